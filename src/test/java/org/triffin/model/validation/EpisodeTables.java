package org.triffin.model.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.triffin.results.stress.AcceptanceTable;
import org.triffin.results.stress.StressStudy;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;

/** Both replays beside the ranges they were calibrated to: medians over 40 populations. */
final class EpisodeTables {
    private static final List<String> FEW =
            List.of("market.stress.draws=40", "market.stress.parameter-uncertainty=off");

    private EpisodeTables() {}

    static CheckTable of(String episode) {
        List<Check> checks = new ArrayList<>();
        for (AcceptanceTable.Row row : rows(episode)) {
            String observed = Double.isFinite(row.observed()) ? ", observed " + plain(row.observed()) : "";
            checks.add(Check.own(
                    row.measure().replace('_', ' ') + ", " + row.unit() + " (range " + plain(row.low()) + " to "
                            + plain(row.high()) + observed + ")",
                    Check.Form.NUMBER,
                    row.simulated()));
        }
        return new CheckTable("episode-" + episode, checks);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static List<AcceptanceTable.Row> rows(String episode) {
        try {
            Path folder = Files.createTempDirectory("triffin-episode");
            try {
                return StressStudy.of(Scenarios.load(episode, FEW, Path.of("")))
                        .run(folder, 2, Progress.SILENT, "validation")
                        .acceptance()
                        .orElseThrow()
                        .rows();
            } finally {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).forEach(EpisodeTables::delete);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidScenarioException | CancelledException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
