package org.triffin.cli;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** An option and a {@code --set} that say the same thing: neither may win in silence. */
final class GivenTwice {
    private static final String SECTION = "simulation";

    private GivenTwice() {}

    /**
     * Refuses the command line when a setting gives {@code simulation.<key>} too.
     *
     * @param option the option that was given, like {@code --paths}
     * @throws ParameterException one sentence that names both
     */
    static void refuse(CommandSpec command, String option, String key, List<String> settings) {
        Pattern itself = Pattern.compile("\\s*" + SECTION + "\\." + key + "\\s*=.*", Pattern.DOTALL);
        Pattern within = Pattern.compile("\\s*" + SECTION + "\\s*=.*\\b" + key + "\\b.*", Pattern.DOTALL);
        for (String setting : settings) {
            if (itself.matcher(setting).matches() || within.matcher(setting).matches()) {
                throw new ParameterException(
                        command.commandLine(),
                        option + " and --set " + setting + " both set " + SECTION + "." + key + "; give one of them.");
            }
        }
    }
}
