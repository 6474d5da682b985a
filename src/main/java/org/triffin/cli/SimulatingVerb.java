package org.triffin.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** What the commands that simulate and leave folders of results have in common. */
abstract class SimulatingVerb extends Verb {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int HASH_LETTERS = 8;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = WholeNumber.Threads.class,
            description = "Threads; all processors by default. Results do not depend on it.")
    private long threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Lay a setting on every scenario, like economy.shocks=none; repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--force", description = "Replace DIR even when it holds something else than results.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write tables alone, without charts and report.")
    private boolean noCharts;

    @Option(names = "--quiet", description = "Print the result's folder alone.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    final int threads() {
        return Math.toIntExact(threads);
    }

    final boolean force() {
        return force;
    }

    final boolean quiet() {
        return quiet;
    }

    final boolean json() {
        return json;
    }

    final boolean draws() {
        return !noCharts;
    }

    /** The settings that {@code --set} gives, in the order they are laid on. */
    final List<String> settings() {
        return List.copyOf(settings);
    }

    /** Everything the command line sets, options of its own among it, in the order it is laid on. */
    abstract List<String> allSettings();

    /** {@code results/<name>-<UTC>-<hash8>} in the directory of the command line. */
    final Path usualPlace(String name, String sha256) {
        return surroundings()
                .directory()
                .resolve("results")
                .resolve(name + "-" + STAMP.format(Instant.now()) + "-" + sha256.substring(0, HASH_LETTERS));
    }

    final Path shown(Path target) {
        Path relative =
                surroundings().directory().relativize(target.toAbsolutePath().normalize());
        return relative.startsWith("..") ? target : relative;
    }

    /** The command line that gives the same tables, without where it ran and what it printed. */
    final String reproduction(String verb, List<String> scenarios) {
        List<String> words = new ArrayList<>(List.of("triffin", verb));
        scenarios.forEach(name -> words.add(quoted(name)));
        allSettings().forEach(setting -> words.add("--set " + quoted(setting)));
        return String.join(" ", words);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./=:%,+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
