package org.triffin.scenario.page;

import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.declaration.Declaration;
import org.triffin.scenario.declaration.DefinitionListType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.Section;

/** A scenario file with every key at its default, each with a comment: a menu to copy from. */
public final class TemplateWriter {
    private static final int WIDTH = 116;

    private static final String HEAD = """
            # yaml-language-server: $schema=../docs/reference/scenario.schema.json
            # Every key of a scenario at its default, written from the declarations in the code; a test keeps it true.
            # Copy the keys you change into a file of your own, and let that file extend a shipped scenario.
            title: Every setting at its default
            description: >-
              CBO's January 2025 baseline with every setting as Triffin ships it; a menu of what can be changed.
            sources:
              - "The comment above each key names its source; ASSUMED marks an assumption of ours"

            """;

    private TemplateWriter() {}

    /** The template as text, ending with a line end. */
    public static String write() {
        StringBuilder text = new StringBuilder(HEAD);
        comment(text, "", ScenarioKeys.ABOUT_EXTENDS + ".");
        text.append("# ").append(ScenarioKeys.EXTENDS).append(": cbo-2025-01\n");
        for (Declaration member : ScenarioKeys.ROOT.members().values()) {
            if (member instanceof Section section) {
                text.append('\n');
                section(text, section, "");
            } else if (!HEAD.contains("\n" + member.key() + ":")) {
                text.append('\n');
                parameter(text, (Parameter) member, "");
            }
        }
        return text.toString();
    }

    private static void section(StringBuilder text, Section section, String indent) {
        comment(text, indent, section.about() + ".");
        text.append(indent).append(section.key()).append(":\n");
        String inner = indent + "  ";
        boolean first = true;
        for (Declaration member : section.members().values()) {
            text.append(first ? "" : "\n");
            first = false;
            if (member instanceof Section nested) {
                section(text, nested, inner);
            } else {
                parameter(text, (Parameter) member, inner);
            }
        }
    }

    private static void parameter(StringBuilder text, Parameter parameter, String indent) {
        comment(text, indent, parameter.about() + ".");
        comment(text, indent, Wording.capital(Wording.form(parameter)) + ".");
        if (!parameter.source().isEmpty()) {
            comment(text, indent, Wording.capital(Wording.provenance(parameter)) + ".");
        }
        if (parameter.type() instanceof DefinitionListType policies) {
            definition(text, policies.section(), indent);
        }
        String value = Wording.written(parameter);
        text.append(indent)
                .append(parameter.key())
                .append(": ")
                .append(value.isEmpty() ? "null" : value)
                .append('\n');
    }

    private static void definition(StringBuilder text, Section section, String indent) {
        String dash = "  - ";
        for (Declaration member : section.members().values()) {
            Parameter parameter = (Parameter) member;
            String value = Wording.written(parameter);
            text.append(indent)
                    .append('#')
                    .append(dash)
                    .append(parameter.key())
                    .append(": ")
                    .append(value.isEmpty() ? "..." : value)
                    .append("  # ")
                    .append(parameter.about())
                    .append('\n');
            dash = "    ";
        }
    }

    private static void comment(StringBuilder text, String indent, String sentence) {
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > 0 && indent.length() + 2 + line.length() + word.length() > WIDTH) {
                text.append(indent).append('#').append(line).append('\n');
                line.setLength(0);
            }
            line.append(' ').append(word);
        }
        text.append(indent).append('#').append(line).append('\n');
    }
}
