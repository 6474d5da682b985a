package org.triffin.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the unit-bearing numbers of a scenario file. */
public final class Quantity {
    private static final String NUMBER = "([+-]?)(\\$?)(\\d+(?:[_,]\\d{3})*(?:\\.\\d+)?|\\.\\d+)((?:[eE][+-]?\\d+)?)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "\\s*([a-zA-Z%]*)");

    private Quantity() {}

    /**
     * The stored value of {@code text} in {@code unit}: decimals for rates and shares, billions of dollars, years.
     *
     * @throws IllegalArgumentException one sentence saying what was found and how such a value is written
     */
    public static double parse(String text, Unit unit) {
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            throw wrong(text, unit);
        }
        boolean dollars = !matcher.group(2).isEmpty();
        String suffix = matcher.group(5);
        double number = Double.parseDouble(
                matcher.group(1) + matcher.group(3).replaceAll("[_,]", "") + matcher.group(4));
        double scale = scale(suffix, dollars, unit);
        double value = suffix.equals("%") || suffix.equals("pp") ? number / 100 : suffix.equals("bp") ? number / 1e4 : number * scale;
        if (!(scale > 0) || !Double.isFinite(value)) {
            throw wrong(text, unit);
        }
        return value;
    }

    private static double scale(String suffix, boolean dollars, Unit unit) {
        return switch (unit) {
            case SHARE -> !dollars && (suffix.isEmpty() || suffix.equals("%")) ? 1 : Double.NaN;
            case RATE -> !dollars && (suffix.equals("%") || suffix.equals("bp") || suffix.equals("pp")) ? 1 : Double.NaN;
            case BILLIONS -> switch (suffix) {
                case "tn" -> 1000;
                case "bn" -> 1;
                case "m" -> 0.001;
                default -> Double.NaN;
            };
            case YEARS -> !dollars && suffix.equals("y") ? 1 : Double.NaN;
            case COUNT -> !dollars && suffix.isEmpty() ? 1 : Double.NaN;
            case QUARTER, FISCAL_YEAR, CHOICE, TEXT -> Double.NaN;
        };
    }

    private static IllegalArgumentException wrong(String text, Unit unit) {
        return new IllegalArgumentException("'" + text + "' is not " + unit.form() + ".");
    }
}
