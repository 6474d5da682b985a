package org.triffin.model.validation;

import java.util.Locale;

/**
 * One published figure beside ours.
 *
 * @param what the figure
 * @param unit unit and number of decimals
 * @param published as published
 * @param ours the model's
 * @param bound largest miss that passes, in {@code measure}; NaN when the figure is reported only
 * @param measure what a miss is measured in
 */
record Check(String what, Form unit, double published, double ours, double bound, Measure measure) {
    /** How a number is written. */
    enum Form {
        BILLIONS("$bn", 1, 1),
        PERCENT("%", 100, 2),
        POINTS("pp", 100, 2),
        NUMBER("", 1, 2),
        MONTHS("months", 1, 1),
        BASIS_POINTS("bp", 10_000, 1);

        final String label;
        final double factor;
        final int decimals;

        Form(String label, double factor, int decimals) {
            this.label = label;
            this.factor = factor;
            this.decimals = decimals;
        }

        String write(double value) {
            return String.format(Locale.ROOT, "%." + decimals + "f", factor * value + 0.0);
        }
    }

    /** What a miss is measured in. */
    enum Measure {
        /** Share of the published figure. */
        RELATIVE,
        /** Units of the figure. */
        ABSOLUTE
    }

    static Check relative(String what, Form unit, double published, double ours, double bound) {
        return new Check(what, unit, published, ours, bound, Measure.RELATIVE);
    }

    static Check absolute(String what, Form unit, double published, double ours, double bound) {
        return new Check(what, unit, published, ours, bound, Measure.ABSOLUTE);
    }

    /** A figure without a bound. */
    static Check reported(String what, Form unit, double published, double ours) {
        return new Check(what, unit, published, ours, Double.NaN, Measure.RELATIVE);
    }

    /** A figure of ours that nothing published stands beside. */
    static Check own(String what, Form unit, double ours) {
        return reported(what, unit, Double.NaN, ours);
    }

    double miss() {
        return measure == Measure.RELATIVE ? ours / published - 1 : ours - published;
    }

    boolean bounded() {
        return !Double.isNaN(bound);
    }

    /** False for a miss beyond the bound and for any NaN. */
    boolean holds() {
        return Double.isFinite(ours) && (!bounded() || Math.abs(miss()) <= bound);
    }

    String row() {
        boolean alone = Double.isNaN(published);
        String beside = alone ? "" : unit.write(published);
        return "| " + String.join(" | ", what, beside, unit.write(ours), alone ? "" : write(miss()), limit()) + " |";
    }

    private String limit() {
        return bounded()
                ? "±" + (measure == Measure.RELATIVE ? trimmed(100 * bound) + "%" : written(bound))
                : "reported";
    }

    private String write(double value) {
        return measure == Measure.RELATIVE
                ? String.format(Locale.ROOT, "%+.2f%%", 100 * value + 0.0)
                : (value > 0 ? "+" : "") + written(value);
    }

    private String written(double value) {
        Form form = unit == Form.PERCENT ? Form.POINTS : unit;
        return (form.write(value) + " " + form.label).strip();
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
