package org.triffin.model.assets;

import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PortfolioState;
import org.triffin.model.state.Row;

/**
 * Four portfolios, rebalanced every quarter, without leverage: 60/40 and risk parity, each alone and beside a share of
 * gold.
 *
 * <p>Risk parity holds equities e and ten-year Treasuries b in inverse proportion to their trailing volatility:
 * w = s_b/(s_e + s_b), with s^2 an exponentially weighted mean of squared quarterly returns up to last quarter,
 * s^2_t = (1 - a) s^2_{t-1} + a return_t^2, a = 2/(N + 1) for a look-back of N quarters. With a share k of gold a
 * portfolio is 1 - k of the one without and k of gold, so weights sum to one.
 */
final class Portfolios {
    private static final double EQUITIES = 0.6;
    private static final double QUARTERS = 4;

    /** Below this variance of quarterly returns, a volatility of .002% a year, a Sharpe ratio means nothing more. */
    private static final double SMALLEST_VARIANCE = 1e-10;

    private final PortfoliosSpec spec;
    private final double weightOfNews;

    Portfolios(PortfoliosSpec spec) {
        this.spec = spec;
        this.weightOfNews = 2.0 / (spec.trailingQuarters() + 1);
    }

    void begin(AssetsState assets) {
        Row.fill(assets.equityVariance, spec.equityVolatility() * spec.equityVolatility() / QUARTERS);
        Row.fill(assets.bondVariance, spec.bondVolatility() * spec.bondVolatility() / QUARTERS);
        for (PortfolioState portfolio : assets.portfolios) {
            portfolio.begin();
        }
    }

    void earn(AssetsState assets, int quarter) {
        double[] equities = assets.equityReturn;
        double[] bonds = assets.tenYearReturn;
        double[] simple = assets.sixtyForty.totalReturn;
        double[] parity = assets.riskParity.totalReturn;
        Row.affine(simple, EQUITIES, equities, 0);
        Row.addScaled(simple, 1 - EQUITIES, bonds);
        weigh(assets.equityShare, assets.equityVariance, assets.bondVariance);
        mix(parity, assets.equityShare, equities, bonds);
        addGold(assets.sixtyFortyGold.totalReturn, simple, assets.goldReturn, spec.goldShare());
        addGold(assets.riskParityGold.totalReturn, parity, assets.goldReturn, spec.goldShare());
        learn(assets.equityVariance, equities, weightOfNews);
        learn(assets.bondVariance, bonds, weightOfNews);
        for (PortfolioState portfolio : assets.portfolios) {
            count(portfolio.excess, portfolio.squares, portfolio.totalReturn, assets.billReturn);
            fall(portfolio.fromPeak, portfolio.lowest, portfolio.totalReturn);
        }
        if (quarter % 4 == 3) {
            for (PortfolioState portfolio : assets.portfolios) {
                judge(portfolio, quarter + 1);
            }
        }
    }

    private static void weigh(double[] share, double[] equityVariance, double[] bondVariance) {
        for (int lane = 0; lane < share.length; lane++) {
            double bond = Math.sqrt(bondVariance[lane]);
            share[lane] = bond / (Math.sqrt(equityVariance[lane]) + bond);
        }
    }

    private static void mix(double[] returns, double[] share, double[] equities, double[] bonds) {
        for (int lane = 0; lane < returns.length; lane++) {
            returns[lane] = Math.fma(share[lane], equities[lane] - bonds[lane], bonds[lane]);
        }
    }

    private static void addGold(double[] returns, double[] without, double[] gold, double share) {
        for (int lane = 0; lane < returns.length; lane++) {
            returns[lane] = Math.fma(share, gold[lane] - without[lane], without[lane]);
        }
    }

    private static void learn(double[] variance, double[] returns, double weight) {
        for (int lane = 0; lane < variance.length; lane++) {
            variance[lane] = Math.fma(weight, Math.fma(returns[lane], returns[lane], -variance[lane]), variance[lane]);
        }
    }

    private static void count(double[] excess, double[] squares, double[] returns, double[] bills) {
        for (int lane = 0; lane < excess.length; lane++) {
            double over = returns[lane] - bills[lane];
            excess[lane] += over;
            squares[lane] = Math.fma(over, over, squares[lane]);
        }
    }

    private static void fall(double[] fromPeak, double[] lowest, double[] returns) {
        for (int lane = 0; lane < fromPeak.length; lane++) {
            double value = Math.min(1, Math.fma(fromPeak[lane], returns[lane], fromPeak[lane]));
            fromPeak[lane] = value;
            lowest[lane] = Math.min(lowest[lane], value);
        }
    }

    /** Statistics of {@code count} quarters. */
    private static void judge(PortfolioState portfolio, int count) {
        judge(portfolio.volatility, portfolio.sharpe, portfolio.excess, portfolio.squares, count);
        Row.affine(portfolio.drawdown, -1, portfolio.lowest, 1);
    }

    private static void judge(double[] volatility, double[] sharpe, double[] excess, double[] squares, int count) {
        for (int lane = 0; lane < volatility.length; lane++) {
            double mean = excess[lane] / count;
            double variance = (squares[lane] - excess[lane] * mean) / (count - 1);
            double yearly = Math.sqrt(QUARTERS * Math.max(variance, SMALLEST_VARIANCE));
            volatility[lane] = yearly;
            sharpe[lane] = QUARTERS * mean / yearly;
        }
    }
}
