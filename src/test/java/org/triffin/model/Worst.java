package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;

/** The largest of many deviations of one identity, over paths and quarters; a NaN is larger than anything. */
public final class Worst {
    private final String identity;
    private double deviation;
    private String place = "nowhere";
    private long seen;

    public Worst(String identity) {
        this.identity = identity;
    }

    /** Notes |actual - expected| / scale. */
    public void see(double actual, double expected, double scale, int quarter, int lane) {
        double found = Math.abs(actual - expected) / scale;
        seen++;
        if (!(found <= deviation)) {
            deviation = Double.isNaN(found) ? Double.POSITIVE_INFINITY : found;
            place = "quarter " + quarter + ", lane " + lane + ": " + actual + " against " + expected;
        }
    }

    /** Fails when the identity was never looked at or broken by more than {@code tolerance}. */
    public void isWithin(double tolerance) {
        assertThat(seen).as(identity).isPositive();
        assertThat(deviation).as("%s, worst in %s", identity, place).isLessThanOrEqualTo(tolerance);
    }

    public double deviation() {
        return deviation;
    }
}
