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
        learn(
                state.inflationLevel,
                state.surpriseVariance,
                economy.inflationRing[quarter % 4],
                economy.expectedInflation,
                quarter);
        deviate(state.inflationVolatility, state.surpriseVariance, spec.usualVolatility());
        correlate(state.stockBondCorrelation, state.inflationLevel, state.inflationVolatility, state.erosion);
    }

    private void learn(double[] level, double[] variance, double[] deviation, double[] expected, int quarter) {
        double memory = spec.memory();
        double rate = usual.rate()[quarter];
        double usualVariance = usual.variance()[quarter];
        for (int lane = 0; lane < level.length; lane++) {
            double inflation = rate + deviation[lane];
            level[lane] = Math.fma(memory, level[lane] - inflation, inflation);
            double surprise = deviation[lane] - expected[lane];
            double news = Math.fma(surprise, surprise, -usualVariance);
            variance[lane] = Math.fma(memory, variance[lane] - news, news);
        }
    }

    private static void deviate(double[] volatility, double[] variance, double usualVolatility) {
        double square = usualVolatility * usualVolatility;
        double floor = FLOOR * FLOOR * square;
        for (int lane = 0; lane < volatility.length; lane++) {
            volatility[lane] = Math.sqrt(Logistic.larger(floor, square + variance[lane]));
        }
    }

    private void correlate(double[] rho, double[] level, double[] volatility, double[] erosion) {
        double half = 0.5 * constant;
        double byInflation = 50 * spec.inflation();
        double byVolatility = 50 * spec.volatility();
        double byErosion = 0.5 * spec.erosion();
        for (int lane = 0; lane < rho.length; lane++) {
            double logOdds = Math.fma(byInflation, level[lane], half);
            logOdds = Math.fma(byVolatility, volatility[lane], logOdds);
            rho[lane] = Logistic.tangent(Math.fma(byErosion, erosion[lane], logOdds));
        }
    }

    /** The premium for correlation and volatility beyond what the debt ratio explains. */
    void priceRisk(SafeHavenState state, int quarter, double ofCorrelation, double ofVolatility) {
        double explained = Math.fma(
                100 * spec.volatility(),
                spec.usualVolatility(),
                Math.fma(100 * spec.inflation(), usual.level()[quarter + 1], constant));
        price(
                state.riskPremium,
                state.stockBondCorrelation,
                state.inflationVolatility,
                state.erosionByDebt,
                0.5 * explained,
                ofCorrelation,
                ofVolatility);
    }

    private void price(
            double[] premium,
            double[] rho,
            double[] volatility,
            double[] erosion,
            double halfLogOdds,
            double ofCorrelation,
            double ofVolatility) {
        double byErosion = 0.5 * spec.erosion();
        double usualVolatility = spec.usualVolatility();
        for (int lane = 0; lane < premium.length; lane++) {
            double explained = Logistic.tangent(Math.fma(byErosion, erosion[lane], halfLogOdds));
            double ofRisk = ofVolatility * (volatility[lane] - usualVolatility);
            premium[lane] = Math.fma(ofCorrelation, rho[lane] - explained, ofRisk);
        }
    }
}
