package org.triffin.model.cascade;

import java.util.Arrays;

/**
 * Where sales fall on the curve and how far they spread: pressure_b = sum over b' of (theta beta_b beta_b' + (1 - theta)
 * 1{b = b'} / w_b) q_b', in ten-year equivalents. Without buckets every tenor feels the whole of what is sold.
 */
final class Tenors {
    /** Modified durations of the buckets, years, by which ten-year equivalents become face. */
    private static final double[] DURATION = {1.9, 4.5, CascadeKernel.TEN_YEAR_DURATION, 17};

    private final double[] beta;
    private final double[] ownWeight;
    private final double common;
    private final double[][] sleeves;
    private final double[] sales;
    private final double[] outstanding;

    Tenors(TenorsSpec spec) {
        common = spec.buckets() ? spec.commonShare() : 1;
        beta = spec.buckets()
                ? new double[] {spec.twoYearBeta(), spec.fiveYearBeta(), 1, spec.thirtyYearBeta()}
                : new double[] {1, 1, 1, 1};
        outstanding = shares(spec.outstandingTwo(), spec.outstandingFive(), spec.outstandingThirty());
        ownWeight =
                Arrays.stream(outstanding).map(share -> (1 - common) / share).toArray();
        sleeves = new double[][] {
            shares(spec.basisTwo(), spec.basisFive(), spec.basisThirty()),
            shares(spec.swapTwo(), spec.swapFive(), spec.swapThirty())
        };
        sales = shares(spec.salesTwo(), spec.salesFive(), spec.salesThirty());
    }

    private static double[] shares(double two, double five, double thirty) {
        return new double[] {two, five, 1 - two - five - thirty, thirty};
    }

    /** Face of ten-year equivalents in a bucket. */
    static double face(int bucket, double equivalents) {
        return equivalents * CascadeKernel.TEN_YEAR_DURATION / DURATION[bucket];
    }

    double[] sleeve(int sleeve) {
        return sleeves[sleeve];
    }

    double[] sales() {
        return sales;
    }

    /** Shares of what is outstanding; also where the Federal Reserve and the Treasury buy. */
    double[] outstanding() {
        return outstanding;
    }

    double beta(int bucket) {
        return beta[bucket];
    }

    /** Loadings of all buckets. */
    double[] betas() {
        return beta;
    }

    /** Pressure on every bucket of what is sold in each. */
    void press(double[] sold, double[] pressure) {
        double sum = 0;
        for (int bucket = 0; bucket < beta.length; bucket++) {
            sum += beta[bucket] * sold[bucket];
        }
        for (int bucket = 0; bucket < beta.length; bucket++) {
            pressure[bucket] = common * beta[bucket] * sum + ownWeight[bucket] * sold[bucket];
        }
    }

    /**
     * Adds what a sleeve sells to what is sold in every bucket, and returns the sum in ten-year equivalents.
     *
     * @param faceYears face times duration, $bn years
     */
    double addSales(double[] sold, int sleeve, double faceYears) {
        double equivalents = faceYears / CascadeKernel.TEN_YEAR_DURATION;
        for (int bucket = 0; bucket < sold.length; bucket++) {
            sold[bucket] += equivalents * sleeves[sleeve][bucket];
        }
        return equivalents;
    }

    /** What a seller feels of a move of every bucket: the mean over its own tenors. */
    static double felt(double[] shares, double[] move) {
        double sum = 0;
        for (int bucket = 0; bucket < move.length; bucket++) {
            sum += shares[bucket] * move[bucket];
        }
        return sum;
    }
}
