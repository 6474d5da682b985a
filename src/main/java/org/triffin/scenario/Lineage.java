package org.triffin.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Node;
import org.triffin.scenario.yaml.Problems;
import org.triffin.scenario.yaml.ScalarNode;
import org.triffin.scenario.yaml.YamlReader;

/**
 * A scenario file and those it extends, merged: maps merge, lists and scalars of the younger replace, each node keeps
 * its origin.
 *
 * @param place the youngest
 * @param text the youngest as written
 * @param node all of them merged, without the key that names the parent
 * @param root the eldest; the youngest itself when it extends nothing
 */
record Lineage(ScenarioPlace place, String text, MapNode node, ScenarioPlace root) {
    private static final int LONGEST = 16;

    /** Reads a scenario and its ancestors; empty after a problem. */
    static Optional<Lineage> read(ScenarioPlace place, Path workingDirectory, Problems problems) {
        return read(place, List.of(), workingDirectory, problems);
    }

    private static Optional<Lineage> read(
            ScenarioPlace place, List<ScenarioPlace> younger, Path workingDirectory, Problems problems) {
        Optional<String> text = place.read(problems);
        Optional<MapNode> own = text.flatMap(read -> YamlReader.readFile(place.label(), read, problems));
        if (own.isEmpty()) {
            return Optional.empty();
        }
        MapNode node = new Partner(place.folder(workingDirectory), workingDirectory, place.shelf(), problems)
                .found(RegimeForm.writtenOut(own.get()));
        Optional<Node> parent = node.get(ScenarioKeys.EXTENDS).filter(given -> !given.isNothing());
        MapNode rest = node.without(ScenarioKeys.EXTENDS);
        if (parent.isEmpty()) {
            return Optional.of(new Lineage(place, text.get(), rest, place));
        }
        List<ScenarioPlace> chain = new ArrayList<>(younger);
        chain.add(place);
        return parent(parent.get(), chain, workingDirectory, problems)
                .flatMap(found -> read(found, chain, workingDirectory, problems))
                .map(elder -> new Lineage(place, text.get(), elder.node.overlaidBy(rest), elder.root));
    }

    private static Optional<ScenarioPlace> parent(
            Node node, List<ScenarioPlace> chain, Path workingDirectory, Problems problems) {
        if (!(node instanceof ScalarNode scalar)) {
            problems.add(
                    node.origin(),
                    ScenarioKeys.EXTENDS + " is one file or shipped name, not " + node.described() + ".");
            return Optional.empty();
        }
        ScenarioPlace child = chain.get(chain.size() - 1);
        Optional<ScenarioPlace> found = ScenarioPlace.find(
                scalar.text().strip(),
                child.folder(workingDirectory),
                workingDirectory,
                child.shelf(),
                scalar.origin(),
                problems);
        if (found.isEmpty()) {
            return found;
        }
        boolean circle = chain.stream()
                .anyMatch(place -> place.reference().equals(found.get().reference()));
        if (circle || chain.size() >= LONGEST) {
            String names = chain.stream().map(ScenarioPlace::label).collect(Collectors.joining(" -> ")) + " -> "
                    + found.get().label();
            problems.add(
                    scalar.origin(),
                    circle
                            ? "extends goes in a circle: " + names + "."
                            : "extends goes through more than " + LONGEST + " scenarios: " + names + ".");
            return Optional.empty();
        }
        return found;
    }
}
