package org.triffin.results;

import java.util.List;
import java.util.Map;
import org.triffin.model.PathModel;
import org.triffin.reference.Vintage;
import org.triffin.vocabulary.Variable;

/**
 * A scenario's model made ready to run, with what its run folder says besides the simulated paths.
 *
 * @param model what the engine runs
 * @param reference the reference run (no policies, overrides or shocks): one annual value a projected fiscal year
 * @param openingDebtToGdp debt/GDP at the end of the fiscal year before the first, a decimal
 * @param vintage what CBO published
 * @param ladder the debt by year of maturity when the projection begins
 * @param firstShockQuarter the first quarter that is drawn, for example 2025Q1
 */
public record PreparedModel(
        PathModel<?> model,
        Map<Variable, double[]> reference,
        double openingDebtToGdp,
        Vintage vintage,
        List<MaturityLadder.Row> ladder,
        String firstShockQuarter) {
    public PreparedModel {
        reference = Map.copyOf(reference);
        ladder = List.copyOf(ladder);
    }

    /** The first projected fiscal year. */
    public int firstYear() {
        return model.firstQuarter().fiscalYear().year();
    }

    /** The last projected fiscal year. */
    public int lastYear() {
        return firstYear() + model.quarters() / 4 - 1;
    }
}
