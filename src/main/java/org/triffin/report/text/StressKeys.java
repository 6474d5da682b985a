package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.series.Interval;
import org.triffin.report.text.KeyTable.Cell;
import org.triffin.results.stress.StressRun;

/** The key table of a stress run: one column for the draws of the funds and one for each reading of the parameters. */
public final class StressKeys {
    private record Outcome(String label, String variable, NumberForm form) {}

    private static final String THIRTY = "peak_yield_30y";

    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome("Ten-year yield, highest above the eve", "peak_yield_10y", NumberForm.WHOLE_BP),
            new Outcome("Thirty-year yield, highest above the eve", THIRTY, NumberForm.WHOLE_BP),
            new Outcome("Dislocation, highest", "peak_dislocation", NumberForm.WHOLE_BP),
            new Outcome("Forced sales, basis funds", "forced_sales_basis", NumberForm.BILLIONS),
            new Outcome("Forced sales, swap-spread funds", "forced_sales_swap_spread", NumberForm.BILLIONS),
            new Outcome("Fed purchases", "fed_purchases", NumberForm.BILLIONS),
            new Outcome("Amplification by leverage", "amplification", NumberForm.RATIO),
            new Outcome("Feedback m*, worst day (1 = runaway)", "distance_to_runaway", NumberForm.RATIO));

    private StressKeys() {}

    /** The table of a run. */
    public static KeyTable of(StressRun run) {
        List<String> cases = new ArrayList<>(List.of(StressFindings.BASE));
        StressCauses.PRIORS.stream()
                .filter(name ->
                        Interval.of(run.outcomes(), name, "peak_yield_10y").isKnown())
                .forEach(cases::add);
        return new KeyTable(
                cases.stream().map(StressKeys::heading).toList(),
                OUTCOMES.stream()
                        .filter(outcome -> !outcome.variable.equals(THIRTY) || movesApart(run))
                        .map(outcome -> new KeyTable.Row(
                                outcome.label,
                                cases.stream()
                                        .map(name -> cell(Interval.of(run.outcomes(), name, outcome.variable), outcome))
                                        .toList()))
                        .toList());
    }

    /** False where all tenors move alike, so that the thirty-year yield says nothing more than the ten-year. */
    private static boolean movesApart(StressRun run) {
        Interval thirty = Interval.of(run.outcomes(), StressFindings.BASE, THIRTY);
        Interval ten = Interval.of(run.outcomes(), StressFindings.BASE, "peak_yield_10y");
        return thirty.isKnown() && (thirty.middle() != ten.middle() || thirty.high() != ten.high());
    }

    private static String heading(String caseName) {
        return caseName.equals(StressFindings.BASE) ? "Funds drawn" : Words.capital(StressWords.caseOf(caseName));
    }

    private static Cell cell(Interval interval, Outcome outcome) {
        if (!interval.isKnown()) {
            return new Cell(NumberForm.MISSING, "");
        }
        boolean wide = interval.high() - interval.low() >= outcome.form.step() / 2;
        return new Cell(
                outcome.form.of(interval.middle()), wide ? outcome.form.range(interval.low(), interval.high()) : "");
    }
}
