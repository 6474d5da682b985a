package org.triffin.cli;

import org.triffin.scenario.page.SchemaWriter;
import picocli.CommandLine.Command;

/** {@code schema}: the JSON schema of a scenario file. */
@Command(
        name = "schema",
        addMethodSubcommands = false,
        description = "Print the JSON schema of a scenario file, for editors that complete and check as you type.",
        footerHeading = "%nExamples:%n",
        footer = {"  triffin schema > scenario.schema.json"})
final class SchemaCommand extends Verb {
    @Override
    public Integer call() {
        surroundings().out().print(SchemaWriter.write());
        surroundings().out().flush();
        return ExitCode.OK;
    }
}
