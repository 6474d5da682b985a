package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.rng.core.source64.L64X128Mix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreamTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "1, 1", "20251122, 1099511627776", "9007199254740991, 9223372036854775807"})
    void drawsWhatCommonsRngDrawsFromTheSameState(long seed, long number) {
        Stream stream = new Stream(seed);
        stream.select(number);
        L64X128Mix reference = new L64X128Mix(stream.state());
        for (int i = 0; i < 1000; i++) {
            assertThat(stream.nextLong()).isEqualTo(reference.nextLong());
        }
    }

    @Test
    void selectingAStreamForgetsWhatWasDrawnBefore() {
        Stream fresh = new Stream(5);
        fresh.select(77);
        Stream used = new Stream(5);
        used.select(12);
        used.nextLong();
        used.select(77);
        for (int i = 0; i < 100; i++) {
            assertThat(used.nextLong()).isEqualTo(fresh.nextLong());
        }
    }

    @Test
    void neighbouringStreamsAndSeedsShareNoDraw() {
        Set<Long> seen = new HashSet<>();
        for (long seed = 0; seed < 10; seed++) {
            Stream stream = new Stream(seed);
            for (long number = 0; number < 1000; number++) {
                stream.select(number);
                for (int i = 0; i < 10; i++) {
                    assertThat(seen.add(stream.nextLong())).isTrue();
                }
            }
        }
    }

    /** The first draws of 2^16 neighbouring streams have the mean and variance of a uniform variable, 6 sigma. */
    @Test
    void firstDrawsOfNeighbouringStreamsAreUniformAndUncorrelated() {
        int streams = 1 << 16;
        Stream stream = new Stream(1);
        double sum = 0;
        double lagged = 0;
        double before = 0;
        for (int number = 0; number < streams; number++) {
            stream.select(number);
            double centred = stream.nextDouble() - 0.5;
            sum += centred;
            lagged += centred * before;
            before = centred;
        }
        assertThat(Math.abs(sum / streams)).isLessThan(6 * Math.sqrt(1.0 / 12 / streams));
        assertThat(Math.abs(lagged / streams)).isLessThan(6.0 / 12 / Math.sqrt(streams));
    }
}
