package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

class PathWriterTest {
    private static final Variable DEBT = Variable.yearEnd("debt", Unit.BILLIONS, "Debt");
    private static final Variable RATE = Variable.yearAverage("rate", Unit.RATE, "Rate");
    private static final int YEARS = 3;

    @TempDir
    Path folder;

    /** [path][variable][year], the same for a seed. */
    private static float[][][] paths(int count, long seed) {
        Random random = new Random(seed);
        float[][][] paths = new float[count][2][YEARS];
        for (float[][] path : paths) {
            for (float[] variable : path) {
                for (int year = 0; year < YEARS; year++) {
                    variable[year] = (float) random.nextGaussian();
                }
            }
        }
        return paths;
    }

    private static void keep(Path folder, float[][][] paths, int kept, int block) throws Exception {
        Files.createDirectories(folder);
        try (PathWriter writer = new PathWriter(List.of(new PathWriter.Kept(0, kept, folder)))) {
            writer.open(0, new FiscalYear(2026), YEARS, List.of(DEBT, RATE));
            for (int first = 0; first < kept; first += block) {
                int count = Math.min(block, paths.length - first);
                float[][] values = new float[2 * YEARS][block];
                for (int row = 0; row < values.length; row++) {
                    for (int i = 0; i < count; i++) {
                        values[row][i] = paths[first + i][row / YEARS][row % YEARS];
                    }
                }
                writer.accept(0, first, count, values);
            }
            writer.finish();
        }
    }

    @Test
    void everyPathYearAndVariableComesBackInOrder() throws Exception {
        float[][][] paths = paths(600, 1);
        keep(folder, paths, 500, 256);
        try (Connection connection = DuckDb.inMemory();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT path, fiscal_year, debt, rate FROM " + DuckDb.literal(folder.resolve(Run.PATHS)))) {
            for (int row = 0; row < 500 * YEARS; row++) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(row / YEARS);
                assertThat(rows.getInt(2)).isEqualTo(2026 + row % YEARS);
                assertThat(rows.getFloat(3)).isEqualTo(paths[row / YEARS][0][row % YEARS]);
                assertThat(rows.getFloat(4)).isEqualTo(paths[row / YEARS][1][row % YEARS]);
            }
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void nothingButTheParquetFileStays() throws Exception {
        keep(folder, paths(10, 1), 10, 10);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve(Run.PATHS));
        }
    }

    @Test
    void blocksDoNotChangeABit() throws Exception {
        keep(folder.resolve("a"), paths(600, 1), 600, 256);
        keep(folder.resolve("b"), paths(600, 1), 600, 100);
        assertThat(folder.resolve("a").resolve(Run.PATHS))
                .hasSameBinaryContentAs(folder.resolve("b").resolve(Run.PATHS));
    }

    @Test
    void pairedDifferencesHaveTheMomentsAndQuantilesOfTheirPaths() throws Exception {
        int n = 401;
        float[][][] a = paths(n, 1);
        float[][][] b = paths(n, 2);
        keep(folder.resolve("a"), a, n, 256);
        keep(folder.resolve("b"), b, n, 256);
        FanTable like = FanTable.of(List.of(DEBT, RATE), 2026, 2028, (variable, year, statistic) -> 0);
        FanTable difference = new PairedPaths(
                        folder.resolve("a").resolve(Run.PATHS),
                        folder.resolve("b").resolve(Run.PATHS),
                        false)
                .difference(List.of("debt", "rate"), like);
        double[] d = new double[n];
        for (int path = 0; path < n; path++) {
            d[path] = (double) a[path][1][2] - b[path][1][2];
        }
        double mean = Arrays.stream(d).average().orElseThrow();
        double sd = Math.sqrt(Arrays.stream(d).map(x -> (x - mean) * (x - mean)).sum() / (n - 1));
        Arrays.sort(d);
        assertThat(difference.value(RATE, 2028, Statistic.MEAN)).isCloseTo(mean, within(1e-12));
        assertThat(difference.value(RATE, 2028, Statistic.SD)).isCloseTo(sd, within(1e-12));
        assertThat(difference.value(RATE, 2028, Statistic.MCSE)).isCloseTo(sd / Math.sqrt(n), within(1e-12));
        assertThat(difference.value(RATE, 2028, Statistic.P50)).isCloseTo(d[200], within(1e-12));
        assertThat(difference.value(RATE, 2028, Statistic.P05)).isCloseTo(d[20], within(1e-12));
    }

    @Test
    void mirrorImagesAreOneDrawForTheStandardError() throws Exception {
        int n = 400;
        float[][][] a = paths(n, 1);
        for (int path = 0; path < n; path += 2) {
            a[path + 1][0][0] = -a[path][0][0];
        }
        keep(folder.resolve("a"), a, n, 256);
        keep(folder.resolve("zero"), new float[n][2][YEARS], n, 256);
        FanTable like = FanTable.of(List.of(DEBT), 2026, 2028, (variable, year, statistic) -> 0);
        FanTable difference = new PairedPaths(
                        folder.resolve("a").resolve(Run.PATHS),
                        folder.resolve("zero").resolve(Run.PATHS),
                        true)
                .difference(List.of("debt"), like);
        assertThat(difference.value(DEBT, 2026, Statistic.MCSE)).isCloseTo(0, within(1e-12));
        assertThat(difference.value(DEBT, 2027, Statistic.MCSE)).isGreaterThan(0.01);
    }
}
