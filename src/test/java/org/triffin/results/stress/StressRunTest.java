package org.triffin.results.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.report.SyntheticStress;
import org.triffin.results.UnreadableRunException;

class StressRunTest {
    @TempDir
    Path folder;

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }

    @Test
    void everyTableReadsBackAsItWasWritten() {
        StressRun run = StressRun.read(SyntheticStress.usual().writeTo(folder));
        assertThat(StressTable.parse("x", text(run.outcomes().csv()))).isEqualTo(run.outcomes());
        assertThat(ReplayTable.parse("x", text(run.replay().csv()))).isEqualTo(run.replay());
        assertThat(DayTable.parse("x", text(run.days().csv()))).isEqualTo(run.days());
        assertThat(SpiralTable.parse("x", text(run.spiral().csv()))).isEqualTo(run.spiral());
        assertThat(DrawTable.parse("x", text(run.draws().csv()))).isEqualTo(run.draws());
        assertThat(PhaseTable.parse("x", text(run.phase().csv()))).isEqualTo(run.phase());
        assertThat(PhaseBoundary.parse("x", text(run.boundary().csv()))).isEqualTo(run.boundary());
        assertThat(PolicyTable.parse("x", text(run.policies().csv()))).isEqualTo(run.policies());
        assertThat(SensitivityTable.parse("x", text(run.sensitivity().csv()))).isEqualTo(run.sensitivity());
        assertThat(AgentTable.parse("x", text(run.agents().csv()))).isEqualTo(run.agents());
        ReverseTable reverse = run.reverse().orElseThrow();
        assertThat(ReverseTable.parse("x", text(reverse.csv()))).isEqualTo(reverse);
        AcceptanceTable acceptance = run.acceptance().orElseThrow();
        assertThat(AcceptanceTable.parse("x", text(acceptance.csv()))).isEqualTo(acceptance);
        assertThat(StressManifest.parse("x", run.manifest().json())).isEqualTo(run.manifest());
    }

    @Test
    void emptyFieldsAreNumbersNobodyKnows() throws IOException {
        StressRun run = StressRun.read(SyntheticStress.usual().writeTo(folder));
        assertThat(run.replay().observed(8, "move_index")).isNaN();
        assertThat(run.replay().observed(9, "yield_10y")).isEqualTo(33);
        assertThat(run.boundary().rows()).anyMatch(row -> Double.isNaN(row.leverageFactor()));
        assertThat(text(run.boundary().csv()).lines()).anyMatch(line -> line.endsWith(","));
        assertThat(Files.readString(folder.resolve("phase-boundary.csv")))
                .isEqualTo(text(run.boundary().csv()));
    }

    @Test
    void onlyTheQuestionsAskedHaveTables() {
        StressRun run = StressRun.read(SyntheticStress.usual().imagined().writeTo(folder));
        assertThat(run.acceptance()).isEmpty();
        assertThat(run.manifest().replay()).isEmpty();
    }

    @Test
    void aMissingTableIsOneSentence() throws IOException {
        Path run = SyntheticStress.usual().writeTo(folder);
        Files.delete(run.resolve("phase.csv"));
        assertThatThrownBy(() -> StressRun.read(run))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageEndingWith("phase.csv is missing or cannot be read. Run the scenario again.");
    }

    @Test
    void aTableThatTheManifestDoesNotListIsMissing() throws IOException {
        Path run = SyntheticStress.usual().writeTo(folder);
        Path manifest = run.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("agents.csv", "scenario.yaml"));
        assertThatThrownBy(() -> StressRun.read(run)).isInstanceOf(UnreadableRunException.class);
    }

    @Test
    void anEditedTableIsRefused() throws IOException {
        Path run = SyntheticStress.usual().writeTo(folder);
        Path table = run.resolve("agents.csv");
        Files.writeString(table, Files.readString(table).replace("-9.8", "-1.8"));
        assertThatThrownBy(() -> StressRun.read(run))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContaining("was changed after the run");
    }

    @Test
    void aDateThatIsNoneNamesItsRow() {
        assertThatThrownBy(() -> DayTable.parse("days.csv", "day,date,event\n1,2025-04-07,\n2,April 8,\n"))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessage("days.csv, row 2: 'April 8' is not a date like 2025-04-07.");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        String text = "measure,unit,low,high,simulated,observed,inside\nx,bp,1,2,1.5,,yes\n";
        assertThatThrownBy(() -> AcceptanceTable.parse("acceptance.csv", text))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContaining("neither true nor false");
    }

    @Test
    void aProjectionIsNoStressRun() throws IOException {
        Path run = SyntheticStress.usual().writeTo(folder);
        Path manifest = run.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"kind\":\"stress\",", ""));
        assertThatThrownBy(() -> StressRun.read(run))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContaining("not the manifest of a stress run");
        assertThatThrownBy(() -> StressRun.read(folder.resolve("nowhere")))
                .isInstanceOf(UnreadableRunException.class)
                .hasMessageContaining("has no manifest.json");
    }

    @Test
    void anOutcomeThatIsNotThereIsNamed() {
        StressTable table = new StressTable(List.of(new StressTable.Row("base", "peak_yield_10y", "bp", "p50", 45)));
        assertThat(table.value("base", "peak_yield_10y", "p50")).isEqualTo(45);
        assertThat(table.find("base", "peak_yield_10y", "p95")).isEmpty();
        assertThatThrownBy(() -> table.value("base", "peak_yield_10y", "p95"))
                .hasMessage("stress.csv has no p95 of peak_yield_10y in the case base.");
    }
}
