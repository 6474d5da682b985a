package org.triffin.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What every command has: where it runs, and a help of its own. */
abstract class Verb implements Callable<Integer> {
    @ParentCommand
    private Triffin triffin;

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli shows the help itself
    private boolean help;

    final Surroundings surroundings() {
        return triffin.surroundings();
    }

    final CommandSpec spec() {
        return spec;
    }
}
