package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.cascade.MarketFixture.between;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * With no daily limit and no buffer defended, the cascade is the fire sale of Rama Cont and Eric Schaanning (2017), "Fire
 * sales, indirect contagion and systemic stress testing": whoever is past the limit sells down to it, the price moves in
 * proportion, mark-to-market losses push the next over, and whoever has no equity left is liquidated.
 */
class FireSaleTest {
    private static final String[] PLAIN = {
        "market.selling.daily-limit=1",
        "market.selling.buffer-defence=0",
        "market.selling.tolerance=$0bn",
        "market.selling.rounds=300",
        "market.margins.procyclicality=0",
        "market.repo.room-slope=0bp",
        "market.defaults.seizure=off",
        "market.backstop.purchases=none",
        "market.depth.reversion=0",
        "market.depth.room-elasticity=0",
        "market.depth.volatility-elasticity=0",
    };

    /** Institutions with one asset class each, losses in $bn per bp, in the paper's words. */
    private static final class FireSale {
        final double[] holding;
        final double[] capital;
        final double[] lossPerBp;
        final double[] equivalent;
        final double[] leastCapital;
        final double bpPerBn;
        double price;

        FireSale(int institutions, double bpPerBn) {
            holding = new double[institutions];
            capital = new double[institutions];
            lossPerBp = new double[institutions];
            equivalent = new double[institutions];
            leastCapital = new double[institutions];
            this.bpPerBn = bpPerBn;
        }

        void shock(double bp) {
            double fall = bp;
            while (fall > 0) {
                price += fall;
                double sold = 0;
                for (int i = 0; i < holding.length; i++) {
                    capital[i] = Math.max(0, capital[i] - holding[i] * lossPerBp[i] * fall);
                    double allowed = capital[i] / leastCapital[i];
                    double sale = Math.max(0, holding[i] - allowed);
                    holding[i] -= sale;
                    sold += sale * equivalent[i];
                }
                fall = sold > 1e-11 ? bpPerBn * sold : 0;
            }
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thresholdsWithoutADailyLimitAreTheFireSaleModel(int seed) {
        Random random = new Random(seed);
        MarketSpec spec = MarketFixture.april(PLAIN);
        CascadeKernel kernel = new CascadeKernel(spec);
        int funds = 1 + random.nextInt(40);
        CascadeWorkspace w = new CascadeWorkspace(funds, funds, 5);
        kernel.openAsDescribed(w);
        w.volume = between(random, 300, 3000);
        FireSale other = new FireSale(2 * funds, spec.depth().scale() * 6 / w.volume);
        for (int sleeve = 0; sleeve < 2; sleeve++) {
            LeveragedTrade trade = sleeve == 0 ? spec.basisTrade() : spec.swapSpreadTrade();
            w.books[sleeve].open(funds);
            for (int fund = 0; fund < funds; fund++) {
                double face = between(random, 1, 1500.0 / funds);
                double equity = face * kernel.openingNeed(sleeve) * between(random, 1, 1.5);
                w.books[sleeve].face[fund] = face;
                w.books[sleeve].equity[fund] = equity;
                int i = sleeve * funds + fund;
                other.holding[i] = face;
                other.capital[i] = equity;
                other.lossPerBp[i] = trade.duration() * trade.hedgeGap() / 1e4;
                other.equivalent[i] = trade.duration() / 8;
                other.leastCapital[i] = kernel.openingNeed(sleeve);
            }
        }
        double[] shocks = new double[5];
        for (int day = 0; day < shocks.length; day++) {
            shocks[day] = between(random, 0, 12);
        }
        kernel.run(w, MarketFixture.shocks(shocks));
        for (int day = 0; day < shocks.length; day++) {
            other.shock(shocks[day]);
            assertThat(w.days.dislocation[CascadeKernel.TEN][day])
                    .as("day " + day)
                    .isCloseTo(other.price, within(1e-8 * other.price));
        }
        for (int sleeve = 0; sleeve < 2; sleeve++) {
            for (int fund = 0; fund < funds; fund++) {
                assertThat(w.books[sleeve].face[fund]).isCloseTo(other.holding[sleeve * funds + fund], within(1e-6));
            }
        }
    }
}
