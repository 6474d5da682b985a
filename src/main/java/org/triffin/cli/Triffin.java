package org.triffin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.Locale;
import org.triffin.results.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code triffin}. */
@Command(
        name = "triffin",
        description =
                "What happens to US federal debt if ...: Monte Carlo projections from one readable scenario file.",
        mixinStandardHelpOptions = true,
        versionProvider = Triffin.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:an error inside Triffin",
            "2:the command line is wrong",
            "3:a scenario is invalid",
            "4:a declared check failed",
            "5:results cannot be read",
            "130:interrupted"
        })
public final class Triffin implements Runnable {

    @Spec
    private CommandSpec command;

    private Triffin() {}

    public static void main(String[] arguments) {
        System.exit(
                execute(arguments, new PrintWriter(System.out, true, UTF_8), new PrintWriter(System.err, true, UTF_8)));
    }

    /** Runs one command line and returns its exit code. */
    static int execute(String[] arguments, PrintWriter out, PrintWriter err) {
        Locale.setDefault(Locale.ROOT); // numbers read the same on every machine
        return new CommandLine(new Triffin()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to do; the commands are below.");
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Triffin " + ToolVersion.ofThisBuild()};
        }
    }
}
