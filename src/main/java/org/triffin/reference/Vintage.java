package org.triffin.reference;

import java.util.List;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Source;

/**
 * A path of the economy and the budget, the baseline that a scenario is measured against: a published projection, what
 * happened, or what could be expected once.
 *
 * @param name the name a scenario uses
 * @param title what a reader sees
 * @param source where it was published, and what in it is an assumption of ours
 * @param ladderYear last actual fiscal year; the projection starts at its end
 * @param firstShockQuarter first quarter the vintage's authors did not know
 * @param steady true for a textbook economy whose growth and rates are constant within the year too
 * @param years the ladder year first, then the projected years, without a gap
 */
public record Vintage(
        String name,
        String title,
        Source source,
        FiscalYear ladderYear,
        Quarter firstShockQuarter,
        boolean steady,
        List<AnnualRow> years) {

    public Vintage {
        years = List.copyOf(years);
        if (name.isBlank() || title.isBlank() || years.size() < 2) {
            throw new IllegalArgumentException("Vintage '" + name + "' needs a name, a title and a projected year.");
        }
        for (int i = 0; i < years.size(); i++) {
            if (!years.get(i).year().equals(ladderYear.plus(i))) {
                throw new IllegalArgumentException("Vintage " + name + ": " + ladderYear.plus(i) + " is missing.");
            }
        }
        if (years.get(0).publishedDebt().isEmpty()) {
            throw new IllegalArgumentException("Vintage " + name + " needs the debt at the end of " + ladderYear + ".");
        }
        if (firstShockQuarter.compareTo(ladderYear.lastQuarter()) <= 0) {
            throw new IllegalArgumentException("Vintage " + name + ": shocks start after " + ladderYear + ".");
        }
    }

    /** The row of {@code year}; an {@link IllegalArgumentException} outside the vintage. */
    public AnnualRow row(FiscalYear year) {
        int index = year.year() - ladderYear.year();
        if (index < 0 || index >= years.size()) {
            throw new IllegalArgumentException(
                    name + " runs from " + ladderYear + " to " + lastYear() + ", so it has no " + year + ".");
        }
        return years.get(index);
    }

    /** The last projected year. */
    public FiscalYear lastYear() {
        return ladderYear.plus(years.size() - 1);
    }

    /** Debt held by the public at the end of the ladder year, billions: what the starting ladder adds up to. */
    public double startingDebt() {
        return years.get(0).publishedDebt().orElseThrow();
    }
}
