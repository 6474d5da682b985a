package org.triffin.scenario.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triffin.vocabulary.FiscalYear;

/** Scalars by fiscal year; a key is a year or a range of years, {@code FY2027} or {@code FY2027-FY2030}. */
public record YearlyType(ScalarType of) implements ValueType {
    /** A year or a range of years, for the schema. */
    public static final String KEY_PATTERN = "^FY[0-9]{4}( *- *FY[0-9]{4})?$";

    private static final Pattern RANGE = Pattern.compile("(FY\\d{4}) *- *(FY\\d{4})");

    /**
     * The years of a key.
     *
     * @throws IllegalArgumentException with one sentence
     */
    public static List<FiscalYear> years(String key) {
        Matcher range = RANGE.matcher(key.strip());
        if (!range.matches()) {
            return List.of(FiscalYear.parse(key));
        }
        FiscalYear first = FiscalYear.parse(range.group(1));
        FiscalYear last = FiscalYear.parse(range.group(2));
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("The range '" + key + "' ends before it starts.");
        }
        List<FiscalYear> years = new ArrayList<>();
        for (FiscalYear year = first; year.compareTo(last) <= 0; year = year.plus(1)) {
            years.add(year);
        }
        return years;
    }

    @Override
    public Object defaultValue(String text) {
        if (!text.isEmpty()) {
            throw new IllegalArgumentException("A yearly setting has no default but none: " + text + ".");
        }
        return Map.of();
    }

    @Override
    public String form() {
        return "values by fiscal year like {FY2027: ..., FY2028-FY2030: ...}, each " + of.form();
    }

    @Override
    public String print(Object value) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>((Map<?, ?>) value).forEach((year, amount) -> texts.add(year + ": " + of.print(amount)));
        return "{" + String.join(", ", texts) + "}";
    }

    @Override
    public String range() {
        return of.range();
    }
}
