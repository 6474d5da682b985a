package org.triffin.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Node;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.scenario.yaml.YamlReader;

/** Settings given beside the file, {@code --set a.b=c}, in the same words as in it. */
final class Overrides {
    private static final String OPTION = "--set ";

    /** More of an option is not repeated in messages. */
    private static final int LONGEST = 120;

    private Overrides() {}

    /** True for the origin of a value given by an option. */
    static boolean isOne(Origin origin) {
        return origin.source().startsWith(OPTION);
    }

    /** Lays each {@code key=value} on the node, in order; a scenario to compare with is looked for by {@code partner}. */
    static MapNode lay(MapNode node, List<String> sets, Partner partner, Problems problems) {
        MapNode result = node;
        for (String set : sets) {
            Optional<MapNode> override = read(set, problems);
            result = override.isPresent()
                    ? result.overlaidBy(partner.found(RegimeForm.writtenOut(override.get())))
                    : result;
        }
        return result;
    }

    private static Optional<MapNode> read(String set, Problems problems) {
        String shown = set.replaceAll("\\p{Cntrl}+", " ");
        Origin origin = Origin.of(OPTION + (shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "..."));
        int equals = set.indexOf('=');
        if (equals < 1) {
            problems.add(origin, "A setting is written key=value, like economy.shocks=none.");
            return Optional.empty();
        }
        String path = set.substring(0, equals).strip();
        if (path.equals(ScenarioKeys.EXTENDS)) {
            problems.add(origin, "extends can only be given in a scenario file.");
            return Optional.empty();
        }
        if (set.substring(equals + 1).isBlank()) {
            problems.add(origin, path + " has no value: write one after the =, or " + path + "=null for the default.");
            return Optional.empty();
        }
        List<String> keys = List.of(path.split("\\.", -1));
        return YamlReader.readValue(origin, set.substring(equals + 1), problems)
                .map(value -> nest(keys, value, origin));
    }

    private static MapNode nest(List<String> keys, Node value, Origin origin) {
        Node node = value;
        for (int i = keys.size() - 1; i > 0; i--) {
            node = new MapNode(origin, Map.of(keys.get(i), new MapNode.Entry(origin, node)));
        }
        return new MapNode(origin, Map.of(keys.get(0), new MapNode.Entry(origin, node)));
    }
}
