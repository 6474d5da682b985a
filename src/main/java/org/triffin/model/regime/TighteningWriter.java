package org.triffin.model.regime;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RegimeState;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;
import org.triffin.vocabulary.Quarter;

/**
 * The tightening regime, as in 1993-2000.
 *
 * <p>The primary deficit is cut along a path or towards phi (d - d*), at most a yearly limit, more slowly in presidential
 * election years; cuts remain law afterwards. Output falls by m times the cut; monetary policy undoes a part o of that
 * over about a year: demand = -m ((1 - o) cut + o recent), recent losing a quarter of itself each quarter except at the
 * lower bound. Credibility lowers the term premium while the regime is in force.
 */
final class TighteningWriter implements RegimeWriter {
    private static final double UNDONE = 0.25;
    private static final double NEAR_BOUND = 0.0005;
    private static final int CREDIBLE_QUARTERS = 4;

    private final TighteningSpec spec;
    private final Baseline baseline;
    private final double lowerBound;

    TighteningWriter(TighteningSpec spec, Baseline baseline, double lowerBound) {
        this.spec = spec;
        this.baseline = baseline;
        this.lowerBound = lowerBound;
    }

    @Override
    public void write(PathBlock block, int quarter, double[] inForce, double[] begun) {
        RegimeState regime = block.regime;
        StanceState stance = block.stance;
        Quarter date = baseline.firstQuarter().plus(quarter);
        double pace = date.year() % 4 == 0 ? spec.electionPace() : 1;
        recall(regime.recentCut, block.rates.shortRate, quarter == 0 ? Double.NEGATIVE_INFINITY : lowerBound);
        double yearly = spec.rule() == TighteningSpec.Rule.PATH
                ? Math.min(spec.yearlyLimit(), 4 * spec.cut() / spec.quarters())
                : spec.yearlyLimit();
        boolean path = spec.rule() == TighteningSpec.Rule.PATH;
        cut(regime, inForce, block.debt.debtToGdp, pace * yearly / 4, path);
        Row.addScaled(stance.outlayCut, 1 - spec.revenueShare(), regime.cut);
        Row.addScaled(stance.revenueRise, spec.revenueShare(), regime.cut);
        Row.addScaled(stance.demand, -spec.multiplier() * (1 - spec.offset()), regime.cut);
        Row.addScaled(stance.demand, -spec.multiplier() * spec.offset(), regime.recentCut);
        RegimeWriter.ramp(regime.credibility, inForce, 1.0 / CREDIBLE_QUARTERS);
        Row.addScaled(stance.premium, -spec.credibility(), regime.credibility);
    }

    private static void recall(double[] recent, double[] shortRate, double bound) {
        for (int lane = 0; lane < recent.length; lane++) {
            recent[lane] *= shortRate[lane] < bound + NEAR_BOUND ? 1 : 1 - UNDONE;
        }
    }

    private void cut(RegimeState regime, double[] inForce, double[] debtRatio, double most, boolean path) {
        double[] cut = regime.cut;
        for (int lane = 0; lane < cut.length; lane++) {
            double goal = path ? spec.cut() : spec.reaction() * (debtRatio[lane] - spec.debtTarget());
            double left = goal - cut[lane];
            double step = inForce[lane] * (left < 0 ? 0 : left > most ? most : left);
            cut[lane] += step;
            regime.recentCut[lane] += step;
        }
    }
}
