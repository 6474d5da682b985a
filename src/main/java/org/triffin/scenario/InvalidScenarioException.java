package org.triffin.scenario;

import java.util.List;
import java.util.stream.Collectors;
import org.triffin.scenario.yaml.Problem;

/** A scenario that cannot be run, with everything that is wrong with it. */
public final class InvalidScenarioException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidScenarioException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** At least one, one sentence each. */
    public List<Problem> problems() {
        return problems;
    }
}
