package org.triffin.model.holders;

import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.SafeHavenState;

/**
 * The stock-bond correlation rho = tanh(z / 2) with z = z_0 + a (pi - 2%) + b (sigma - sigma_0) + c (erosion - erosion_0).
 *
 * <p>pi is smoothed inflation of the GDP price index. sigma^2 = sigma_0^2 + v, v(q) = m v(q-1) + (1 - m)(s^2 - E s^2), s
 * inflation less expected inflation and E s^2 what the usual shocks bring: shocks alone move sigma around sigma_0, not
 * away from it, so that the baseline stays in the middle.
 */
final class StockBondCorrelation {
    /** The smallest volatility, relative to the usual one. */
    private static final double FLOOR = 0.25;

    private final CorrelationSpec spec;
    private final UsualInflation usual;
    private final double constant;

    StockBondCorrelation(CorrelationSpec spec, UsualInflation usual, double usualErosion) {
        this.spec = spec;
        this.usual = usual;
        this.constant = Logistic.inverse(0.5 * (1 + spec.level()))
                - 100 * spec.inflation() * CorrelationSpec.INFLATION
                - 100 * spec.volatility() * spec.usualVolatility()
                - spec.erosion() * usualErosion;
    }

    void begin(SafeHavenState state) {
        Row.fill(state.inflationLevel, usual.level()[0]);
        Row.fill(state.surpriseVariance, 0);
        Row.fill(state.inflationVolatility, spec.usualVolatility());
    }

    void advance(PathBlock block, int quarter) {
        SafeHavenState state = block.safeHaven;
        EconomyState economy = block.economy;
        double[] deviation = economy.inflationRing[quarter % 4];
        double fresh = 1 - spec.memory();
        Row.scale(state.inflationLevel, spec.memory());
        Row.add(state.inflationLevel, fresh * usual.rate()[quarter]);
        Row.addScaled(state.inflationLevel, fresh, deviation);
        surprise(
                state.surpriseVariance, deviation, economy.expectedInflation, spec.memory(), usual.variance()[quarter]);
        deviate(state.inflationVolatility, state.surpriseVariance, spec.usualVolatility());
        double[] rho = state.stockBondCorrelation;
        Row.affine(rho, 100 * spec.inflation(), state.inflationLevel, constant);
        Row.addScaled(rho, 100 * spec.volatility(), state.inflationVolatility);
        Row.addScaled(rho, spec.erosion(), state.erosion);
        toCorrelation(rho);
    }

    private static void surprise(
            double[] variance, double[] deviation, double[] expected, double memory, double usualVariance) {
        for (int lane = 0; lane < variance.length; lane++) {
            double surprise = deviation[lane] - expected[lane];
            double news = Math.fma(surprise, surprise, -usualVariance);
            variance[lane] = Math.fma(memory, variance[lane] - news, news);
        }
    }

    private static void deviate(double[] volatility, double[] variance, double usualVolatility) {
        double square = usualVolatility * usualVolatility;
        for (int lane = 0; lane < volatility.length; lane++) {
            volatility[lane] = Math.sqrt(Math.max(FLOOR * FLOOR * square, square + variance[lane]));
        }
    }

    private static void toCorrelation(double[] logOdds) {
        for (int lane = 0; lane < logOdds.length; lane++) {
            logOdds[lane] = Logistic.tangent(0.5 * logOdds[lane]);
        }
    }

    /** The premium for correlation and volatility beyond what the debt ratio explains. */
    void priceRisk(SafeHavenState state, int quarter, double ofCorrelation, double ofVolatility) {
        double explained = Math.fma(
                100 * spec.volatility(),
                spec.usualVolatility(),
                Math.fma(100 * spec.inflation(), usual.level()[quarter + 1], constant));
        priceCorrelation(
                state.riskPremium,
                state.stockBondCorrelation,
                state.erosionByDebt,
                spec.erosion(),
                explained,
                ofCorrelation);
        Row.addScaled(state.riskPremium, ofVolatility, state.inflationVolatility);
        Row.add(state.riskPremium, -ofVolatility * spec.usualVolatility());
    }

    private static void priceCorrelation(
            double[] premium, double[] rho, double[] erosion, double slope, double constant, double price) {
        for (int lane = 0; lane < premium.length; lane++) {
            double explained = Logistic.tangent(0.5 * Math.fma(slope, erosion[lane], constant));
            premium[lane] = price * (rho[lane] - explained);
        }
    }
}
