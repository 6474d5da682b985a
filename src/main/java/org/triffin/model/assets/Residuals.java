package org.triffin.model.assets;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Loads of the residuals on their four draws: equities, gold, dollar, credit spread, in this order. The first three have
 * any correlations that fit together; the spread has one with equities alone.
 */
final class Residuals {
    static final int EQUITY = 0;
    static final int GOLD = 1;
    static final int DOLLAR = 2;
    static final int SPREAD = 3;

    private Residuals() {}

    /** Standard deviation of a quarter's residual from a year's. */
    static double quarterly(double yearly) {
        return yearly / 2;
    }

    /** Lower triangular loads with unit variance: [asset][draw]. */
    static double[][] loads(ResidualCorrelationsSpec spec) {
        double[][] loads = new double[4][4];
        loads[EQUITY][EQUITY] = 1;
        loads[GOLD][EQUITY] = spec.equityGold();
        loads[GOLD][GOLD] = Math.sqrt(1 - spec.equityGold() * spec.equityGold());
        loads[DOLLAR][EQUITY] = spec.equityDollar();
        loads[DOLLAR][GOLD] = (spec.goldDollar() - spec.equityGold() * spec.equityDollar()) / loads[GOLD][GOLD];
        loads[DOLLAR][DOLLAR] = Math.sqrt(
                1 - loads[DOLLAR][EQUITY] * loads[DOLLAR][EQUITY] - loads[DOLLAR][GOLD] * loads[DOLLAR][GOLD]);
        loads[SPREAD][EQUITY] = spec.equitySpread();
        loads[SPREAD][SPREAD] = Math.sqrt(1 - spec.equitySpread() * spec.equitySpread());
        return loads;
    }

    /** Value that a standard normal draw exceeds with {@code chance}. */
    static double exceededWith(double chance) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(chance);
    }
}
