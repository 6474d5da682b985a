package org.triffin.simulation.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;

class ParameterStudyTest {
    private static final UncertainParameter SIZE = new UncertainParameter(
            "size", "factor", 0.6, 1, 1.4, (market, factor) -> new MarketFactors(1, factor, 1).of(market));
    private static final UncertainParameter ROOM = new UncertainParameter(
            "room", "factor", 0.8, 1, 1.3, (market, factor) -> new MarketFactors(1, 1, factor).of(market));
    private static final UncertainParameter NOTHING =
            new UncertainParameter("nothing", "factor", 0, 1, 4, (market, factor) -> market);
    private static final UncertainParameter KNOWN =
            new UncertainParameter("known", "factor", 1, 1, 1, (market, factor) -> market);

    @Test
    void tornadoPointsWhereTheoryDoes() throws CancelledException {
        ParameterPrior prior = new ParameterPrior(List.of(SIZE, ROOM, NOTHING, KNOWN), 300, 1);
        try (StressEngine engine = new StressEngine(2, 1)) {
            List<ParameterEffect> effects = ParameterStudy.of(engine, AprilTrial.of(11), prior, Progress.SILENT);
            assertThat(effects.get(0).swing()).isPositive();
            assertThat(effects.get(0).rankCorrelation()).isBetween(0.3, 1.0);
            assertThat(effects.get(1).swing()).isNegative();
            assertThat(effects.get(1).rankCorrelation()).isBetween(-1.0, -0.3);
            assertThat(effects.get(2).swing()).isZero();
            assertThat(effects.get(2).rankCorrelation()).isCloseTo(0, within(3 / Math.sqrt(300)));
            assertThat(effects.get(3).rankCorrelation()).isNaN();
        }
    }

    @Test
    void correlationIsOfRanks() {
        ParameterPrior prior = new ParameterPrior(List.of(SIZE), 50, 3);
        double[] peaks = Arrays.stream(prior.values(0)).map(Math::exp).toArray();
        assertThat(ParameterStudy.rankCorrelations(prior, peaks)[0]).isCloseTo(1, within(1e-12));
        double[] falling = Arrays.stream(peaks).map(peak -> 1 / peak).toArray();
        assertThat(ParameterStudy.rankCorrelations(prior, falling)[0]).isCloseTo(-1, within(1e-12));
    }

    @Test
    void drawsAreTriangular() {
        double low = NOTHING.low();
        double base = NOTHING.base();
        double high = NOTHING.high();
        assertThat(NOTHING.quantile(0)).isEqualTo(low);
        assertThat(NOTHING.quantile((base - low) / (high - low))).isCloseTo(base, within(1e-12));
        assertThat(NOTHING.quantile(1)).isEqualTo(high);
        int draws = 20_000;
        double[] values = new ParameterPrior(List.of(NOTHING), draws, 7).values(0);
        double mean = Arrays.stream(values).average().orElseThrow();
        double variance = (low * low + base * base + high * high - low * base - low * high - base * high) / 18;
        assertThat(mean).isCloseTo((low + base + high) / 3, within(4 * Math.sqrt(variance / draws)));
    }

    @Test
    void anotherParameterLeavesDrawsAsTheyAre() {
        double[] alone = new ParameterPrior(List.of(ROOM), 20, 1).values(0);
        assertThat(new ParameterPrior(List.of(SIZE, ROOM), 20, 1).values(1)).isEqualTo(alone);
        assertThat(new ParameterPrior(List.of(ROOM), 20, 2).values(0)).isNotEqualTo(alone);
    }

    @Test
    void drawIsAppliedToTheMarket() {
        ParameterPrior prior = new ParameterPrior(List.of(SIZE, ROOM), 3, 1);
        var base = AprilTrial.of(1).market();
        var drawn = prior.market(base, 2);
        assertThat(drawn.basisTrade().size()).isEqualTo(base.basisTrade().size() * prior.values(0)[2]);
        assertThat(drawn.dealers().capacity()).isEqualTo(base.dealers().capacity() * prior.values(1)[2]);
        assertThat(drawn.dealers().usualUse()).isEqualTo(base.dealers().usualUse());
    }

    @Test
    void rangeHoldsItsBase() {
        assertThatThrownBy(() -> new UncertainParameter("a", "share", 0, 2, 1, (market, value) -> market))
                .hasMessageContaining("The range of a");
    }
}
