package org.triffin.scenario.page;

import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.declaration.Declaration;
import org.triffin.scenario.declaration.DefinitionListType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.Section;
import org.triffin.vocabulary.Unit;

/** The reference page of the scenario file, in Markdown: how values are written, and a table of keys for each section. */
public final class ReferencePageWriter {
    private static final String HEAD = """
            # Scenario files

            This page is written from the declarations in the code; a test keeps it true.
            `scenario.schema.json` beside it lets an editor complete and check a file, and
            `scenarios/template.yaml` holds every key at its default.

            A scenario is a YAML file of `key: value` lines, in sections. What is not given has its default. An empty value,
            `null` or `~` also means the default, which is how a file takes back what it inherits.
            Anchors, aliases, type tags, merge keys and files over 1 MiB are refused; so is a key that would change nothing.

            - `extends` names a shipped scenario, or a file relative to the one that names it. Sections and values by year
              merge with the parent's; lists and single values replace them.
            - `--set section.key=value` on the command line lays one more value on the file, in the same words.
            - `compare-to` names the scenario a run is paired with (the root of the `extends` chain unless given), or `none`.
            - Values by year take single years and ranges: `{FY2027: 4%, FY2028-FY2030: 4.5%}`.

            ## Units

            | unit | a value is |
            |---|---|
            """;

    private ReferencePageWriter() {}

    /** The page, ending with a line end. */
    public static String write() {
        StringBuilder text = new StringBuilder(HEAD);
        for (Unit unit : Unit.values()) {
            row(text, unit.label(), unit.form());
        }
        text.append("\n## At the top of the file\n\n");
        tableHead(text);
        row(text, "`" + ScenarioKeys.EXTENDS + "`", ScenarioKeys.ABOUT_EXTENDS, "text", "none", "");
        rows(text, ScenarioKeys.ROOT);
        sections(text, ScenarioKeys.ROOT, "");
        return text.toString();
    }

    private static void sections(StringBuilder text, Section parent, String path) {
        for (Declaration member : parent.members().values()) {
            if (member instanceof Section section) {
                String name = path + section.key();
                text.append("\n## ").append(name).append("\n\n");
                text.append(section.about()).append(".\n\n");
                tableHead(text);
                rows(text, section);
                sections(text, section, name + ".");
            } else if (member instanceof Parameter parameter
                    && parameter.type() instanceof DefinitionListType policies) {
                text.append("\n## An item of ")
                        .append(path)
                        .append(parameter.key())
                        .append("\n\n");
                text.append("A shipped name, or a definition:\n\n");
                tableHead(text);
                rows(text, policies.section());
            }
        }
    }

    private static void rows(StringBuilder text, Section section) {
        for (Declaration member : section.members().values()) {
            if (member instanceof Parameter parameter) {
                row(
                        text,
                        "`" + parameter.key() + "`",
                        parameter.about(),
                        Wording.form(parameter),
                        Wording.byDefault(parameter),
                        Wording.provenance(parameter));
            }
        }
    }

    private static void tableHead(StringBuilder text) {
        text.append("| key | what | value | default | basis and source |\n|---|---|---|---|---|\n");
    }

    private static void row(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append("| ").append(cell.replace("|", "\\|")).append(' ');
        }
        text.append("|\n");
    }
}
