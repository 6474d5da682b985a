package org.triffin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.results.Json;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.yaml.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code validate}: everything that is wrong with scenario files. */
@Command(
        name = "validate",
        addMethodSubcommands = false,
        description = "Check scenarios and say everything that is wrong with them, without running them.",
        footerHeading = "%nExamples:%n",
        footer = {"  triffin validate my-scenario.yaml", "  triffin validate *.yaml --json"})
final class ValidateCommand extends Verb {
    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Files or shipped names.")
    private List<String> scenarios = new ArrayList<>();

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Lay a setting on every scenario; repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() throws InvalidScenarioException {
        List<LoadedScenario> loaded;
        try {
            loaded = ScenarioLoader.load(scenarios, settings, surroundings());
        } catch (InvalidScenarioException e) {
            if (!json) {
                throw e;
            }
            print(false, e.problems());
            return ExitCode.INVALID_SCENARIO;
        }
        if (json) {
            print(true, List.of());
        } else {
            loaded.forEach(one -> surroundings()
                    .out()
                    .println(one.name() + ": valid (" + one.scenario().title() + ")"));
        }
        return ExitCode.OK;
    }

    private void print(boolean valid, List<Problem> problems) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Problem problem : problems) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("source", problem.origin().source());
            row.put("line", problem.origin().line());
            row.put("column", problem.origin().column());
            row.put("message", problem.message());
            rows.add(row);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("valid", valid);
        tree.put("problems", rows);
        surroundings().out().print(Json.write(tree));
        surroundings().out().flush();
    }
}
