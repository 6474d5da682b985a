package org.triffin.vocabulary;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and writes the unit-bearing numbers of a scenario file. Reading is exact in decimals: a value is the double
 * nearest to what was written, so {@code parse(format(x, unit), unit) == x} for every finite x that is legal in the unit.
 */
public final class Quantity {
    /** Longer texts are refused before any pattern sees them: no number a person writes is as long. */
    private static final int LONGEST = 64;

    private static final String DIGITS = "(?:\\d+(?:[_,]\\d{3})*(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";
    /** So many digits fit a long. */
    private static final int SHORT = 18;

    /** Rates nearer to zero than this are written in basis points. */
    private static final double SMALL_RATE = 0.005;

    private static final Set<Unit> UNIT_BEARING = EnumSet.of(Unit.RATE, Unit.BILLIONS, Unit.YEARS, Unit.DAYS);

    private Quantity() {}

    /**
     * The stored value of {@code text} in {@code unit}: decimals for rates and shares, billions of dollars, years.
     *
     * @throws IllegalArgumentException one sentence saying what was found and how such a value is written
     */
    public static double parse(String text, Unit unit) {
        String trimmed = text.strip();
        int digitsEnd = plainDigits(trimmed);
        if (digitsEnd > 0) {
            BigDecimal number = new BigDecimal(trimmed.substring(0, digitsEnd));
            return value(number, trimmed.substring(digitsEnd), unit, trimmed);
        }
        Matcher matcher = Form.PATTERN.matcher(trimmed.length() > LONGEST ? "" : trimmed);
        if (!matcher.matches()) {
            throw wrong(trimmed, unit);
        }
        boolean dollars = !matcher.group(2).isEmpty();
        String suffix = matcher.group(4);
        String digits = matcher.group(3).replace("_", "").replace(",", "");
        BigDecimal number = new BigDecimal(matcher.group(1) + digits);
        if (dollars && unit != Unit.BILLIONS) {
            throw wrong(trimmed, unit);
        }
        if (unit == Unit.COUNT
                && digits.length() > 1
                && digits.charAt(0) == '0'
                && Character.isDigit(digits.charAt(1))) {
            throw new IllegalArgumentException("'" + trimmed
                    + "' starts with a zero, which some readers take as octal: write " + plain(number) + ".");
        }
        return value(number, suffix, unit, trimmed);
    }

    /** Every way to write a number; made when a text is not of the commonest. */
    private static final class Form {
        static final Pattern PATTERN = Pattern.compile("([+-]?)(\\$?)(" + DIGITS + ")\\s*([a-zA-Z%]*)");
    }

    /**
     * Where the digits of {@code -12.5pp} end: few digits with a point among them and letters behind, as most defaults are
     * written; hundreds are read at every start. 0 for all other texts, right or wrong.
     */
    private static int plainDigits(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int end = first;
        int points = 0;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            points += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        boolean plain = end > first && end - first <= SHORT && points <= 1 && text.charAt(first) != '.';
        boolean leadingZero = plain && text.charAt(first) == '0' && end - first > 1 && text.charAt(first + 1) != '.';
        for (int i = end; i < text.length(); i++) {
            char sign = text.charAt(i);
            plain &= (sign >= 'a' && sign <= 'z' && sign != 'e') || sign == '%';
        }
        return plain && !leadingZero ? end : 0;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static double value(BigDecimal number, String suffix, Unit unit, String text) {
        if (suffix.isEmpty() && UNIT_BEARING.contains(unit)) {
            throw new IllegalArgumentException(unitMissing(text, number, unit));
        }
        double value = scaled(number, suffix, unit, text).doubleValue();
        if (!Double.isFinite(value)) {
            throw wrong(text, unit);
        }
        return value + 0.0;
    }

    /** The shortest text that {@link #parse} reads back as exactly {@code value}, in the unit a person would choose. */
    public static String format(double value, Unit unit) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " is not a finite number.");
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        double size = Math.abs(value);
        return switch (unit) {
            case RATE -> size > 0 && size < SMALL_RATE ? plain(exact.movePointRight(4)) + "bp" : percent(value);
            case BILLIONS -> (value < 0 ? "-$" : "$") + dollars(exact.abs());
            case YEARS -> plain(exact) + "y";
            case DAYS -> plain(exact) + "d";
            case SHARE, COUNT -> plain(exact);
            case QUARTER, FISCAL_YEAR, CHOICE, TEXT ->
                throw new IllegalArgumentException("A value of unit " + unit.label() + " is not a number.");
        };
    }

    /** A share in percent, whatever its size: {@code 0.4%}. */
    static String percent(double share) {
        return plain(BigDecimal.valueOf(share).movePointRight(2)) + "%";
    }

    /**
     * The texts {@link #parse} accepts for this unit as a regular expression in the dialect of JSON schema, anchored; the
     * range is not part of it.
     */
    public static String pattern(Unit unit) {
        String sign = "[+-]?";
        return switch (unit) {
            case SHARE -> "^" + sign + DIGITS + "\\s*%?$";
            case RATE -> "^" + sign + DIGITS + "\\s*(%|bp|pp)$";
            case BILLIONS -> "^" + sign + "\\$?" + DIGITS + "\\s*(tn|bn|m)$";
            case YEARS -> "^" + sign + DIGITS + "\\s*y$";
            case DAYS -> "^" + sign + DIGITS + "\\s*d$";
            case COUNT -> "^" + sign + "(?!0[0-9])\\d+(?:[_,]\\d{3})*(?:[eE]\\+?\\d{1,3})?$";
            case QUARTER -> "^[0-9]{4}Q[1-4]$";
            case FISCAL_YEAR -> "^FY[0-9]{4}$";
            case CHOICE, TEXT -> "";
        };
    }

    private static BigDecimal scaled(BigDecimal number, String suffix, Unit unit, String text) {
        boolean money = unit == Unit.BILLIONS;
        return switch (suffix) {
            case "" -> require(unit == Unit.SHARE || unit == Unit.COUNT, number, text, unit);
            case "%" -> require(unit == Unit.SHARE || unit == Unit.RATE, number.movePointLeft(2), text, unit);
            case "pp" -> require(unit == Unit.RATE, number.movePointLeft(2), text, unit);
            case "bp" -> require(unit == Unit.RATE, number.movePointLeft(4), text, unit);
            case "tn" -> require(money, number.movePointRight(3), text, unit);
            case "bn" -> require(money, number, text, unit);
            case "m" -> require(money, number.movePointLeft(3), text, unit);
            case "y" -> require(unit == Unit.YEARS, number, text, unit);
            case "d" -> require(unit == Unit.DAYS, number, text, unit);
            default -> throw wrong(text, unit);
        };
    }

    private static BigDecimal require(boolean fits, BigDecimal value, String text, Unit unit) {
        if (!fits) {
            throw wrong(text, unit);
        }
        return value;
    }

    private static String unitMissing(String text, BigDecimal number, Unit unit) {
        String remedy;
        if (unit == Unit.BILLIONS) {
            String sign = number.signum() < 0 ? "-$" : "$";
            remedy = format(number.doubleValue(), unit) + " or " + sign + plain(number.abs()) + "m";
        } else if (unit == Unit.YEARS || unit == Unit.DAYS) {
            remedy = plain(number) + (unit == Unit.YEARS ? "y" : "d");
        } else {
            boolean fraction = number.abs().compareTo(BigDecimal.ONE) < 0 && number.signum() != 0;
            remedy = (fraction ? plain(number.movePointRight(2)) + "% for that fraction, " : "") + plain(number)
                    + "% or " + plain(number.movePointRight(2)) + "bp";
        }
        return "'" + text + "' needs a unit: write " + remedy + ".";
    }

    private static String dollars(BigDecimal billions) {
        if (billions.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return plain(billions.movePointLeft(3)) + "tn";
        }
        boolean millions = billions.signum() > 0 && billions.compareTo(BigDecimal.ONE) < 0;
        return millions ? plain(billions.movePointRight(3)) + "m" : plain(billions) + "bn";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        int magnitude = stripped.precision() - stripped.scale();
        return magnitude > 21 || magnitude < -9 ? stripped.toString() : stripped.toPlainString();
    }

    private static IllegalArgumentException wrong(String text, Unit unit) {
        return new IllegalArgumentException("'" + shortened(text) + "' is not " + unit.form() + ".");
    }

    /** A text fit for a message: one line, its end cut when it is long. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }
}
