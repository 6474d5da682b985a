package org.triffin.model.assets;

import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;

/**
 * The broad dollar. Its real exchange value Q (the dollar times prices here over prices abroad) moves by
 *
 * <pre>
 * d log Q = F_r d(real differential) + d gap
 * gap_t   = (1 - reversion/4) gap_{t-1} + F_t erosion d(term premium) + drift + flight(erosion) d(flight) + residual
 * </pre>
 *
 * <p>The real rate abroad is held, so the differential moves with the expected real rate over ten years. The gap is the
 * log distance from fair value; it starts at the overvaluation. flight(e) = response (1 - e/turn): a flight from risk
 * lifts a sound dollar and sinks one whose safety has eroded beyond the turn. The dollar itself follows from Q and relative
 * consumer prices: 1 + d = (1 + q) (1 + inflation abroad)^(1/4) / (1 + inflation here).
 */
final class DollarMarket {
    private static final double QUARTER = 0.25;

    private final DollarSpec spec;
    private final double[] loads;
    private final double deviation;
    private final double pricesAbroad;

    DollarMarket(DollarSpec spec, double[] loads) {
        this.spec = spec;
        this.loads = loads;
        this.deviation = Residuals.quarterly(spec.volatility());
        this.pricesAbroad = Math.pow(1 + spec.foreignInflation(), QUARTER);
    }

    void begin(AssetsState assets) {
        Row.fill(assets.dollarGap, spec.overvaluation());
    }

    void earn(PathBlock block, int quarter, boolean shocked) {
        AssetsState assets = block.assets;
        double[] gap = assets.dollarGap;
        double[] log = assets.realDollarReturn;
        Row.affine(log, -1, gap, 0);
        Row.scale(gap, 1 - QUARTER * spec.reversion());
        Row.addScaledProduct(gap, spec.premiumResponse(), assets.erosion, assets.termPremiumChange);
        if (block.stance.moves) {
            StanceState stance = block.stance;
            Row.add(gap, stance.dollarDrift);
            flee(
                    gap,
                    spec.flightResponse(),
                    1 / spec.flightTurn(),
                    assets.erosion,
                    stance.riskOff,
                    assets.riskOffBefore);
        }
        if (shocked && assets.residuals.length > 0) {
            for (int draw = Residuals.EQUITY; draw <= Residuals.DOLLAR; draw++) {
                Row.addScaled(gap, deviation * loads[draw], assets.residuals[draw][quarter]);
            }
        }
        Row.add(log, gap);
        Row.addScaled(log, spec.realRateResponse(), assets.realRateChange);
        Row.growth(log, log);
        Row.product(assets.dollarReturn, log, assets.deflator);
        convert(assets.dollarReturn, assets.deflator, pricesAbroad);
    }

    private static void flee(
            double[] gap, double response, double inverseTurn, double[] erosion, double[] flight, double[] before) {
        for (int lane = 0; lane < gap.length; lane++) {
            double sign = 1 - inverseTurn * erosion[lane];
            gap[lane] = Math.fma(response * sign, flight[lane] - before[lane], gap[lane]);
        }
    }

    /** The dollar's change from its deflated real change. */
    private static void convert(double[] change, double[] deflator, double pricesAbroad) {
        for (int lane = 0; lane < change.length; lane++) {
            change[lane] = Math.fma(change[lane] + deflator[lane], pricesAbroad, -1);
        }
    }
}
