package org.triffin.model.regime;

/**
 * Chances of passing from one regime to another in a quarter.
 *
 * <p>From current policy regime j takes over at hazard h_j; the chance that any does is 1 - exp(-sum h), and it is j in
 * proportion to h_j. Any other regime i ends with chance 1/L_i, L_i its mean length; a part c of the endings passes to
 * another regime, in proportion to the hazards of the others, the rest to current policy.
 */
public final class Transitions {
    private static final Regime[] REGIMES = Regime.values();
    private final SwitchingSpec spec;
    private final double[] exit = new double[REGIMES.length];

    public Transitions(SwitchingSpec spec) {
        this.spec = spec;
        for (Regime regime : REGIMES) {
            exit[regime.number()] = spec.exit(regime);
        }
    }

    /** False when this draw keeps the regime whatever the hazards: only current policy's end depends on them. */
    boolean mayLeave(int from, double uniform) {
        return from == 0 || uniform < exit[from];
    }

    /** Number of the regime that follows {@code from} when the draw is {@code uniform}, at the hazards given by regime. */
    int next(int from, double uniform, double[] hazards) {
        double sum = 0;
        for (int to = 1; to < hazards.length; to++) {
            sum += to == from ? 0 : hazards[to];
        }
        if (from == 0 && !(uniform < sum)) {
            return from;
        }
        double leaving = from == 0 ? 1 - Math.exp(-sum) : exit[from];
        if (!(uniform < leaving)) {
            return from;
        }
        double passing = from == 0 ? 1 : sum > 0 ? spec.succession() : 0;
        double position = uniform / leaving / passing * sum;
        for (int to = 1; to < hazards.length; to++) {
            position -= to == from ? 0 : hazards[to];
            if (position < 0) {
                return to;
            }
        }
        return 0;
    }

    /** The chances at base hazards: [from][to], rows that sum to one. */
    public double[][] matrix() {
        int regimes = REGIMES.length;
        double[][] chance = new double[regimes][regimes];
        for (Regime from : REGIMES) {
            double sum = 0;
            for (Regime to : REGIMES) {
                sum += to == from ? 0 : spec.hazard(to);
            }
            boolean base = from == Regime.CURRENT_POLICY;
            double leaving = base ? 1 - Math.exp(-sum) : spec.exit(from);
            double passing = base ? 1 : sum > 0 ? spec.succession() : 0;
            for (Regime to : REGIMES) {
                if (to != from && sum > 0) {
                    chance[from.number()][to.number()] = leaving * passing * spec.hazard(to) / sum;
                }
            }
            chance[from.number()][0] += base ? 1 - leaving : leaving * (1 - passing);
            if (!base) {
                chance[from.number()][from.number()] = 1 - leaving;
            }
        }
        return chance;
    }

    /** Mean length of a stay in each regime, quarters: one over the chance of leaving. */
    public double[] meanQuarters() {
        double[][] chance = matrix();
        double[] mean = new double[chance.length];
        for (int from = 0; from < mean.length; from++) {
            mean[from] = 1 / (1 - chance[from][from]);
        }
        return mean;
    }
}
