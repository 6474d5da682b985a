package org.triffin.cli;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** An option and a {@code --set} that say the same thing: neither may win in silence. */
final class GivenTwice {
    private GivenTwice() {}

    /**
     * Refuses the command line when a setting gives {@code path} too, by itself or within a section above it.
     *
     * @param option the option that was given, like {@code --paths}
     * @param path what it sets, like {@code simulation.paths}
     * @throws ParameterException one sentence that names both
     */
    static void refuse(CommandSpec command, String option, String path, List<String> settings) {
        for (String setting : settings) {
            if (gives(setting, path)) {
                throw new ParameterException(
                        command.commandLine(),
                        option + " and --set " + setting + " both set " + path + "; give one of them.");
            }
        }
    }

    private static boolean gives(String setting, String path) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        if (Pattern.matches("(?s)\\s*" + Pattern.quote(path) + "\\s*=.*", setting)) {
            return true;
        }
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String section = Pattern.quote(path.substring(0, dot));
            if (Pattern.matches("(?s)\\s*" + section + "\\s*=.*\\b" + Pattern.quote(key) + "\\b.*", setting)) {
                return true;
            }
        }
        return false;
    }
}
