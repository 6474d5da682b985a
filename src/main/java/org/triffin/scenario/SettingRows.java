package org.triffin.scenario;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.triffin.scenario.declaration.Declaration;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.Section;
import org.triffin.scenario.yaml.Origin;

/** Every setting of the model with its value and origin. The scenario's title, description and sources are not settings. */
final class SettingRows {
    private SettingRows() {}

    static List<SettingRow> rows(Scenario scenario, Map<String, Origin> origins) {
        List<SettingRow> rows = new ArrayList<>();
        Map<String, Object> values = ScenarioKeys.ROOT.valuesIn(scenario);
        for (Declaration member : ScenarioKeys.ROOT.members().values()) {
            if (member instanceof Section section) {
                section.parameters().forEach((path, parameter) -> {
                    String key = section.key() + "." + path;
                    rows.add(row(key, parameter, Objects.requireNonNull(values.get(key)), origins));
                });
            }
        }
        return rows;
    }

    private static SettingRow row(String key, Parameter parameter, Object value, Map<String, Origin> origins) {
        Origin origin = origins.get(key);
        String byDefault = parameter.type().print(parameter.defaultValue());
        return new SettingRow(
                key,
                value.equals(parameter.defaultValue())
                        ? byDefault
                        : parameter.type().print(value),
                byDefault,
                parameter.setting().unit().label(),
                parameter.basis(),
                parameter.source(),
                parameter.about(),
                origin == null ? SettingRow.DEFAULT : origin.toString());
    }

    /** Hash of the lines {@code key=value}, so that two files that mean the same have the same hash. */
    static String sha256(List<SettingRow> rows) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SettingRow row : rows) {
                digest.update((row.key() + "=" + row.value() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
