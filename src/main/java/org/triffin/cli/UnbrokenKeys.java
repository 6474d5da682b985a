package org.triffin.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Help that is wrapped between words alone. Picocli lets a line end after the dot of {@code economy.shocks} or the hyphen
 * of {@code debt-feedback}; so, while it wraps, signs within a word are replaced by letters that occur in no help.
 */
final class UnbrokenKeys {
    private static final String SIGNS = ".-=/";
    private static final String LETTERS = "\u01c0\u01c1\u01c2\u01c3";

    private UnbrokenKeys() {}

    /** Makes the help of a command and of all below it so, once help is asked for. */
    static CommandLine in(CommandLine command) {
        command.setHelpFactory(UnbrokenKeys::help);
        releaseSections(command);
        return command;
    }

    private static void releaseSections(CommandLine command) {
        Map<String, IHelpSectionRenderer> sections = new LinkedHashMap<>();
        command.getHelpSectionMap()
                .forEach((name, section) -> sections.put(name, help -> released(section.render(help))));
        command.setHelpSectionMap(sections);
        command.getSubcommands().values().forEach(UnbrokenKeys::releaseSections);
    }

    private static Help help(CommandSpec spec, ColorScheme scheme) {
        UsageMessageSpec message = spec.usageMessage();
        message.description(held(message.description())).footer(held(message.footer()));
        return new Wrapped(spec, scheme);
    }

    private static String[] held(String[] lines) {
        return Arrays.stream(lines).map(UnbrokenKeys::held).toArray(String[]::new);
    }

    private static String held(String line) {
        return WithinAWord.SIGN
                .matcher(line)
                .replaceAll(found -> String.valueOf(LETTERS.charAt(SIGNS.indexOf(found.group()))));
    }

    private static String released(String text) {
        String released = text;
        for (int sign = 0; sign < SIGNS.length(); sign++) {
            released = released.replace(LETTERS.charAt(sign), SIGNS.charAt(sign));
        }
        return released;
    }

    /** Made when help is asked for and not before. */
    private static final class WithinAWord {
        static final Pattern SIGN = Pattern.compile("(?<=\\S)[.\\-=/](?=\\S)");
    }

    /** Options and parameters with their words held together. */
    private static final class Wrapped extends Help {
        Wrapped(CommandSpec spec, ColorScheme scheme) {
            super(spec, scheme);
        }

        @Override
        public IOptionRenderer createDefaultOptionRenderer() {
            IOptionRenderer plain = super.createDefaultOptionRenderer();
            return (option, label, scheme) -> held(plain.render(option, label, scheme));
        }

        @Override
        public IParameterRenderer createDefaultParameterRenderer() {
            IParameterRenderer plain = super.createDefaultParameterRenderer();
            return (parameter, label, scheme) -> held(plain.render(parameter, label, scheme));
        }

        private Text[][] held(Text[][] rows) {
            return Arrays.stream(rows)
                    .map(row -> Arrays.stream(row)
                            .map(cell -> colorScheme().ansi().text(UnbrokenKeys.held(cell.plainString())))
                            .toArray(Text[]::new))
                    .toArray(Text[][]::new);
        }
    }
}
