package org.triffin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.triffin.results.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code triffin}. */
@Command(
        name = "triffin",
        description =
                "What happens to US federal debt if ...: Monte Carlo projections from one readable scenario file.",
        mixinStandardHelpOptions = true,
        versionProvider = Triffin.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  triffin scenarios                          what can be run as it is",
            "  triffin run obbba-2025                     project it, with charts",
            "  triffin regimes obbba-2025                 four ways to manage the debt",
            "  triffin stress april-2025                  forced selling in the Treasury market",
            "  triffin run obbba-2025 --set economy.shocks=none --paths 1",
            "  triffin run --help                         every option of a command"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:done",
            "  1:the work failed: a full disk, an error inside Triffin",
            "  2:the command line is wrong, or names a place that cannot be written",
            "  3:a scenario is invalid",
            "  4:a declared check failed",
            "  5:results cannot be read",
            "130:interrupted"
        })
public final class Triffin implements Runnable {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an error happened.")
    @SuppressWarnings("UnusedVariable") // read from the parsed line, where a failure is told
    private boolean debug;

    private Triffin(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] arguments) {
        HeadStart.take(arguments);
        Interruption interruption = Interruption.ofThisThread().listening();
        int code = execute(
                arguments,
                new Surroundings(
                        new PrintWriter(new StandardOutput(), true, UTF_8),
                        new PrintWriter(System.err, true, UTF_8),
                        Path.of("").toAbsolutePath(),
                        Terminals.isStandardError(),
                        interruption));
        interruption.finished();
        System.exit(code);
    }

    /** Runs one command line and returns its exit code. */
    static int execute(String[] arguments, Surroundings surroundings) {
        Locale.setDefault(Locale.ROOT); // numbers read the same on every machine
        int code = commandLine(surroundings, Verbs.neededFor(arguments)).execute(arguments);
        if (surroundings.out().checkError()) {
            surroundings
                    .err()
                    .println("triffin: standard output takes no more, its disk may be full; send it elsewhere.");
            return code == ExitCode.OK ? ExitCode.FAILED : code;
        }
        return code;
    }

    private static CommandLine commandLine(Surroundings surroundings, Iterable<Class<? extends Verb>> verbs) {
        Failures failures = new Failures();
        CommandLine triffin = new CommandLine(new Triffin(surroundings));
        for (Class<? extends Verb> verb : verbs) {
            triffin.addSubcommand(verb);
        }
        return UnbrokenKeys.in(triffin)
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setColorScheme(new ColorScheme.Builder(Ansi.OFF).build())
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to do, for example triffin run obbba-2025.");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Triffin " + ToolVersion.ofThisBuild()};
        }
    }
}
