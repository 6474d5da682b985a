package org.triffin.model.assets;

import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;

/**
 * Gold keeps its real value but for
 *
 * <pre>
 * drift/4 + G_r(t) d(real rate) + G_t erosion d(term premium) + G_p inflation surprise + liquidity x purchases/GDP
 *     + residual
 * </pre>
 *
 * <p>a log change on top of consumer prices. The real-rate response fades with what central banks have bought:
 * G_r(t) = G_r exp(-fade drift t), t in years. The response to the term premium grows with the erosion of the safe
 * haven: a premium asked of a sound debtor says nothing about gold. The inflation surprise is the innovation of annualised
 * inflation plus what policy adds to it unannounced.
 */
final class GoldMarket {
    private static final double QUARTER = 0.25;
    private static final int INFLATION = 1;

    private final GoldSpec spec;
    private final double[] loads;
    private final double deviation;

    GoldMarket(GoldSpec spec, double[] loads) {
        this.spec = spec;
        this.loads = loads;
        this.deviation = Residuals.quarterly(spec.volatility());
    }

    /** Response to the real rate in a projected quarter. */
    double realRateResponse(int quarter) {
        double bought = spec.centralBankDrift() * quarter * QUARTER;
        return spec.realRateResponse() * Math.exp(-spec.realRateFade() * bought);
    }

    void earn(PathBlock block, int quarter, boolean shocked) {
        AssetsState assets = block.assets;
        double[] log = assets.goldReturn;
        Row.affine(log, realRateResponse(quarter), assets.realRateChange, QUARTER * spec.centralBankDrift());
        Row.addScaled(log, spec.inflationSurpriseResponse(), block.economy.innovation[INFLATION]);
        Row.addScaledProduct(log, spec.premiumResponse(), assets.erosion, assets.termPremiumChange);
        if (block.stance.moves) {
            StanceState stance = block.stance;
            Row.addScaled(log, spec.inflationSurpriseResponse(), stance.inflationPush);
            Liquidity.add(log, spec.liquidityResponse(), stance.purchases, block.economy.gdpYear);
        }
        if (shocked && assets.residuals.length > 0) {
            Row.addScaled(log, deviation * loads[Residuals.EQUITY], assets.residuals[Residuals.EQUITY][quarter]);
            Row.addScaled(log, deviation * loads[Residuals.GOLD], assets.residuals[Residuals.GOLD][quarter]);
        }
        Row.growth(log, log);
        inflate(log, assets.deflator);
    }

    /** 1 + return = (1 + real return) / deflator. */
    private static void inflate(double[] returns, double[] deflator) {
        for (int lane = 0; lane < returns.length; lane++) {
            returns[lane] = (1 + returns[lane]) / deflator[lane] - 1;
        }
    }
}
