package org.triffin.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.model.regime.Regime;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Node;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.ScalarNode;

/**
 * The short form {@code regime: monetization}: this regime from the first shock quarter to the end, whatever schedule or
 * switching a scenario below has.
 */
final class RegimeForm {
    /** What is asked for when regimes are compared, the same in each, so that what they do to holders and assets can be. */
    static final List<String> SIMULATED = List.of("holders.simulated=on", "assets.simulated=on");

    private static final String REGIME = "regime";
    private static final String TITLE = "title";

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
        keys.put(
                "switching", new MapNode.Entry(origin, map(origin, "enabled", new ScalarNode(origin, "false", false))));
        return scenario.overlaidBy(map(scenario.origin(), REGIME, new MapNode(origin, keys)));
    }

    /** Settings that put a scenario under one regime: the regime has the last word, the user one over what is simulated. */
    static List<String> sets(List<String> sets, Regime regime) {
        List<String> all = new ArrayList<>(SIMULATED);
        all.addAll(sets);
        all.add(REGIME + "=" + regime.word());
        return all;
    }

    /** The scenario with the regime in its title. */
    static MapNode titled(MapNode scenario, Regime regime) {
        if (!(scenario.get(TITLE).orElse(scenario) instanceof ScalarNode title) || title.isNothing()) {
            return scenario;
        }
        ScalarNode longer = new ScalarNode(title.origin(), title.text() + ": " + regime.word(), false);
        return scenario.overlaidBy(map(title.origin(), TITLE, longer));
    }

    private static MapNode map(Origin origin, String key, Node value) {
        return new MapNode(origin, Map.of(key, new MapNode.Entry(origin, value)));
    }
}
