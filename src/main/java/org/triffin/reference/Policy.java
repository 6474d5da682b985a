package org.triffin.reference;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Source;

/**
 * A named change of the budget. Amounts are billions of current dollars by fiscal year, relative to the vintage it is
 * laid over; a positive revenue change lowers the deficit, a positive outlay change raises it. After the last year listed
 * the model holds both as shares of GDP.
 *
 * @param name the name a scenario uses
 * @param title what a reader sees
 * @param source where the amounts were published, and what in them is an assumption of ours
 * @param enactedLaw true when it holds laws enacted after the vintage: then drawing future laws from history as well
 *     would count them twice
 * @param assumedSpread true when only a total was published and its spread over the years is an assumption
 * @param vintages the vintages that do not contain it already
 * @param revenue changes of revenue
 * @param outlays changes of primary outlays, in the same years
 */
public record Policy(
        String name,
        String title,
        Source source,
        boolean enactedLaw,
        boolean assumedSpread,
        Set<String> vintages,
        Map<FiscalYear, Double> revenue,
        Map<FiscalYear, Double> outlays) {

    public Policy {
        vintages = Set.copyOf(vintages);
        revenue = Collections.unmodifiableMap(new TreeMap<>(revenue));
        outlays = Collections.unmodifiableMap(new TreeMap<>(outlays));
        if (name.isBlank() || title.isBlank() || vintages.isEmpty() || revenue.isEmpty()) {
            throw new IllegalArgumentException("Policy '" + name + "' needs a name, a title, a vintage and a year.");
        }
        if (!revenue.keySet().equals(outlays.keySet())) {
            throw new IllegalArgumentException("Policy " + name + " gives revenue and outlays for different years.");
        }
    }

    /** Change of the primary deficit in {@code year}, billions; 0 in a year that is not listed. */
    public double primaryDeficit(FiscalYear year) {
        return outlays.getOrDefault(year, 0.0) - revenue.getOrDefault(year, 0.0);
    }
}
