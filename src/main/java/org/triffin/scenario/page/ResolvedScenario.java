package org.triffin.scenario.page;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenario;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.SettingRow;
import org.triffin.scenario.declaration.Declaration;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.Section;

/**
 * A loaded scenario written out in full, {@code scenario.resolved.yaml}: nothing is inherited and nothing is left to a
 * default, and a comment says where each value comes from. It loads to the same {@link Scenario}.
 */
public final class ResolvedScenario {
    private ResolvedScenario() {}

    /** The file's text, ending with a line end. */
    public static String write(LoadedScenario loaded) {
        StringBuilder text = new StringBuilder();
        text.append(
                "# Every setting of this run. The comment says who set it, or that it is the default and what that\n");
        text.append(
                "# rests on: sourced, estimated, or ASSUMED. This file is itself a scenario that gives the same run.\n");
        Map<String, SettingRow> rows =
                loaded.settings().stream().collect(Collectors.toMap(SettingRow::key, row -> row));
        members(text, ScenarioKeys.ROOT.valuesIn(loaded.scenario()), rows, ScenarioKeys.ROOT, "", "");
        return text.toString();
    }

    private static void members(
            StringBuilder text,
            Map<String, Object> values,
            Map<String, SettingRow> rows,
            Section section,
            String path,
            String indent) {
        for (Declaration member : section.members().values()) {
            String key = path + member.key();
            text.append(indent).append(member.key()).append(':');
            if (member instanceof Section inner) {
                text.append('\n');
                members(text, values, rows, inner, key + ".", indent + "  ");
                continue;
            }
            Parameter parameter = (Parameter) member;
            SettingRow row = rows.get(key);
            String value = parameter.type().print(Objects.requireNonNull(values.get(key)));
            text.append(' ').append(value.isEmpty() ? "null" : value);
            if (row != null) {
                text.append("  # ").append(note(parameter, row));
            }
            text.append('\n');
        }
    }

    private static String note(Parameter parameter, SettingRow row) {
        return row.origin().equals(SettingRow.DEFAULT)
                ? SettingRow.DEFAULT + ", " + Wording.provenance(parameter)
                : row.origin();
    }
}
