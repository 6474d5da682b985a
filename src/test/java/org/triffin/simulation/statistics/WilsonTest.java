package org.triffin.simulation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    /** R. G. Newcombe (1998), Statistics in Medicine 17, table I, method 3. */
    @ParameterizedTest
    @CsvSource({"81, 263, .2553, .3662", "15, 148, .0624, .1605", "0, 20, 0, .1611", "1, 29, .0061, .1718"})
    void intervalsAreNewcombes(int hits, int size, double low, double high) {
        Interval interval = Wilson.interval((double) hits / size, size);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "5000, 10000", "9999, 10000", "3, 1000000"})
    void intervalsAreThoseOfCommonsMath(int hits, int size) {
        ConfidenceInterval oracle = new WilsonScoreInterval().createInterval(size, hits, 0.95);
        Interval interval = Wilson.interval((double) hits / size, size);
        assertThat(interval.low()).isCloseTo(oracle.getLowerBound(), within(1e-12));
        assertThat(interval.high()).isCloseTo(oracle.getUpperBound(), within(1e-12));
    }

    @Test
    void certaintyKeepsItsEnd() {
        assertThat(Wilson.interval(0, 100).low()).isZero();
        assertThat(Wilson.interval(1, 100).high()).isEqualTo(1);
    }

    @Test
    void aShareThatIsNotANumberIsRefused() {
        assertThatThrownBy(() -> Wilson.interval(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wilson.interval(0.5, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pairsThatKnowNothingOfEachOtherCountAsTwoObservations() {
        // 100 pairs of two fair coins: 25 double hits, 50 single ones.
        assertThat(Wilson.effectiveSize(100, 100, 25)).isCloseTo(200, within(1e-9));
    }

    @Test
    void pairsThatAlwaysAgreeCountAsOneObservation() {
        assertThat(Wilson.effectiveSize(100, 80, 40)).isCloseTo(100, within(1e-9));
    }

    @Test
    void pairsThatExcludeEachOtherCountAsMoreButNotAsCertainty() {
        assertThat(Wilson.effectiveSize(100, 60, 0)).isGreaterThan(200);
        assertThat(Wilson.effectiveSize(100, 100, 0)).isGreaterThan(200).isLessThan(1e5);
    }

    @Test
    void anEventThatNeverHappensIsSeenOncePerPair() {
        assertThat(Wilson.effectiveSize(100, 0, 0)).isEqualTo(100);
        assertThat(Wilson.effectiveSize(100, 200, 100)).isEqualTo(100);
    }
}
