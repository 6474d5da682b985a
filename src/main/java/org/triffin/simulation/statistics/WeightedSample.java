package org.triffin.simulation.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * A sample x[0] ... x[n-1] in ascending order with weights w[i] that sum to one; without weights each is 1/n and the effective
 * size m = 1 / sum w[i]^2 (Kish) is n.
 *
 * <ul>
 *   <li>Quantile p: the mean of the inverse of the step distribution from p (1 - 1/m) to p (1 - 1/m) + 1/m, which is type 7 for
 *       equal weights ({@link OrderStatistics}) and follows no value of hardly any weight (A. Akinshin 2023, "Weighted quantile
 *       estimators", arXiv:2304.07265). It never exceeds the expected shortfall.
 *   <li>Expected shortfall: the mean of the worst, here largest, 1 - p of the weight, the value at its edge counted in part
 *       (C. Acerbi and D. Tasche 2002, "On the Coherence of Expected Shortfall", Journal of Banking and Finance 26).
 *   <li>Interval of a quantile: order statistics by the binomial distribution of m draws, at 95%; where the sample is too
 *       small for one it ends at the sample's extreme, and covers less.
 *   <li>Interval of an expected shortfall: percentiles of {@value #RESAMPLES} bootstrap samples of m draws, at 95%, with a fixed
 *       seed. Only the largest draws of a resample matter, and come in descending order from U(m) = V^(1/m), U(m-1) = U(m)
 *       V'^(1/(m-1)), ...
 * </ul>
 */
public final class WeightedSample {
    private static final int RESAMPLES = 400;
    private static final long SEED = 20250409;
    private static final double TAIL = 0.025;

    private final double[] values;
    private final double[] weights;
    private final double[] upTo;
    private final double size;

    private WeightedSample(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
        upTo = new double[values.length];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i];
            upTo[i] = sum;
            squares += weights[i] * weights[i];
        }
        upTo[values.length - 1] = 1;
        size = 1 / squares;
    }

    /** Every value counts the same. */
    public static WeightedSample of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1.0 / values.length);
        return checked(sorted, weights);
    }

    /**
     * Values that count differently.
     *
     * @param weights not negative, not all zero; a value without weight is left out
     */
    public static WeightedSample of(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length)
                .filter(i -> weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = Arrays.stream(order).mapToDouble(i -> weights[i]).sum();
        return checked(
                Arrays.stream(order).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> weights[i] / sum).toArray());
    }

    private static WeightedSample checked(double[] values, double[] weights) {
        if (values.length == 0 || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A sample has values, all finite, and some weight.");
        }
        return new WeightedSample(values, weights);
    }

    /** Effective number of values. */
    public double size() {
        return size;
    }

    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * (values[i] - values[0]);
        }
        return values[0] + sum;
    }

    /** Sample standard deviation; 0 for a single value. */
    public double standardDeviation() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return values.length == 1 ? 0 : Math.sqrt(squares / (1 - 1 / size));
    }

    /** Standard error of the mean. */
    public double standardError() {
        return standardDeviation() / Math.sqrt(size);
    }

    /** The quantile: with equal weights of type 7. */
    public double quantile(double probability) {
        double from = probability * (1 - 1 / size);
        double to = from + 1 / size;
        double first = value(from);
        double sum = 0;
        double below = 0;
        for (int i = 0; i < values.length && below < to; i++) {
            sum += Math.max(0, Math.min(to, upTo[i]) - Math.max(from, below)) * (values[i] - first);
            below = upTo[i];
        }
        return first + sum * size;
    }

    /** The mean of the largest 1 - {@code probability} of the weight. */
    public double expectedShortfall(double probability) {
        double wanted = 1 - probability;
        double left = wanted;
        double sum = 0;
        for (int i = values.length - 1; i >= 0 && left > 0; i--) {
            double taken = Math.min(weights[i], left);
            sum += taken * (values[i] - values[values.length - 1]);
            left -= taken;
        }
        return values[values.length - 1] + sum / wanted;
    }

    /** 95% interval of a quantile. */
    public Interval quantileInterval(double probability) {
        int draws = draws();
        BinomialDistribution below = BinomialDistribution.of(draws, probability);
        int low = below.inverseCumulativeProbability(TAIL);
        int high = below.inverseCumulativeProbability(1 - TAIL) + 1;
        return new Interval(value((Math.max(1, low) - 0.5) / draws), value((Math.min(draws, high) - 0.5) / draws));
    }

    /** 95% intervals of expected shortfalls, one for each of the ascending {@code probabilities}. */
    public Interval[] shortfallIntervals(double... probabilities) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[][] found = new double[probabilities.length][RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            double[] largest = largest(random, 1 - probabilities[0]);
            for (int i = 0; i < probabilities.length; i++) {
                found[i][resample] = meanOfLargest(largest, draws() * (1 - probabilities[i]));
            }
        }
        return Arrays.stream(found)
                .map(WeightedSample::of)
                .map(means -> new Interval(means.quantile(TAIL), means.quantile(1 - TAIL)))
                .toArray(Interval[]::new);
    }

    private int draws() {
        return Math.max(1, (int) Math.round(size));
    }

    /** The largest draws of a resample, descending, as many as {@code share} of it needs. */
    private double[] largest(SplittableRandom random, double share) {
        int draws = draws();
        double[] largest = new double[Math.min(draws, (int) (draws * share) + 1)];
        double log = 0;
        for (int i = 0; i < largest.length; i++) {
            log += Math.log(1 - random.nextDouble()) / (draws - i);
            largest[i] = value(Math.exp(log));
        }
        return largest;
    }

    private static double meanOfLargest(double[] descending, double count) {
        int whole = Math.min(descending.length, (int) count);
        double sum = 0;
        for (int i = 0; i < whole; i++) {
            sum += descending[i];
        }
        return whole == descending.length ? sum / whole : (sum + (count - whole) * descending[whole]) / count;
    }

    /** The smallest value up to which {@code share} of the weight lies. */
    private double value(double share) {
        int at = Arrays.binarySearch(upTo, share);
        return values[Math.min(at < 0 ? -at - 1 : at, values.length - 1)];
    }
}
