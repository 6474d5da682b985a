package org.triffin.model.cascade;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Fills the books of an episode. Sizes are Lomax with a small floor, leverage lognormal and clipped; a fund starts with at
 * least 3% more equity than haircut and margin ask for (assumed: it was not in default on the eve). Only the distribution of
 * leverage weighted by size matters, so a few quantiles stand for a large population.
 */
public final class FundPopulation {
    static final double LEAST_BUFFER = 1.03;
    private static final double SIZE_FLOOR = 0.05;

    private final MarketSpec spec;
    private final CascadeKernel kernel;

    public FundPopulation(MarketSpec spec, CascadeKernel kernel) {
        this.spec = spec;
        this.kernel = kernel;
    }

    /** Funds to draw for a sleeve; none where the channel is closed or the trade has no size. */
    public int funds(int sleeve) {
        return isOpen(sleeve) && trade(sleeve).size() > 0 ? trade(sleeve).funds() : 0;
    }

    /**
     * Fills the book of a sleeve with drawn funds.
     *
     * @param normals one standard normal a fund, for leverage
     * @param exponentials one standard exponential a fund, for size
     */
    public void draw(CascadeWorkspace w, int sleeve, double[] normals, double[] exponentials) {
        LeveragedTrade trade = trade(sleeve);
        FundBook book = w.books[sleeve];
        int funds = funds(sleeve);
        book.open(funds);
        w.toppedUp[sleeve] = 0;
        double sum = 0;
        for (int fund = 0; fund < funds; fund++) {
            double weight = Math.exp(exponentials[fund] / trade.concentration()) - 1 + SIZE_FLOOR;
            book.face[fund] = weight;
            sum += weight;
        }
        double scale = trade.size() / sum;
        for (int fund = 0; fund < funds; fund++) {
            double leverage = trade.leverage() * Math.exp(trade.leverageDispersion() * normals[fund]);
            set(w, sleeve, fund, book.face[fund] * scale, clipped(trade, leverage));
        }
    }

    /** Leverages of {@code count} equally large quantiles of a sleeve, ascending. */
    public double[] quantiles(int sleeve, int count) {
        LeveragedTrade trade = trade(sleeve);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double[] leverages = new double[isOpen(sleeve) ? count : 0];
        for (int node = 0; node < leverages.length; node++) {
            double z = normal.inverseCumulativeProbability((node + 0.5) / count);
            leverages[node] = clipped(trade, trade.leverage() * Math.exp(trade.leverageDispersion() * z));
        }
        return leverages;
    }

    /**
     * Fills the book of a sleeve with equally large funds.
     *
     * @param face of all together, $bn
     * @param leverages one a fund
     * @param stretch what every leverage is multiplied by
     */
    public void fill(CascadeWorkspace w, int sleeve, double face, double[] leverages, double stretch) {
        w.books[sleeve].open(leverages.length);
        w.toppedUp[sleeve] = 0;
        for (int fund = 0; fund < leverages.length; fund++) {
            set(w, sleeve, fund, face / leverages.length, leverages[fund] * stretch);
        }
    }

    private boolean isOpen(int sleeve) {
        return sleeve == CascadeKernel.BASIS
                ? spec.channel().basis()
                : spec.channel().swapSpread();
    }

    private LeveragedTrade trade(int sleeve) {
        return sleeve == CascadeKernel.BASIS ? spec.basisTrade() : spec.swapSpreadTrade();
    }

    private static double clipped(LeveragedTrade trade, double leverage) {
        return Math.max(trade.leastLeverage(), Math.min(trade.mostLeverage(), leverage));
    }

    /** One fund, after the haircut that is in force from the start. */
    private void set(CascadeWorkspace w, int sleeve, int fund, double face, double leverage) {
        FundBook book = w.books[sleeve];
        double need = trade(sleeve).haircut() + w.margin[sleeve];
        double higher = kernel.openingHaircut(sleeve) + w.margin[sleeve];
        double equity = Math.max(face / leverage, LEAST_BUFFER * face * need);
        boolean rescaled = spec.haircuts().change() == HaircutChange.EX_ANTE_RESCALED;
        book.face[fund] = rescaled ? face * need / higher : face;
        book.equity[fund] = rescaled ? equity : Math.max(equity, LEAST_BUFFER * face * higher);
        w.toppedUp[sleeve] += book.equity[fund] - equity;
    }
}
