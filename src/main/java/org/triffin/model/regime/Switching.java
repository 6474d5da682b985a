package org.triffin.model.regime;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;

/**
 * Draws the regime of each lane. Hazards follow last quarter's state by factors: net interest over revenue, the ten-year
 * yield and elections for tightening; the lower bound, failed auctions and a dependent Federal Reserve for monetization;
 * a dependent Federal Reserve and large purchases for inflation; interest below growth for growth.
 */
final class Switching {
    private static final int GROWTH = Regime.GROWTH.number();
    private static final int INFLATION = Regime.INFLATION.number();
    private static final int MONETIZATION = Regime.MONETIZATION.number();
    private static final int TIGHTENING = Regime.TIGHTENING.number();
    private static final double HEAVY_INTEREST = 0.18;
    private static final double INTEREST_STEP = 0.05;
    private static final double HIGH_YIELD = 0.06;
    private static final double LARGE_PURCHASES = 0.15;
    private static final double NEAR_BOUND = 0.0005;

    private final SwitchingSpec spec;
    private final Transitions transitions;
    private final Baseline baseline;
    private final double lowerBound;
    private final double logInterestFactor;

    Switching(SwitchingSpec spec, Baseline baseline, double lowerBound) {
        this.spec = spec;
        this.transitions = new Transitions(spec);
        this.baseline = baseline;
        this.lowerBound = lowerBound;
        this.logInterestFactor = Math.log(spec.interestFactor());
    }

    void move(PathBlock block, int quarter) {
        double[] regime = block.regime.regime;
        double[] uniform = block.regime.switchDraw[quarter];
        double[] hazards = new double[Regime.values().length];
        boolean election = baseline.firstQuarter().plus(quarter).year() % 4 == 0;
        for (int lane = 0; lane < regime.length; lane++) {
            int from = (int) regime[lane];
            if (transitions.mayLeave(from, uniform[lane])) {
                base(hazards);
                if (spec.endogenous()) {
                    follow(hazards, block, lane, election);
                }
                regime[lane] = transitions.next(from, uniform[lane], hazards);
            }
        }
    }

    private void base(double[] hazards) {
        hazards[GROWTH] = spec.growth();
        hazards[INFLATION] = spec.inflation();
        hazards[MONETIZATION] = spec.monetization();
        hazards[TIGHTENING] = spec.tightening();
    }

    private void follow(double[] hazards, PathBlock block, int lane, boolean election) {
        double interest = block.debt.netInterest[lane] / block.budget.revenue[lane];
        double heavy = (interest - HEAVY_INTEREST) / INTEREST_STEP;
        double tightening = heavy > 0 ? Math.exp(heavy * logInterestFactor) : 1;
        if (block.rates.yields[RatesState.TEN][lane] > HIGH_YIELD) {
            tightening *= spec.yieldFactor();
        }
        hazards[TIGHTENING] *= election ? tightening * spec.electionFactor() : tightening;
        boolean bound = block.rates.shortRate[lane] < lowerBound + NEAR_BOUND;
        if (bound || block.stance.auctionFailed[lane] > 0) {
            hazards[MONETIZATION] *= spec.boundFactor();
        }
        double lost = Math.min(1, block.stance.independenceLost[lane]);
        hazards[MONETIZATION] *= 1 + lost * (spec.dependenceMonetization() - 1);
        hazards[INFLATION] *= 1 + lost * (spec.dependenceInflation() - 1);
        boolean monetizing = (int) block.regime.regime[lane] == MONETIZATION;
        if (monetizing && block.regime.bought[lane] > LARGE_PURCHASES) {
            hazards[INFLATION] *= spec.purchasesFactor();
        }
        if (block.debt.interestGrowthDifferential[lane] < 0) {
            hazards[GROWTH] *= spec.exuberanceFactor();
        }
    }
}
