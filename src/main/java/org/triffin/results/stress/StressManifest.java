package org.triffin.results.stress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.results.Json;
import org.triffin.results.JsonFields;
import org.triffin.results.Manifest;
import org.triffin.results.Manifest.Occasion;
import org.triffin.results.Manifest.RunFile;
import org.triffin.results.Manifest.Subject;
import org.triffin.results.ToolVersion;
import org.triffin.results.UnreadableRunException;

/**
 * What a stress run was: its {@code manifest.json}. Only {@link Occasion} and the hashes of charts and report may differ
 * between two runs of the same scenario, seed and version.
 *
 * @param tool which Triffin made it
 * @param scenario what was asked
 * @param replay the published episode it follows, such as {@code march-2020}
 * @param uncertainty short phrases: what the bands include, and what not
 * @param occasion when and how it was run
 * @param files every other file of the folder
 */
public record StressManifest(
        ToolVersion tool,
        Subject scenario,
        Sampling sampling,
        Optional<String> replay,
        List<String> uncertainty,
        Occasion occasion,
        List<RunFile> files) {
    /** What {@code kind} says in a manifest of this kind. */
    public static final String KIND = "stress";

    /**
     * How the numbers were drawn.
     *
     * @param draws of the base case
     * @param populations of funds behind each place of the phase diagram
     */
    public record Sampling(long seed, int draws, int populations) {
        public Sampling {
            if (draws < 1 || populations < 1) {
                throw new IllegalArgumentException("A stress run has at least one draw and population, not " + draws
                        + " and " + populations + ".");
            }
        }
    }

    public StressManifest {
        uncertainty = List.copyOf(uncertainty);
        files = List.copyOf(files);
    }

    /** The same manifest over these files. */
    public StressManifest withFiles(List<RunFile> others) {
        return new StressManifest(tool, scenario, sampling, replay, uncertainty, occasion, others);
    }

    /** The same manifest on another occasion. */
    StressManifest on(Occasion other) {
        return new StressManifest(tool, scenario, sampling, replay, uncertainty, other, files);
    }

    /** Reads a manifest back. */
    public static StressManifest parse(String name, String text) {
        JsonFields fields = new JsonFields(name, Json.read(name, text));
        if (!fields.text("tool").equals(Manifest.TOOL)
                || !KIND.equals(fields.fields().get("kind"))) {
            throw new UnreadableRunException(name + " is not the manifest of a stress run of Triffin.");
        }
        return new StressManifest(
                new ToolVersion(fields.text("version"), written(fields.text("commit"))),
                new Subject(
                        fields.text("scenario"),
                        fields.text("title"),
                        fields.text("description"),
                        fields.texts("sources"),
                        fields.text("scenarioSha256")),
                new Sampling(fields.whole("seed"), (int) fields.whole("draws"), (int) fields.whole("populations")),
                written(fields.text("replay")),
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

    /** The file's text. */
    public String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tool", Manifest.TOOL);
        tree.put("version", tool.version());
        tree.put("commit", tool.commit().orElse(""));
        tree.put("kind", KIND);
        tree.put("scenario", scenario.name());
        tree.put("title", scenario.title());
        tree.put("description", scenario.description());
        tree.put("sources", scenario.sources());
        tree.put("scenarioSha256", scenario.sha256());
        tree.put("seed", sampling.seed);
        tree.put("draws", sampling.draws);
        tree.put("populations", sampling.populations);
        tree.put("replay", replay.orElse(""));
        tree.put("startedUtc", occasion.startedUtc());
        tree.put("wallSeconds", occasion.wallSeconds());
        tree.put("threads", occasion.threads());
        tree.put("command", occasion.command());
        tree.put("uncertainty", uncertainty);
        tree.put("files", files.stream().map(Manifest::tree).toList());
        return Json.write(tree);
    }

    private static Optional<String> written(String text) {
        return Optional.of(text).filter(word -> !word.isEmpty());
    }
}
