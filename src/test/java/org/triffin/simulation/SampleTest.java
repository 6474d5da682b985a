package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};
    private static final int UNIT = 256;
    /** Two columns of values spread as those written are. */
    private static final double[][] PILOT = {
        new SplittableRandom(5).doubles(UNIT, 0.5, 3).toArray(),
        new SplittableRandom(6).doubles(UNIT, 0.5, 3).toArray()
    };

    /** Writes {@code paths} values near 1 in units, unit k through writer k mod {@code threads}, last units first. */
    private static double[] quantiles(Sample sample, int paths, int threads) {
        SplittableRandom random = new SplittableRandom(4);
        double[] values = random.doubles(paths, 0.5, 3).toArray();
        Sample.Writer[] writers = new Sample.Writer[threads];
        for (int i = 0; i < threads; i++) {
            writers[i] = sample.writer();
        }
        for (int unit = (paths - 1) / UNIT; unit >= 0; unit--) {
            int start = unit * UNIT;
            int size = Math.min(UNIT, paths - start);
            Sample.Writer writer = writers[unit % threads];
            writer.beginUnit(start);
            writer.write(0, values, start, size, start, start);
            writer.write(1, values, start, size, start, start);
            writer.endUnit(size);
        }
        for (Sample.Writer writer : writers) {
            writer.close();
        }
        return sample.reader().quantiles(1, 1.75, 0.7, PROBABILITIES);
    }

    @Test
    void exactQuantilesDoNotDependOnWhoWroteWhat() {
        assertThat(quantiles(new ExactSample(9999, 2, UNIT), 9999, 3))
                .isEqualTo(quantiles(new ExactSample(9999, 2, UNIT), 9999, 1));
    }

    @Test
    void countedQuantilesDoNotDependOnWhoWroteWhat() {
        assertThat(quantiles(new CountedSample(PILOT, 1, UNIT), 9999, 3))
                .isEqualTo(quantiles(new CountedSample(PILOT, 1, UNIT), 9999, 1));
    }

    @Test
    void countedQuantilesAreTheExactOnesWithinTheirResolution() {
        double[] exact = quantiles(new ExactSample(9999, 2, UNIT), 9999, 1);
        Sample counted = new CountedSample(PILOT, 1, UNIT);
        double[] found = quantiles(counted, 9999, 2);
        for (int i = 0; i < exact.length; i++) {
            assertThat(found[i]).isCloseTo(exact[i], within(1.05 * counted.resolution() * 0.9 * 2.5));
        }
    }
}
