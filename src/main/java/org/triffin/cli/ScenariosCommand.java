package org.triffin.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.results.Json;
import org.triffin.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scenarios}: what can be run by name. */
@Command(
        name = "scenarios",
        addMethodSubcommands = false,
        description = "List the shipped scenarios, which can be run by name from any directory.",
        footerHeading = "%nExamples:%n",
        footer = {"  triffin scenarios", "  triffin run obbba-2025"})
final class ScenariosCommand extends Verb {
    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Map<String, String> shipped = Scenarios.shipped();
        if (json) {
            List<Map<String, String>> rows = new ArrayList<>();
            shipped.forEach((name, title) -> {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("name", name);
                row.put("title", title);
                rows.add(row);
            });
            surroundings().out().print(Json.write(Map.of("scenarios", rows)));
        } else {
            TextTable table = new TextTable();
            shipped.forEach(table::row);
            surroundings().out().print(table);
        }
        surroundings().out().flush();
        return ExitCode.OK;
    }
}
