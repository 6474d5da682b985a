package org.triffin.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A federal fiscal year: October of the year before to September of the year named. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    private static final Pattern FORM = Pattern.compile("FY(\\d{4})");

    public FiscalYear {
        if (year < 1800 || year > 2300) {
            throw new IllegalArgumentException("A fiscal year is written like FY2055, not FY" + year + ".");
        }
    }

    /** Reads {@code FY2055}; anything else is an {@link IllegalArgumentException} with one sentence. */
    public static FiscalYear parse(String text) {
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A fiscal year is written like FY2055, not '" + text + "'.");
        }
        return new FiscalYear(Integer.parseInt(matcher.group(1)));
    }

    /** October to December of the calendar year before. */
    public Quarter firstQuarter() {
        return new Quarter(year - 1, 4);
    }

    /** July to September. */
    public Quarter lastQuarter() {
        return new Quarter(year, 3);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(year + years);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    // Written out here and in the other words that are compared: what a record has by itself is linked at run time.
    @Override
    public boolean equals(Object other) {
        return other instanceof FiscalYear that && year == that.year;
    }

    @Override
    public int hashCode() {
        return year;
    }

    @Override
    public String toString() {
        return "FY" + year;
    }
}
