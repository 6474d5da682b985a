package org.triffin.model.economy;

import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;

/**
 * Crowding out. A deficit above the reference run's displaces private investment; the gap k of the capital stock follows
 * k_t = (1 - depreciation/4) k_{t-1} - c s_{t-1}/(4 K/Y), s the extra deficit over the quarter's GDP, c the investment
 * lost per dollar; log output moves by the elasticity times k (CBO Working Paper 2014-02 for c).
 */
final class CapitalStock {
    private final double decay;
    private final double effectPerShare;
    private final ReferencePath reference;

    CapitalStock(double crowdingOut, CapitalSpec spec, ReferencePath reference) {
        this.decay = 1 - spec.depreciation() / 4;
        this.effectPerShare = crowdingOut * spec.outputElasticity() / (4 * spec.ratioToGdp());
        this.reference = reference;
    }

    /** Adds this quarter's change of the capital effect, annualised, to growth. */
    void move(PathBlock block, int quarter) {
        if (effectPerShare > 0 && quarter > 0 && reference.present()) {
            EconomyState economy = block.economy;
            add(
                    economy.growthDeviation,
                    economy.capitalEffect,
                    block.debt.deficit,
                    economy.gdp,
                    reference.deficitShare(quarter - 1));
        }
    }

    private void add(double[] growth, double[] effect, double[] deficit, double[] gdp, double referenceShare) {
        for (int lane = 0; lane < growth.length; lane++) {
            double before = effect[lane];
            double extra = deficit[lane] / gdp[lane] - referenceShare;
            double after = decay * before - effectPerShare * extra;
            effect[lane] = after;
            growth[lane] += 4 * (after - before);
        }
    }
}
