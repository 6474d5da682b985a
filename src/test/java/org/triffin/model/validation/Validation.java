package org.triffin.model.validation;

import static org.triffin.model.validation.Check.Form.NUMBER;

import java.util.ArrayList;
import java.util.List;
import org.triffin.reference.FitLine;
import org.triffin.reference.StartingLadders;
import org.triffin.reference.Vintages;

/** Every table of docs/explanation/validation.md, computed once. */
final class Validation {
    private static final List<CheckTable> TABLES = tables();

    private Validation() {}

    static List<CheckTable> all() {
        return TABLES;
    }

    private static List<CheckTable> tables() {
        FanTables fans = new FanTables();
        FanTables free = new FanTables("rates.lower-bound=-2%");
        FanTables noisy = new FanTables("fiscal.budget-noise=1.18%");
        return List.of(
                CboTables.january2025(),
                CboTables.january2025WithoutOtherInterest(),
                CboTables.debtDynamics(),
                CboTables.obbba(),
                CboTables.february2026(),
                RateRiseTable.of(),
                fans.debtWidth(),
                fans.debtWidthAsCboMeasures("debt-width-as-cbo-measures"),
                noisy.debtWidthAsCboMeasures("debt-width-as-cbo-measures-with-noise"),
                fans.debtWidthWithGdpErrors(),
                fans.rateWidth(),
                FanTables.centre(fans, free),
                CboTables.longTermRates(),
                CboTables.rulesOfThumb(),
                HistoryTables.after2020(),
                HistoryTables.replayedAfter1946(),
                HistoryTables.after1946(),
                HistoryTables.otherwiseAfter1946(),
                EpisodeTables.of("march-2020"),
                EpisodeTables.of("april-2025"),
                fit("ladder-1946", "actual-1946"),
                fit("ladder-2020", "actual-2020"),
                fit("ladder-2024", "cbo-2025-01"),
                fit("ladder-2025", "cbo-2026-02"));
    }

    private static CheckTable fit(String name, String vintage) {
        List<Check> checks = new ArrayList<>();
        for (FitLine line :
                StartingLadders.of(Vintages.named(vintage).orElseThrow()).fit().lines()) {
            checks.add(Check.reported(line.what() + ", " + line.unit(), NUMBER, line.target(), line.fitted()));
        }
        return new CheckTable(name, checks);
    }
}
