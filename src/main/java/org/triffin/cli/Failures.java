package org.triffin.cli;

import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.util.Collection;
import org.triffin.results.OutputPlaceException;
import org.triffin.results.PathStoreException;
import org.triffin.results.UnreadableRunException;
import org.triffin.results.WriteFailedException;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.declaration.Nearest;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.NumericalBreakdownException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stops a command into one clear line and an exit code; the stack trace only with {@code --debug}. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int code = report(failure, err);
        if (isDebug(parsed)) {
            failure.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof UnmatchedArgumentException unmatched) {
            message = unmatched(unmatched, command);
        }
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println("triffin: " + message.replaceAll("\\s*\\R\\s*", " "));
        err.println("See '" + name + " --help'.");
        err.flush();
        return ExitCode.USAGE;
    }

    private static String unmatched(UnmatchedArgumentException failure, CommandLine command) {
        String word = failure.getUnmatched().get(0);
        boolean option = word.startsWith("-");
        Collection<String> known = option
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        String kind = option ? "option" : known.isEmpty() ? "argument" : "command";
        return "there is no " + kind + " '" + word + "'"
                + Nearest.to(word, known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse(".");
    }

    private static int report(Exception failure, PrintWriter err) {
        if (isInterruption(failure)) {
            err.println("triffin: interrupted; nothing was kept.");
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof InvalidScenarioException invalid) {
            invalid.problems().forEach(err::println);
            return ExitCode.INVALID_SCENARIO;
        }
        boolean known = failure instanceof OutputPlaceException
                || failure instanceof UnreadableRunException
                || failure instanceof WriteFailedException
                || failure instanceof PathStoreException
                || failure instanceof NumericalBreakdownException;
        err.println("triffin: "
                + (known ? failure.getMessage() : "an error inside Triffin (" + failure + "); --debug shows where."));
        return failure instanceof OutputPlaceException
                ? ExitCode.USAGE
                : failure instanceof UnreadableRunException ? ExitCode.UNREADABLE_RESULTS : ExitCode.FAILED;
    }

    private static boolean isInterruption(Exception failure) {
        return failure instanceof CancelledException
                || failure instanceof InterruptedException
                || failure.getCause() instanceof ClosedByInterruptException
                || Thread.currentThread().isInterrupted();
    }

    private static boolean isDebug(ParseResult parsed) {
        for (ParseResult level = parsed; ; level = level.subcommand()) {
            if (level.hasMatchedOption("--debug")) {
                return true;
            }
            if (!level.hasSubcommand()) {
                return false;
            }
        }
    }
}
