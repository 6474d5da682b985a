package org.triffin.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Node;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.scenario.yaml.ScalarNode;

/**
 * The scenario that a run is paired with, made findable from anywhere: a file named relative to the file that names it
 * becomes an absolute path.
 *
 * @param folder what a file name is relative to
 * @param workingDirectory what labels are relative to
 * @param shelf the shipped scenarios
 * @param problems where a missing scenario is noted
 */
record Partner(Path folder, Path workingDirectory, ShippedScenarios shelf, Problems problems) {
    /** The word that pairs a run with nothing. */
    static final String NONE = "none";

    static final String KEY = "compare-to";

    /** The node with the scenario it names found. */
    MapNode found(MapNode node) {
        Optional<Node> named = node.get(KEY);
        if (named.isEmpty() || !(named.get() instanceof ScalarNode scalar) || scalar.isNothing()) {
            return node;
        }
        String name = scalar.text().strip();
        return name.equals(NONE)
                ? node
                : ScenarioPlace.find(name, folder, workingDirectory, shelf, scalar.origin(), problems)
                        .map(place -> with(node, place.reference(), scalar.origin()))
                        .orElse(node);
    }

    /** The node paired with the root of its lineage unless it says otherwise; a pair with itself is a problem. */
    static MapNode orRoot(MapNode node, Lineage lineage, Problems problems) {
        Optional<Node> named = node.get(KEY).filter(value -> !value.isNothing());
        String self = lineage.place().reference();
        if (named.isPresent()
                && named.get() instanceof ScalarNode scalar
                && scalar.text().equals(self)) {
            problems.add(scalar.origin(), KEY + " names this very scenario: name another, or " + NONE + ".");
        }
        return named.isPresent() || lineage.root().reference().equals(self)
                ? node
                : with(node, lineage.root().reference(), Origin.of("root of the extends chain"));
    }

    private static MapNode with(MapNode node, String reference, Origin origin) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>(node.entries());
        entries.put(KEY, new MapNode.Entry(origin, new ScalarNode(origin, reference, false)));
        return new MapNode(node.origin(), entries);
    }
}
