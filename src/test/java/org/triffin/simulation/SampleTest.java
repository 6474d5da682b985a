package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};
    private static final int UNIT = 256;

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
            int half = size / 2;
            Sample.Writer writer = writers[unit % threads];
            writer.beginUnit(start);
            writer.write(1, values, start, half, start, start);
            writer.write(1, values, start + half, size - half, start, start + half);
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
    void histogramQuantilesDoNotDependOnWhoWroteWhat() {
        assertThat(quantiles(new HistogramSample(2, UNIT), 9999, 3))
                .isEqualTo(quantiles(new HistogramSample(2, UNIT), 9999, 1));
    }

    @Test
    void histogramQuantilesAreTheExactOnesWithinTheirRelativeError() {
        double[] exact = quantiles(new ExactSample(9999, 2, UNIT), 9999, 1);
        Sample histogram = new HistogramSample(2, UNIT);
        double[] found = quantiles(histogram, 9999, 2);
        for (int i = 0; i < exact.length; i++) {
            assertThat(Math.abs(found[i] / exact[i] - 1)).isLessThanOrEqualTo(histogram.relativeError() + 1e-7);
        }
        assertThat(histogram.exact()).isFalse();
    }

    @Test
    void theChoiceDependsOnPathsAndColumnsAlone() {
        int columns = 32;
        int paths = (int) (Sample.EXACT_BYTES / Float.BYTES / columns);
        assertThat(Sample.of(paths, columns, UNIT, Sample.EXACT_BYTES).exact()).isTrue();
        assertThat(Sample.of(paths + 1, columns, UNIT, Sample.EXACT_BYTES).exact())
                .isFalse();
    }
}
