package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import org.triffin.simulation.stress.ParameterEffect;
import org.triffin.simulation.stress.ParameterPrior;
import org.triffin.simulation.stress.ParameterStudy;
import org.triffin.simulation.stress.PhaseDiagram;
import org.triffin.simulation.stress.PhaseGrid;
import org.triffin.simulation.stress.PolicyStudy;
import org.triffin.simulation.stress.ReverseAnswer;
import org.triffin.simulation.stress.ReverseStress;
import org.triffin.simulation.stress.ShockPart;
import org.triffin.simulation.stress.StressEngine;
import org.triffin.simulation.stress.StressTarget;
import org.triffin.simulation.stress.StressTrial;
import org.triffin.simulation.stress.TargetMeasure;
import org.triffin.vocabulary.Unit;

/** The studies that change one thing of a trial at a time, as tables. */
final class TrialTables {
    /** Dislocations a reverse test looks for, bp: about that of April 2025 and twice that (assumed). */
    private static final List<Double> DISLOCATIONS = List.of(50.0, 100.0);

    private static final double PERCENT = 100;

    /** Runs of the policies, and of a reverse test, about: they count for progress alone. */
    private static final int POLICY_RUNS = 8;

    private static final int REVERSE_RUNS = 600;

    private static final PhaseGrid GRID = PhaseGrid.standard();

    private final StressEngine engine;
    private final StressTrial trial;

    TrialTables(StressEngine engine, StressTrial trial) {
        this.engine = engine;
        this.trial = trial;
    }

    /** How often the trial's populations are run, about. */
    static int runs(MarketSpec market, boolean reversed) {
        int ends = 2 * UncertainSettings.of(market).size();
        return GRID.cells() + ends + POLICY_RUNS + (reversed ? REVERSE_RUNS : 0);
    }

    /** Where on the grid the market runs away, by itself: without purchases. */
    PhaseDiagram phase() throws CancelledException {
        return PhaseDiagram.of(engine, trial, GRID, Progress.SILENT);
    }

    static PhaseTable cells(PhaseDiagram diagram) {
        return new PhaseTable(diagram.cells().stream()
                .map(cell -> new PhaseTable.Row(
                        cell.roomFactor(),
                        cell.leverageFactor(),
                        cell.sizeFactor(),
                        cell.peakDislocation(),
                        cell.distanceToRunaway()))
                .toList());
    }

    static PhaseBoundary boundary(PhaseDiagram diagram) {
        return new PhaseBoundary(diagram.boundary().stream()
                .map(point -> new PhaseBoundary.Row(point.roomFactor(), point.sizeFactor(), point.leverageFactor()))
                .toList());
    }

    PolicyTable policies() throws CancelledException {
        return new PolicyTable(PolicyStudy.of(engine, trial, Progress.SILENT).stream()
                .map(effect -> new PolicyTable.Row(
                        effect.policy(),
                        effect.amount(),
                        effect.unit(),
                        effect.bpAvoided(),
                        effect.perUnit(),
                        effect.perUnitUnit()))
                .toList());
    }

    /** @param priorPeaks peaks of the ten-year yield by draw of {@code prior}, bp */
    SensitivityTable sensitivity(ParameterPrior prior, double[] priorPeaks) throws CancelledException {
        return new SensitivityTable(ParameterStudy.of(engine, trial, prior, priorPeaks, Progress.SILENT).stream()
                .map(TrialTables::row)
                .toList());
    }

    private static SensitivityTable.Row row(ParameterEffect effect) {
        boolean rate = effect.unit().equals(Unit.RATE.label());
        double factor = rate ? PERCENT : 1;
        String unit = rate ? "%" : effect.unit().equals(Unit.SHARE.label()) ? "ratio" : effect.unit();
        return new SensitivityTable.Row(
                effect.parameter(),
                unit,
                factor * effect.low(),
                factor * effect.base(),
                factor * effect.high(),
                effect.peakAtLow(),
                effect.peakAtHigh(),
                effect.rankCorrelation());
    }

    /** What it takes to dislocate the ten-year yield so far, or to be unstable on the eve; without purchases. */
    ReverseTable reverse(long seed) throws CancelledException {
        List<StressTarget> targets = new ArrayList<>();
        DISLOCATIONS.forEach(bp -> targets.add(new StressTarget(TargetMeasure.PEAK_DISLOCATION, bp)));
        targets.add(StressTarget.RUNAWAY_ON_THE_EVE);
        List<ReverseTable.Row> rows = new ArrayList<>();
        for (StressTarget target : targets) {
            StressTrial alone = trial.with(Purchases.NONE);
            for (ReverseAnswer answer :
                    new ReverseStress(engine, alone, ShockPart.WHOLE, target, seed).all(Progress.SILENT)) {
                rows.add(row(answer));
            }
        }
        return new ReverseTable(rows);
    }

    private static ReverseTable.Row row(ReverseAnswer answer) {
        return new ReverseTable.Row(
                answer.target().measure().word(),
                answer.target().measure().unit(),
                answer.target().threshold(),
                answer.method().word(),
                answer.mix().shock(),
                answer.mix().leverage(),
                answer.mix().size(),
                answer.mix().room(),
                answer.distance(),
                answer.peakYield(),
                answer.distanceToRunaway());
    }
}
