package org.triffin.reference;

import java.util.OptionalDouble;
import org.triffin.vocabulary.Quarter;

/**
 * One past quarter. Growth and inflation are quarter-on-quarter at annual rates, rates are quarterly averages, all
 * decimals.
 *
 * @param quarter the calendar quarter
 * @param nominalGdp GDP at an annual rate, billions of current dollars
 * @param realGrowth growth of real GDP
 * @param gdpInflation growth of the GDP price index
 * @param cpiInflation growth of the CPI-U
 * @param threeMonth three-month Treasury bill, discount basis
 * @param fiveYear five-year Treasury, not known for 2025
 * @param tenYear ten-year Treasury
 * @param thirtyYear thirty-year Treasury (the source fills its gap of 2002-06), not known for 2025
 */
public record HistoryQuarter(
        Quarter quarter,
        double nominalGdp,
        double realGrowth,
        double gdpInflation,
        double cpiInflation,
        double threeMonth,
        OptionalDouble fiveYear,
        OptionalDouble tenYear,
        OptionalDouble thirtyYear) {

    public HistoryQuarter {
        if (!(nominalGdp > 0 && Math.abs(threeMonth) < 1)) {
            throw new IllegalArgumentException(quarter + ": GDP is above zero and rates are decimals.");
        }
    }
}
