package org.triffin.model.assets;

import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;

/**
 * Equities, log return of a quarter:
 *
 * <pre>
 * (bill + premium)/4 + D_g growth news + D_r d(real rate) + D_p d(expected inflation) + D_t(rho) d(term premium)
 *     + D_y output surprise + liquidity x purchases/GDP + flight x d(flight) + D_c d(credit distress) + residual
 * </pre>
 *
 * <p>d() is the change over the quarter, the yield's parts are those of the ten-year yield, growth news the change of
 * the trend growth that markets expect, the output surprise the growth innovation a quarter long plus the fiscal demand
 * of the quarter. D_t is linear in the correlation rho of stocks and bonds through its values at two correlations: in a
 * world that fears inflation a term premium hurts equities, in one that fears deflation it comes with good news.
 */
final class EquityMarket {
    private static final double QUARTER = 0.25;
    private static final int GROWTH = 0;

    private final EquitySpec spec;
    private final double deviation;
    private final double premiumSlope;
    private final double premiumLevel;

    EquityMarket(EquitySpec spec) {
        this.spec = spec;
        this.deviation = Residuals.quarterly(spec.volatility());
        this.premiumSlope = (spec.premiumResponseTogether() - spec.premiumResponseApart())
                / (spec.correlationTogether() - spec.correlationApart());
        this.premiumLevel = spec.premiumResponseTogether() - premiumSlope * spec.correlationTogether();
    }

    /** Response to the term premium at a correlation of stocks and bonds. */
    double premiumResponse(double correlation) {
        return Math.fma(premiumSlope, correlation, premiumLevel);
    }

    void earn(PathBlock block, int quarter, boolean shocked) {
        AssetsState assets = block.assets;
        double[] log = assets.equityReturn;
        Row.affine(log, QUARTER, block.rates.billYieldBefore, QUARTER * spec.premium());
        Row.addFour(
                log,
                spec.realRateResponse(),
                assets.realRateChange,
                spec.inflationResponse(),
                assets.expectedInflationChange,
                premiumLevel,
                assets.termPremiumChange,
                spec.distressResponse(),
                assets.distressChange);
        Row.addScaledProduct(log, premiumSlope, assets.stockBondCorrelation, assets.termPremiumChange);
        Row.addScaled(log, QUARTER * spec.growthSurpriseResponse(), block.economy.innovation[GROWTH]);
        if (block.stance.moves) {
            followStance(log, block);
        }
        if (shocked && assets.residuals.length > 0) {
            Row.addScaled(log, deviation, assets.residuals[Residuals.EQUITY][quarter]);
        }
        Row.growth(log, log);
    }

    private void followStance(double[] log, PathBlock block) {
        AssetsState assets = block.assets;
        StanceState stance = block.stance;
        Row.addFour(
                log,
                spec.growthOutlookResponse(),
                stance.growthOutlook,
                -spec.growthOutlookResponse(),
                assets.growthOutlookBefore,
                spec.flightResponse(),
                stance.riskOff,
                -spec.flightResponse(),
                assets.riskOffBefore);
        Row.addScaled(log, spec.growthSurpriseResponse(), stance.demand);
        Row.addScaled(log, -spec.growthSurpriseResponse(), stance.demandBefore);
        Liquidity.add(log, spec.liquidityResponse(), stance.purchases, block.economy.gdpYear);
    }
}
