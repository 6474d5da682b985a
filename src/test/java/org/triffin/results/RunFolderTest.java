package org.triffin.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

class RunFolderTest {
    private static final Variable DEBT = Variable.yearEnd("debt", Unit.BILLIONS, "Debt, \"held\"\nby the public");

    @TempDir
    Path directory;

    private static RunTables tables() {
        FanTable fan = FanTable.of(
                List.of(DEBT),
                2026,
                2026,
                (variable, year, statistic) -> statistic.label().length());
        return new RunTables(
                DataDictionary.of(List.of(DEBT)),
                fan,
                Optional.empty(),
                Optional.empty(),
                new EventTable(List.of(new EventTable.Row("e", OptionalDouble.empty(), 2026, 0, 0.5, 0.4, 0.6))),
                new Decomposition(List.of(new Decomposition.Row(2026, 0.02, 0.03, -0.02, -0.02, 0.01, 0.02))),
                new ReferenceSeries(List.of()),
                new MaturityLadder(List.of()),
                new SettingsTable(List.of()),
                new Diagnostics(List.of(), 0, 0, 0, 0, Double.NaN),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aFullDiskIsOneClearLineAndLeavesNothing() throws IOException {
        Path target = directory.resolve("run");
        assertThatThrownBy(() -> {
                    try (OutputPlace place = OutputPlace.open(target, false);
                            Together together = new Together(2)) {
                        new RunFolder(place.partial(), RunFolderTest::full).write(tables(), "", "", together);
                    }
                })
                .isInstanceOf(WriteFailedException.class)
                .hasMessageContaining("no space is left on its disk")
                .message()
                .doesNotContain("\n");
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    /** A disk that takes the first file and then no more. */
    private static void full(Path file, byte[] content) throws IOException {
        if (!file.endsWith(RunTables.DICTIONARY)) {
            throw new IOException("No space left on device");
        }
        Files.write(file, content);
    }

    @Test
    void wordsWithCommasQuotesAndLineBreaksComeBack() {
        String csv = new String(DataDictionary.of(List.of(DEBT)).csv(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(DataDictionary.parse("data-dictionary.csv", csv)
                        .row("debt")
                        .orElseThrow()
                        .label())
                .isEqualTo(DEBT.label());
    }

    @Test
    void aDecompositionThatDoesNotAddUpIsRefused() {
        Decomposition.Row off = new Decomposition.Row(2026, 0.02, 0.03, -0.02, -0.02, 0.01, 0.02 + 1e-11);
        assertThatThrownBy(() -> new Decomposition(List.of(off))).hasMessageContaining("2026");
        Decomposition.Row unknown = new Decomposition.Row(2026, Double.NaN, 0, 0, 0, 0, 0);
        assertThatThrownBy(() -> new Decomposition(List.of(unknown))).hasMessageContaining("NaN");
    }

    @Test
    void anInvariantThatIsNotANumberDoesNotHold() {
        assertThat(new Diagnostics.Invariant("sum", Double.NaN, 1).ok()).isFalse();
        assertThat(new Diagnostics.Invariant("sum", 2, 1).ok()).isFalse();
        assertThat(new Diagnostics.Invariant("sum", 1, 1).ok()).isTrue();
    }

    @Test
    void whatIsNotANumberIsNullInJsonAndComesBack() {
        Diagnostics diagnostics = tables().diagnostics();
        assertThat(diagnostics.json()).contains("\"largestMcseOfDebtToGdp\" : null");
        assertThat(Diagnostics.parse("diagnostics.json", diagnostics.json())).isEqualTo(diagnostics);
    }

    @Test
    void numbersAreTheShortestThatReadBack() {
        assertThat(CsvWriter.format(0.1)).isEqualTo("0.1");
        assertThat(CsvWriter.format(2.0E-3)).isEqualTo("0.002");
        assertThat(CsvWriter.format(1.0 / 3)).isEqualTo("0.3333333333333333");
        assertThat(CsvWriter.format(Double.MIN_VALUE)).isEqualTo("4.9E-324");
    }
}
