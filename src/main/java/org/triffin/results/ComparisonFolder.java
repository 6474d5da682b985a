package org.triffin.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.triffin.results.Manifest.RunFile;
import org.triffin.simulation.Statistic;

/**
 * Scenarios side by side: {@code fan.csv} with every scenario's fan, {@code difference.csv} with the paired differences from
 * the first, and a manifest that names them.
 */
public final class ComparisonFolder {
    private static final List<String> HEADER =
            List.of("scenario", "variable", "unit", "fiscal_year", "statistic", "value");

    /** Where it stands beside the runs it compares. */
    public static final String NAME = "comparison";

    private ComparisonFolder() {}

    /** Writes {@code folder} from the runs of one study, the first of which all others are paired with. */
    public static void write(Path folder, List<Run> runs) {
        CsvWriter fans = new CsvWriter(HEADER);
        CsvWriter differences = new CsvWriter(HEADER);
        for (Run run : runs) {
            String scenario = run.folder().getFileName().toString();
            append(fans, scenario, run.fan());
            run.difference().ifPresent(difference -> append(differences, scenario, difference));
        }
        try {
            Files.createDirectories(folder);
            List<RunFile> files = List.of(
                    file(folder, RunTables.FAN, fans.bytes()), file(folder, RunTables.DIFFERENCE, differences.bytes()));
            Files.writeString(folder.resolve(Manifest.NAME), Json.write(manifest(runs, files)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }

    /** The folders of the runs that a comparison stands beside in {@code folder}, by name; empty where there is none. */
    static List<String> runsIn(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            return Files.isRegularFile(folder.resolve(NAME).resolve(Manifest.NAME))
                    ? listed.filter(child -> Files.isRegularFile(child.resolve(Manifest.NAME)))
                            .map(child -> child.getFileName().toString())
                            .filter(name -> !name.equals(NAME))
                            .sorted()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Map<String, Object> manifest(List<Run> runs, List<RunFile> files) {
        Manifest first = runs.get(0).manifest();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("tool", Manifest.TOOL);
        tree.put("version", first.tool().version());
        tree.put("commit", first.tool().commit().orElse(""));
        tree.put(
                "scenarios",
                runs.stream().map(run -> run.folder().getFileName().toString()).toList());
        tree.put("comparedWith", runs.get(0).folder().getFileName().toString());
        tree.put("seed", first.sampling().seed());
        tree.put("paths", first.sampling().paths());
        tree.put("files", files.stream().map(Manifest::tree).toList());
        return tree;
    }

    private static RunFile file(Path folder, String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        return new RunFile(name, Sha256.of(content), content.length);
    }

    private static void append(CsvWriter table, String scenario, FanTable fan) {
        for (String variable : fan.variables()) {
            for (int year = fan.firstYear(); year <= fan.lastYear(); year++) {
                for (Statistic statistic : Statistic.values()) {
                    table.text(scenario)
                            .text(variable)
                            .text(fan.unit(variable))
                            .number(year)
                            .text(statistic.label())
                            .number(fan.value(variable, year, statistic))
                            .endRow();
                }
            }
        }
    }
}
