package org.triffin.results;

import java.util.List;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.regime.Regime;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RowAllocator;
import org.triffin.reference.StartingLadder;
import org.triffin.reference.StartingLadders;
import org.triffin.reference.Vintage;
import org.triffin.scenario.Scenario;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Engine;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.Projection;
import org.triffin.simulation.SimulationSpec;
import org.triffin.simulation.SimulationSpec.VarianceReduction;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

/**
 * A scenario's model made ready to run, with what a run folder says besides the simulated paths.
 *
 * @param scenario what it was made from
 * @param model what the engine runs
 */
record PreparedModel(Scenario scenario, FederalDebtModel model) {

    /**
     * The model of {@code scenario}.
     *
     * @throws IllegalArgumentException one sentence, when the scenario's parts do not fit together
     */
    static PreparedModel of(Scenario scenario) {
        return new PreparedModel(scenario, FederalDebtModel.prepare(scenario.model()));
    }

    /** The annual values of the reference run: no policies, overrides or shocks; every mean is the value. */
    Projection reference() throws CancelledException {
        return single(FederalDebtModel.prepareReference(scenario.model(), model.baseline(), startingLadder()));
    }

    /** The annual values of the scenario without macro shocks: policies and overrides alone. */
    Projection withoutShocks() throws CancelledException {
        return single(FederalDebtModel.prepare(scenario.model().withoutShocks(), model.baseline(), startingLadder()));
    }

    private static Projection single(FederalDebtModel model) throws CancelledException {
        try (Engine engine = new Engine(1)) {
            return engine.run(List.of(model), Experiment.of(new SimulationSpec(1, 0, VarianceReduction.NONE)))
                    .levels()
                    .get(0);
        }
    }

    /** Debt/GDP at the end of the fiscal year before the first, a decimal. */
    double openingDebtToGdp() {
        PathBlock block = model.newBlock(new RowAllocator(1, model.quarters()));
        model.begin(block, 0);
        return block.debt.debtToGdp[0];
    }

    Vintage vintage() {
        return model.baseline().vintage();
    }

    Quarter firstShockQuarter() {
        return scenario.economy().firstShockQuarter().orElse(vintage().firstShockQuarter());
    }

    /** True when current policy is in force in the first quarter, whatever follows. */
    boolean startsWithCurrentPolicy() {
        return firstShockQuarter().compareTo(model.firstQuarter()) > 0
                || scenario.regime().start() == Regime.CURRENT_POLICY;
    }

    FiscalYear firstYear() {
        return model.firstQuarter().fiscalYear();
    }

    FiscalYear lastYear() {
        return firstYear().plus(model.quarters() / 4 - 1);
    }

    /** The debt at the start by fiscal year of maturity. */
    MaturityLadder ladder() {
        return MaturityLadder.of(startingLadder(), firstYear());
    }

    private StartingLadder startingLadder() {
        return StartingLadders.of(vintage());
    }
}
