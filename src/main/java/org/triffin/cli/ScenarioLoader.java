package org.triffin.cli;

import java.util.ArrayList;
import java.util.List;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;
import org.triffin.scenario.yaml.Problem;

/** Loads the scenarios of a command line, with everything that is wrong with any of them. */
final class ScenarioLoader {
    private ScenarioLoader() {}

    static List<LoadedScenario> load(List<String> names, List<String> settings, Surroundings surroundings)
            throws InvalidScenarioException {
        List<LoadedScenario> loaded = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names) {
            try {
                loaded.add(Scenarios.load(name, settings, surroundings.directory()));
            } catch (InvalidScenarioException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenarioException(problems.stream().distinct().toList());
        }
        return loaded;
    }
}
