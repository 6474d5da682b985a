package org.triffin.model.assets;

import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;

/**
 * Investment-grade credit: spread = ordinary part + distress.
 *
 * <pre>
 * ordinary_t = mean + persistence (ordinary_{t-1} - mean) + volatility e_t
 * wave_t     = persistence wave_{t-1} + (worst - usual) where e_t exceeds its quantile 1 - hazard
 * distress_t = response (wave_t + defaults of the stance) + flight response x flight
 * return     = (1 - D/8) bill + D/8 ten-year Treasury + spread_{t-1}/4 - D (spread_t - spread_{t-1})
 * </pre>
 *
 * <p>A wave begins in the widest tail of the ordinary surprise e, so it needs no draw of its own and, e being correlated
 * with equities, meets weak equities. D/8 of a ten-year note, whose duration is about eight years, has the index's
 * duration. Where stocks and bonds move together, distress adds hedge-failure x correlation x distress to the next
 * quarter's term premium: Treasuries fall with credit.
 */
final class CreditMarket {
    private static final double TEN_YEAR_DURATION = 8;

    private final CreditSpec spec;
    private final double[] loads;
    private final double waveBeginsAbove;

    CreditMarket(CreditSpec spec, double[] loads) {
        this.spec = spec;
        this.loads = loads;
        this.waveBeginsAbove = Residuals.exceededWith(spec.waveHazard());
    }

    void begin(AssetsState assets) {
        Row.fill(assets.ordinarySpread, spec.openingSpread());
        Row.fill(assets.spread, spec.openingSpread());
        Row.fill(assets.distress, 0);
        Row.fill(assets.defaultWave, 0);
        Row.fill(assets.hedgePremium, 0);
    }

    /** Moves the spread and what it does to the term premium. */
    void moveSpread(PathBlock block, int quarter, boolean shocked) {
        AssetsState assets = block.assets;
        Row.affine(
                assets.ordinarySpread,
                spec.persistence(),
                assets.ordinarySpread,
                (1 - spec.persistence()) * spec.meanSpread());
        Row.scale(assets.defaultWave, spec.wavePersistence());
        if (shocked && assets.residuals.length > 0) {
            surprise(assets, quarter);
        }
        Row.copy(assets.distressChange, assets.distress);
        Row.affine(assets.distress, spec.defaultResponse(), assets.defaultWave, 0);
        if (block.stance.moves) {
            StanceState stance = block.stance;
            Row.addScaled(assets.distress, spec.defaultResponse(), stance.privateCreditDefaults);
            Row.addScaled(assets.distress, spec.flightResponse(), stance.riskOff);
        }
        settle(assets.spread, assets.spreadChange, assets.ordinarySpread, assets.distress, assets.distressChange);
        hedge(assets.hedgePremium, spec.hedgeFailure(), assets.distress, assets.stockBondCorrelation);
    }

    private void surprise(AssetsState assets, int quarter) {
        double onEquity = loads[Residuals.EQUITY];
        double own = loads[Residuals.SPREAD];
        double size = spec.worstDefaults() - spec.usualDefaults();
        double deviation = spec.volatility();
        double[] equity = assets.residuals[Residuals.EQUITY][quarter];
        double[] credit = assets.residuals[Residuals.SPREAD][quarter];
        double[] ordinary = assets.ordinarySpread;
        double[] wave = assets.defaultWave;
        for (int lane = 0; lane < ordinary.length; lane++) {
            double surprise = Math.fma(onEquity, equity[lane], own * credit[lane]);
            ordinary[lane] = Math.fma(deviation, surprise, ordinary[lane]);
            wave[lane] += surprise > waveBeginsAbove ? size : 0;
        }
    }

    /** Spread and changes; {@code distressChange} comes in as last quarter's distress. */
    private static void settle(
            double[] spread, double[] spreadChange, double[] ordinary, double[] distress, double[] distressChange) {
        for (int lane = 0; lane < spread.length; lane++) {
            double now = ordinary[lane] + distress[lane];
            spreadChange[lane] = now - spread[lane];
            spread[lane] = now;
            distressChange[lane] = distress[lane] - distressChange[lane];
        }
    }

    static void hedge(double[] premium, double failure, double[] distress, double[] correlation) {
        for (int lane = 0; lane < premium.length; lane++) {
            premium[lane] = failure * distress[lane] * Math.max(0, correlation[lane]);
        }
    }

    /** Return of the quarter, after those of Treasuries and bills. */
    void earn(AssetsState assets) {
        double treasury = spec.duration() / TEN_YEAR_DURATION;
        earn(
                assets.creditReturn,
                treasury,
                assets.tenYearReturn,
                assets.billReturn,
                assets.spread,
                assets.spreadChange,
                spec.duration());
    }

    private static void earn(
            double[] returns,
            double treasury,
            double[] tenYear,
            double[] bill,
            double[] spread,
            double[] change,
            double duration) {
        for (int lane = 0; lane < returns.length; lane++) {
            double matched = Math.fma(treasury, tenYear[lane] - bill[lane], bill[lane]);
            double before = spread[lane] - change[lane];
            returns[lane] = Math.fma(-duration, change[lane], Math.fma(0.25, before, matched));
        }
    }
}
