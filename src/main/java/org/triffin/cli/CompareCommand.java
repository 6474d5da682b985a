package org.triffin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.report.text.NumberForm;
import org.triffin.results.Comparison;
import org.triffin.results.FanTable;
import org.triffin.results.Json;
import org.triffin.results.Run;
import org.triffin.results.RunReader;
import org.triffin.results.UnreadableRunException;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.Variable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: what one run changes against another. */
@Command(
        name = "compare",
        addMethodSubcommands = false,
        description = {
            "Tell what the first run changes against the second.",
            "Path by path on the same shocks when both kept the same paths (--set outputs.paths=all), else as two"
                    + " independent samples."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  triffin compare results/obbba results/baseline"})
final class CompareCommand extends Verb {
    @Parameters(index = "0", paramLabel = "RUN", description = "A folder that triffin run has written.")
    private Path run = Path.of("");

    @Parameters(index = "1", paramLabel = "BASE", description = "The folder it is compared with.")
    private Path base = Path.of("");

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Path directory = surroundings().directory();
        Run own = RunReader.read(directory.resolve(run));
        Run other = RunReader.read(directory.resolve(base));
        Comparison comparison = Comparison.of(
                own, other, RunJson.KEY_VARIABLES.stream().map(Variable::name).toList());
        if (comparison.firstYear() > comparison.lastYear()) {
            throw new UnreadableRunException("The two runs have no fiscal year in common.");
        }
        PrintWriter out = surroundings().out();
        if (json) {
            out.print(Json.write(tree(comparison)));
        } else {
            print(comparison, out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private void print(Comparison comparison, PrintWriter out) {
        out.println(title(comparison.run()) + " against " + title(comparison.base()));
        out.println();
        TextTable table = new TextTable(true);
        boolean paired = comparison.paired().isPresent();
        table.row("", "Year", "Run", "Base", "Mean difference", "Error", paired ? "9 in 10 paths" : "");
        for (Variable variable : RunJson.KEY_VARIABLES) {
            for (int year : years(comparison)) {
                table.row(
                        variable.label(),
                        String.valueOf(year),
                        median(comparison.run(), variable, year),
                        median(comparison.base(), variable, year),
                        NumberForm.POINTS.signed(comparison.meanDifference(variable.name(), year)),
                        "\u00b1" + NumberForm.POINTS.of(2 * comparison.standardError(variable.name(), year)),
                        comparison
                                .paired()
                                .map(difference -> band(difference, variable, year))
                                .orElse(""));
            }
        }
        out.print(table);
        out.println();
        out.println("Run and base are medians; the error is twice the standard error of the mean difference.");
        out.println(
                paired
                        ? "Paired: each path of the run less the same path of the base, on the same shocks."
                        : "Not paired. " + comparison.obstacle());
    }

    private static String median(Run run, Variable variable, int year) {
        return NumberForm.PERCENT.of(run.fan().value(variable, year, Statistic.P50));
    }

    private static String band(FanTable difference, Variable variable, int year) {
        return NumberForm.POINTS.range(
                difference.value(variable, year, Statistic.P05), difference.value(variable, year, Statistic.P95));
    }

    private static String title(Run run) {
        return run.manifest().scenario().title();
    }

    /** The key years that both runs have, and the last. */
    private static List<Integer> years(Comparison comparison) {
        List<Integer> years = new ArrayList<>();
        for (int year : RunJson.keyYears(comparison.run().fan())) {
            if (year >= comparison.firstYear() && year < comparison.lastYear()) {
                years.add(year);
            }
        }
        years.add(comparison.lastYear());
        return years;
    }

    private static Map<String, Object> tree(Comparison comparison) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Variable variable : RunJson.KEY_VARIABLES) {
            for (int year : years(comparison)) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("variable", variable.name());
                row.put("fiscalYear", year);
                row.put("runMedian", comparison.run().fan().value(variable, year, Statistic.P50));
                row.put("baseMedian", comparison.base().fan().value(variable, year, Statistic.P50));
                row.put("meanDifference", comparison.meanDifference(variable.name(), year));
                row.put("standardError", comparison.standardError(variable.name(), year));
                comparison.paired().ifPresent(difference -> {
                    row.put("differenceP05", difference.value(variable, year, Statistic.P05));
                    row.put("differenceMedian", difference.value(variable, year, Statistic.P50));
                    row.put("differenceP95", difference.value(variable, year, Statistic.P95));
                });
                rows.add(row);
            }
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("run", comparison.run().folder().toString());
        tree.put("base", comparison.base().folder().toString());
        tree.put("paired", comparison.paired().isPresent());
        tree.put("obstacle", comparison.obstacle());
        tree.put("rows", rows);
        return tree;
    }
}
