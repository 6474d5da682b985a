package org.triffin.report.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a stored number is printed for a reader: ratios and rates as percentages, moves as basis points or points, money
 * in dollars. Always in one locale, with a true minus sign, so that a page is the same on every machine.
 */
public enum NumberForm {
    /** A large ratio such as debt/GDP: {@code 118%}. */
    WHOLE_PERCENT(100, 0, "%"),
    /** A rate or a small ratio: {@code 4.1%}. */
    PERCENT(100, 1, "%"),
    /** A difference of large ratios: {@code 9.5 points}. */
    POINTS(100, 1, " points"),
    /** A difference of rates: {@code 25 bp}. */
    BASIS_POINTS(1e4, 0, " bp"),
    /** A move of a yield that is stored in basis points: {@code 25 bp}. */
    WHOLE_BP(1, 0, " bp"),
    /** A small move stored in basis points: {@code 2.5 bp}. */
    BP(1, 1, " bp"),
    /** A level of an index: {@code 126}. */
    INDEX(1, 0, ""),
    /** Trading days: {@code 9 days}. */
    DAYS(1, 0, " days"),
    /** An index or a ratio without a unit: {@code 0.58}. */
    RATIO(1, 2, ""),
    /** An average number of times: {@code 2.4}. */
    COUNT(1, 1, ""),
    /** Years: {@code 5.9 years}. */
    YEARS(1, 1, " years"),
    /** A parameter of any size, three significant digits: {@code 0.0375}, {@code 12.3}. */
    SIGNIFICANT(1, 2, "") {
        @Override
        public String of(double value) {
            if (!Double.isFinite(value)) {
                return MISSING;
            }
            String digits = new BigDecimal(Math.abs(value))
                    .round(new MathContext(3, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros()
                    .toPlainString();
            return (value < 0 ? MINUS : "") + digits;
        }

        @Override
        public String range(double low, double high) {
            return of(low) + (low < 0 || high < 0 ? " to " : "\u2013") + of(high);
        }
    },
    /** Billions of dollars of a market in stress: {@code $366bn}, {@code $3.1bn}; never trillions. */
    BILLIONS(1, 0, "bn") {
        @Override
        public String of(double value) {
            if (!Double.isFinite(value)) {
                return MISSING;
            }
            double size = Math.abs(value);
            String digits = digits(size, size < 9.95 && size >= 0.05 ? 1 : 0);
            return (value < 0 && size >= 0.05 ? MINUS : "") + "$" + digits + "bn";
        }

        @Override
        public String range(double low, double high) {
            boolean signed = low <= -0.05 || high <= -0.05;
            return signed ? of(low) + " to " + of(high) : of(low).replace("bn", "") + "\u2013" + of(high).substring(1);
        }
    },
    /** Billions of dollars, in trillions from one trillion on: {@code $1.2tn}, {@code $850bn}. */
    DOLLARS(1, 0, "bn") {
        @Override
        public String of(double value) {
            if (!Double.isFinite(value)) {
                return MISSING;
            }
            boolean trillions = Math.abs(value) >= 999.5;
            String digits = trillions ? digits(Math.abs(value) / 1000, 1) + "tn" : digits(Math.abs(value), 0) + "bn";
            return (value < 0 ? MINUS : "") + "$" + digits;
        }

        @Override
        public String range(double low, double high) {
            return of(low) + " to " + of(high);
        }
    };

    /** Printed where there is no finite number. */
    public static final String MISSING = "n/a";

    private static final String MINUS = "\u2212";
    private static final double LARGEST_WITH_DECIMALS = 100;
    private static final double LARGEST_IN_DIGITS = 1e5;

    private final double factor;
    private final int decimals;
    private final String suffix;

    NumberForm(double factor, int decimals, String suffix) {
        this.factor = factor;
        this.decimals = decimals;
        this.suffix = suffix;
    }

    /** The number with its unit: {@code 118%}. */
    public String of(double value) {
        return Double.isFinite(value) ? bare(value) + suffix : MISSING;
    }

    /** The number with its unit and an explicit sign: {@code +25 bp}. */
    public String signed(double value) {
        String text = of(value);
        return value > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
    }

    /** An interval with the unit said once: {@code 95\u2013140%}; with a negative end {@code \u22122.0 to 1.5%}. */
    public String range(double low, double high) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return MISSING;
        }
        return bare(low) + (low < 0 || high < 0 ? " to " : "\u2013") + bare(high) + suffix;
    }

    /** An interval beside a plot whose subtitle says the unit: a percent sign stays, a word goes. */
    public String bareRange(double low, double high) {
        String text = range(low, high);
        return suffix.startsWith(" ") && text.endsWith(suffix)
                ? text.substring(0, text.length() - suffix.length())
                : text;
    }

    /** A tick label: as many decimals as {@code step}, the distance between ticks, needs. */
    public String tick(double value, double step) {
        if (this == DOLLARS || this == BILLIONS) {
            boolean trillions = this == DOLLARS && step >= 100;
            double shown = Math.abs(value) / (trillions ? 1000 : 1);
            String text = "$" + digits(shown, decimalsOf(trillions ? step / 1000 : step)) + (trillions ? "tn" : "bn");
            return value == 0 ? "0" : value < 0 ? MINUS + text : text;
        }
        String text = value == 0 ? "0" : digits(Math.abs(value * factor), decimalsOf(step * factor));
        return (value < 0 ? MINUS : "") + text + (suffix.equals(" points") ? "" : suffix);
    }

    private static int decimalsOf(double step) {
        for (int decimals = 0; decimals < 3; decimals++) {
            double scaled = step * Math.pow(10, decimals);
            if (Math.abs(scaled - Math.rint(scaled)) < 1e-6) {
                return decimals;
            }
        }
        return 3;
    }

    /** The smallest step that a reader can see in this form, in stored units. */
    public double step() {
        return Math.pow(10, -decimals) / factor;
    }

    /** The unit as written behind a number. */
    public String suffix() {
        return suffix;
    }

    private String bare(double value) {
        double magnitude = Math.abs(value * factor);
        String digits = digits(magnitude, magnitude < LARGEST_WITH_DECIMALS ? decimals : 0);
        return (value < 0 && digits.matches(".*[1-9].*") ? MINUS : "") + digits;
    }

    private static String digits(double magnitude, int decimals) {
        String pattern =
                magnitude >= LARGEST_IN_DIGITS ? "0.0E0" : decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(magnitude);
    }
}
