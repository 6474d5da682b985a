package org.triffin.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, the model's time step. Federal fiscal year t holds the quarters (t-1)Q4, tQ1, tQ2 and tQ3.
 *
 * @param year calendar year, 1800 to 2300
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})Q([1-4])");

    public Quarter {
        if (year < 1800 || year > 2300 || number < 1 || number > 4) {
            throw new IllegalArgumentException("A quarter is written like 2027Q2, not " + year + "Q" + number + ".");
        }
    }

    /** Reads {@code 2027Q2}; anything else is an {@link IllegalArgumentException} with one sentence. */
    public static Quarter parse(String text) {
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A quarter is written like 2027Q2, not '" + text + "'.");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /** The quarter {@code quarters} later (earlier when negative). */
    public Quarter plus(int quarters) {
        int index = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(index, 4), Math.floorMod(index, 4) + 1);
    }

    /** How many quarters this one lies after {@code other}. */
    public int quartersSince(Quarter other) {
        return (year - other.year) * 4 + number - other.number;
    }

    /** The federal fiscal year that contains this quarter. */
    public FiscalYear fiscalYear() {
        return new FiscalYear(number == 4 ? year + 1 : year);
    }

    /** True in July to September, the quarter that closes a federal fiscal year. */
    public boolean endsFiscalYear() {
        return number == 3;
    }

    @Override
    public int compareTo(Quarter other) {
        return quartersSince(other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quarter that && year == that.year && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * year + number;
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
