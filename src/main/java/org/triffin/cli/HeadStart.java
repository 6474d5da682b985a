package org.triffin.cli;

import java.util.List;
import java.util.Set;
import org.triffin.reference.History;
import org.triffin.reference.MacroPosterior;
import org.triffin.scenario.Scenarios;

/**
 * What every command with a scenario needs, whatever the scenario says, made ready on a thread of its own while the
 * command line is read. Whoever needs a part finds it or waits for it; a part that fails here fails there too.
 */
final class HeadStart {
    private static final Set<String> WITH_A_SCENARIO = Set.of("run", "regimes", "stress", "validate", "explain");
    private static final Set<String> HELP = Set.of("-h", "--help");

    private HeadStart() {}

    /** Begins, where this command line is about a scenario. */
    static void take(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty()
                && WITH_A_SCENARIO.contains(words.get(0))
                && words.stream().noneMatch(HELP::contains)) {
            Thread thread = new Thread(HeadStart::prepare, "head-start");
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((failed, failure) -> {
                // Whoever needs the part fails in turn, and says so.
            });
            thread.start();
        }
    }

    private static void prepare() {
        Scenarios.makeReady();
        History.quarterly();
        MacroPosterior.estimate();
    }
}
