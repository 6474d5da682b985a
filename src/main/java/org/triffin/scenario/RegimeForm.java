package org.triffin.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Node;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.ScalarNode;

/**
 * The short form {@code regime: monetization}: this regime from the first shock quarter to the end, whatever schedule or
 * switching a scenario below has.
 */
final class RegimeForm {
    private static final String REGIME = "regime";

    private RegimeForm() {}

    /** The scenario with the short form written out. */
    static MapNode writtenOut(MapNode scenario) {
        Node regime = scenario.get(REGIME).orElse(MapNode.empty(scenario.origin()));
        if (!(regime instanceof ScalarNode scalar) || scalar.isNothing()) {
            return scenario;
        }
        Origin origin = scalar.origin();
        Node none = new ScalarNode(origin, "", true);
        Map<String, MapNode.Entry> keys = new LinkedHashMap<>();
        keys.put("start", new MapNode.Entry(origin, scalar));
        keys.put("schedule", new MapNode.Entry(origin, none));
        keys.put("switching", new MapNode.Entry(origin, map(origin, "enabled", none)));
        return scenario.overlaidBy(map(scenario.origin(), REGIME, new MapNode(origin, keys)));
    }

    private static MapNode map(Origin origin, String key, Node value) {
        return new MapNode(origin, Map.of(key, new MapNode.Entry(origin, value)));
    }
}
