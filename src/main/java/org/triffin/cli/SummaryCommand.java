package org.triffin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.triffin.report.text.StressSummary;
import org.triffin.report.text.TerminalSummary;
import org.triffin.results.Json;
import org.triffin.results.Run;
import org.triffin.results.RunReader;
import org.triffin.results.stress.StressRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code summary}: a run in a few lines. */
@Command(
        name = "summary",
        addMethodSubcommands = false,
        description = "Tell a run or a stress test in a few lines, from its folder alone.",
        footerHeading = "%nExamples:%n",
        footer = {"  triffin summary results/first", "  triffin summary results/first --json"})
final class SummaryCommand extends Verb {
    @Parameters(paramLabel = "RUN", description = "A folder that triffin run or triffin stress has written.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Path place = surroundings().directory().resolve(folder);
        PrintWriter out = surroundings().out();
        out.print(StressRun.isOne(place) ? stress(place) : run(place));
        out.flush();
        return ExitCode.OK;
    }

    private String run(Path place) {
        Run run = RunReader.read(place);
        return json ? Json.write(RunJson.of(run)) : TerminalSummary.of(run);
    }

    private String stress(Path place) {
        StressRun run = StressRun.read(place);
        return json ? Json.write(StressJson.of(run, place)) : StressSummary.of(run);
    }
}
