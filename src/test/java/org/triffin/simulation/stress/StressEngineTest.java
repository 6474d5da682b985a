package org.triffin.simulation.stress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.cascade.MarketFixture;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Templates;
import org.triffin.simulation.CancelledException;

class StressEngineTest {
    private static final int DRAWS = 37;

    private static StressSample run(int threads, long seed) throws CancelledException {
        MarketSpec market = MarketFixture.april("market.basis-trade.size=$1.5tn", "market.tenors.buckets=on");
        try (StressEngine engine = new StressEngine(threads, seed)) {
            return engine.run(market, Templates.path(market.stress().replay()), DRAWS, 63);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void anyNumberOfThreadsGivesTheSameBits(int threads) throws CancelledException {
        StressSample one = run(1, 5);
        StressSample many = run(threads, 5);
        for (StressVariable variable : StressVariable.values()) {
            assertThat(many.values(variable)).as(variable.word()).containsExactly(one.values(variable));
        }
        one.days()
                .forEach((variable, values) -> assertThat(many.days().get(variable))
                        .as(variable.word())
                        .isDeepEqualTo(values));
        assertThat(many.censored()).isEqualTo(one.censored());
    }

    @Test
    void anotherSeedDrawsOtherFunds() throws CancelledException {
        assertThat(run(2, 6).values(StressVariable.PEAK_YIELD_10Y))
                .isNotEqualTo(run(2, 5).values(StressVariable.PEAK_YIELD_10Y));
    }

    @Test
    void everyOutcomeIsNoted() throws CancelledException {
        StressSample sample = run(2, 5);
        for (StressVariable variable : StressVariable.values()) {
            assertThat(sample.values(variable)).as(variable.word()).doesNotContain(Double.NaN);
        }
    }
}
