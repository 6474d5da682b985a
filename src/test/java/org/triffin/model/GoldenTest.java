package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * A small run against its values when last looked at, so that no change of the model goes unnoticed. Write it anew, with
 * a reason, by {@code mvn test -Dtest=GoldenTest -Dtriffin.write=true}.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/triffin/model/obbba-2025-golden.csv");
    private static final int PATHS = 512;
    private static final int[] YEARS = {2025, 2026, 2030, 2035, 2045, 2055};
    private static final List<Statistic> STATISTICS =
            List.of(Statistic.MEAN, Statistic.SD, Statistic.P05, Statistic.P50, Statistic.P95);

    /** Sums may be reordered and libraries of other machines round the last bit of a logarithm differently. */
    private static final double SAME = 1e-9;

    /** Quantiles are order statistics of values kept in single precision. */
    private static final double SAME_SINGLE = 2e-7;

    @Test
    void aSmallRunGivesTheValuesOnFile() throws IOException {
        List<String> computed = lines(ModelFixture.project(PATHS, "obbba-2025"));
        if (Boolean.getBoolean("triffin.write")) {
            Files.write(GOLDEN, computed);
        }
        List<String> golden = Files.readAllLines(GOLDEN);
        assertThat(computed).hasSameSizeAs(golden);
        for (int line = 0; line < golden.size(); line++) {
            if (golden.get(line).startsWith("#") || golden.get(line).startsWith("variable")) {
                assertThat(computed.get(line)).isEqualTo(golden.get(line));
            } else {
                compare(computed.get(line).split(","), golden.get(line).split(","));
            }
        }
    }

    private static void compare(String[] computed, String[] golden) {
        assertThat(List.of(computed).subList(0, 2)).isEqualTo(List.of(golden).subList(0, 2));
        double scale = Math.max(Math.abs(Double.parseDouble(golden[2])), Double.parseDouble(golden[3]));
        for (int column = 2; column < golden.length; column++) {
            double expected = Double.parseDouble(golden[column]);
            double miss = Math.abs(Double.parseDouble(computed[column]) - expected);
            double allowed = (STATISTICS.get(column - 2).isQuantile() ? SAME_SINGLE : SAME) * Math.max(scale, 1e-6);
            assertThat(miss)
                    .as("%s FY%s %s", golden[0], golden[1], STATISTICS.get(column - 2))
                    .isLessThanOrEqualTo(allowed);
        }
    }

    private static List<String> lines(Projection projection) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "# obbba-2025 as shipped, " + PATHS + " paths, seed 1: full precision, in the unit of each variable.");
        lines.add("# Written by GoldenTest; what the figures should be is the business of the other tests.");
        lines.add("variable,fiscal_year,mean,sd,p05,p50,p95");
        for (Variable variable : projection.variables()) {
            for (int year : YEARS) {
                StringBuilder line = new StringBuilder(variable.name() + "," + year);
                for (Statistic statistic : STATISTICS) {
                    line.append(',').append(projection.value(variable, new FiscalYear(year), statistic));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }
}
