package org.triffin.reference;

import org.triffin.vocabulary.FiscalYear;

/**
 * One past fiscal year. Money is billions of current dollars, rates, growth and ratios are decimals; growth, inflation
 * and rates are fiscal-year averages; a positive deficit is a deficit.
 *
 * @param year the fiscal year
 * @param nominalGdp fiscal-year GDP
 * @param realGrowth growth of real GDP over the year before
 * @param gdpInflation growth of the GDP price index
 * @param cpiInflation growth of the CPI-U
 * @param threeMonth three-month Treasury bill, discount basis
 * @param tenYear ten-year Treasury note
 * @param debt debt held by the public at the year's end
 * @param debtToGdp that debt over fiscal-year GDP
 * @param deficit outlays less revenue
 * @param primaryDeficit deficit less net interest
 * @param netInterest net interest outlays
 * @param revenue federal revenue
 * @param outlays federal outlays
 */
public record HistoryYear(
        FiscalYear year,
        double nominalGdp,
        double realGrowth,
        double gdpInflation,
        double cpiInflation,
        double threeMonth,
        double tenYear,
        double debt,
        double debtToGdp,
        double deficit,
        double primaryDeficit,
        double netInterest,
        double revenue,
        double outlays) {

    public HistoryYear {
        if (!(nominalGdp > 0 && debt > 0 && Math.abs(tenYear) < 1)) {
            throw new IllegalArgumentException(year + ": GDP and debt are above zero and rates are decimals.");
        }
    }
}
