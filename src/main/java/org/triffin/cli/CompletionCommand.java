package org.triffin.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code completion}: completion of commands and options in a shell. */
@Command(
        name = "completion",
        addMethodSubcommands = false,
        description = "Print a script that completes commands and options in bash and zsh.",
        footerHeading = "%nExamples:%n",
        footer = {"  source <(triffin completion)"})
final class CompletionCommand extends Verb {
    @Override
    public Integer call() {
        surroundings().out().print(AutoComplete.bash("triffin", spec().root().commandLine()));
        surroundings().out().flush();
        return ExitCode.OK;
    }
}
