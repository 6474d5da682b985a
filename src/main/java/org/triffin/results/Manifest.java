package org.triffin.results;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triffin.scenario.Scenario;
import org.triffin.simulation.ConditionalSample;
import org.triffin.simulation.Projection;
import org.triffin.simulation.SimulationSpec;

/**
 * What a run was: {@code manifest.json}. Only {@link Occasion} and the hashes of charts and report may differ between two
 * runs of the same scenario, seed and version.
 *
 * @param tool which Triffin made it
 * @param scenario what was asked
 * @param sampling how paths were drawn and summarised
 * @param span which years
 * @param compareTo the scenario this one is paired with on the same shocks
 * @param uncertainty short phrases: which sources of uncertainty the bands include, and which not
 * @param occasion when and how it was run
 * @param files every other file of the folder
 */
public record Manifest(
        ToolVersion tool,
        Subject scenario,
        Sampling sampling,
        Span span,
        Optional<Compared> compareTo,
        List<String> uncertainty,
        Occasion occasion,
        List<RunFile> files) {
    /** The file. */
    public static final String NAME = "manifest.json";

    /** What a manifest of ours calls the tool. */
    public static final String TOOL = "triffin";

    /** In the manifests of other results than projections. */
    private static final String KIND = "kind";

    private static final String GENERATOR =
            "L64X128Mix, one stream for each shock and path keyed by (seed, shock, path); normals by the ziggurat";

    /**
     * The scenario.
     *
     * @param name file stem or shipped name
     * @param sources publications it rests on
     * @param sha256 of the resolved scenario, in hexadecimal
     */
    public record Subject(String name, String title, String description, List<String> sources, String sha256) {
        public Subject {
            sources = List.copyOf(sources);
        }
    }

    /**
     * The sampling.
     *
     * @param generator the random generator
     * @param varianceReduction none or antithetic
     * @param quantiles exact, or the histogram with its relative error
     */
    public record Sampling(long seed, String generator, int paths, String varianceReduction, String quantiles) {}

    /**
     * The years.
     *
     * @param firstYear first projected fiscal year
     * @param lastYear last projected fiscal year
     * @param historyTo last actual fiscal year
     * @param vintage the CBO baseline it starts from
     * @param firstShockQuarter for example 2025Q1
     */
    public record Span(int firstYear, int lastYear, int historyTo, String vintage, String firstShockQuarter) {}

    /** The other scenario of a pair. */
    public record Compared(String name, String title) {}

    /**
     * The occasion.
     *
     * @param startedUtc ISO 8601
     * @param command a command line that reproduces the run
     */
    public record Occasion(String startedUtc, double wallSeconds, int threads, String command) {}

    /** A file of the folder, its SHA-256 in hexadecimal and its size. */
    public record RunFile(String name, String sha256, long bytes) {}

    public Manifest {
        uncertainty = List.copyOf(uncertainty);
        files = List.copyOf(files);
    }

    /** The manifest of one scenario of a study, before its files are known. */
    static Manifest of(
            Member member,
            Projection projection,
            Optional<Member> partner,
            Optional<ConditionalSample> byRegime,
            Occasion occasion) {
        PreparedModel prepared = member.prepared();
        Scenario scenario = prepared.scenario();
        SimulationSpec simulation = scenario.simulation();
        return new Manifest(
                ToolVersion.ofThisBuild(),
                new Subject(
                        member.name(),
                        scenario.title(),
                        scenario.description().orElse(""),
                        scenario.sources(),
                        member.loaded().sha256()),
                new Sampling(
                        simulation.seed(),
                        GENERATOR,
                        simulation.paths(),
                        simulation.varianceReduction().name().toLowerCase(Locale.ROOT),
                        quantiles(projection, byRegime)),
                new Span(
                        prepared.firstYear().year(),
                        prepared.lastYear().year(),
                        prepared.vintage().ladderYear().year(),
                        prepared.vintage().name(),
                        prepared.firstShockQuarter().toString()),
                partner.map(other ->
                        new Compared(other.name(), other.prepared().scenario().title())),
                Uncertainty.phrases(scenario),
                occasion,
                List.of());
    }

    private static String quantiles(Projection projection, Optional<ConditionalSample> byRegime) {
        String all = projection.resolution() == 0
                ? "exact (type 7)"
                : "counted in buckets (error at most " + CsvWriter.format(projection.resolution())
                        + " of the 90% band's width on the first 256 paths, in general below a tenth of the sampling error)";
        return byRegime.isEmpty() || byRegime.get().isKept() ? all : all + "; none by regime, the paths are too many";
    }

    /** The same manifest over these files. */
    public Manifest withFiles(List<RunFile> others) {
        return new Manifest(tool, scenario, sampling, span, compareTo, uncertainty, occasion, others);
    }

    /** The same manifest after {@code seconds} of work. */
    Manifest withWallSeconds(double seconds) {
        Occasion longer = new Occasion(occasion.startedUtc, seconds, occasion.threads, occasion.command);
        return new Manifest(tool, scenario, sampling, span, compareTo, uncertainty, longer, files);
    }

    static Manifest parse(String text) {
        JsonFields fields = new JsonFields(NAME, Json.read(NAME, text));
        if (!fields.text("tool").equals(TOOL)) {
            throw new UnreadableRunException(NAME + " was not written by Triffin.");
        }
        if (fields.fields().containsKey(KIND)) {
            throw new UnreadableRunException(
                    "this is a stress test, not a projection; triffin summary tells it, while compare and explain take"
                            + " folders of triffin run.");
        }
        String compared = fields.text("compareTo");
        return new Manifest(
                new ToolVersion(
                        fields.text("version"),
                        Optional.of(fields.text("commit")).filter(hash -> !hash.isEmpty())),
                new Subject(
                        fields.text("scenario"),
                        fields.text("title"),
                        fields.text("description"),
                        fields.texts("sources"),
                        fields.text("scenarioSha256")),
                new Sampling(
                        fields.whole("seed"),
                        fields.text("generator"),
                        (int) fields.whole("paths"),
                        fields.text("varianceReduction"),
                        fields.text("quantiles")),
                new Span(
                        (int) fields.whole("firstYear"),
                        (int) fields.whole("lastYear"),
                        (int) fields.whole("historyTo"),
                        fields.text("vintage"),
                        fields.text("firstShockQuarter")),
                compared.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Compared(compared, fields.text("compareToTitle"))),
                fields.texts("uncertainty"),
                new Occasion(
                        fields.text("startedUtc"),
                        fields.number("wallSeconds"),
                        (int) fields.whole("threads"),
                        fields.text("command")),
                fields.objects("files").stream()
                        .map(file -> new RunFile(file.text("name"), file.text("sha256"), file.whole("bytes")))
                        .toList());
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tool", TOOL);
        tree.put("version", tool.version());
        tree.put("commit", tool.commit().orElse(""));
        tree.put("scenario", scenario.name);
        tree.put("title", scenario.title);
        tree.put("description", scenario.description);
        tree.put("sources", scenario.sources);
        tree.put("scenarioSha256", scenario.sha256);
        tree.put("seed", sampling.seed);
        tree.put("generator", sampling.generator);
        tree.put("paths", sampling.paths);
        tree.put("varianceReduction", sampling.varianceReduction);
        tree.put("quantiles", sampling.quantiles);
        tree.put("firstYear", span.firstYear);
        tree.put("lastYear", span.lastYear);
        tree.put("historyTo", span.historyTo);
        tree.put("vintage", span.vintage);
        tree.put("firstShockQuarter", span.firstShockQuarter);
        tree.put("compareTo", compareTo.map(Compared::name).orElse(""));
        tree.put("compareToTitle", compareTo.map(Compared::title).orElse(""));
        tree.put("startedUtc", occasion.startedUtc);
        tree.put("wallSeconds", occasion.wallSeconds);
        tree.put("threads", occasion.threads);
        tree.put("command", occasion.command);
        tree.put("uncertainty", uncertainty);
        tree.put("files", files.stream().map(Manifest::tree).toList());
        return Json.write(tree);
    }

    /** Names of the files that a manifest's tree lists; empty when it lists none. */
    static Set<String> fileNames(Map<String, Object> tree) {
        Set<String> names = new HashSet<>();
        if (tree.get("files") instanceof List<?> files) {
            for (Object file : files) {
                if (file instanceof Map<?, ?> entry) {
                    names.add(String.valueOf(entry.get("name")));
                }
            }
        }
        return names;
    }

    /** How a manifest lists a file. */
    public static Map<String, Object> tree(RunFile file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", file.name);
        tree.put("sha256", file.sha256);
        tree.put("bytes", file.bytes);
        return tree;
    }
}
