package org.triffin.reference;

import java.util.OptionalDouble;
import org.triffin.vocabulary.FiscalYear;

/**
 * One fiscal year of a vintage. Money is billions of current dollars, rates and growth are annual decimals, fiscal-year
 * averages; a positive deficit is a deficit.
 *
 * @param year the fiscal year
 * @param nominalGdp fiscal-year GDP
 * @param nominalGrowth growth of the fiscal-year average of nominal GDP over the year before
 * @param realGrowth the same of real GDP
 * @param gdpInflation the same of the GDP price index
 * @param cpiInflation the same of the CPI-U
 * @param threeMonth three-month Treasury bill, discount basis as CBO publishes it
 * @param tenYear ten-year Treasury note, bond-equivalent
 * @param revenue federal revenue
 * @param primaryOutlays outlays without net interest
 * @param otherFinancing other means of financing: change of debt less deficit
 * @param timingShift deficit adjusted for shifts of payment dates, less the deficit; 0 where not published
 * @param federalReserveHoldings Treasury securities of the Federal Reserve at the year's end
 * @param publishedDebt debt held by the public at the year's end, where the vintage file has it
 * @param publishedNetInterest net interest, where the vintage file has it; a check, never an input
 * @param publishedAverageRate CBO's average rate on debt held by the public, where the vintage file has it; a check
 */
public record AnnualRow(
        FiscalYear year,
        double nominalGdp,
        double nominalGrowth,
        double realGrowth,
        double gdpInflation,
        double cpiInflation,
        double threeMonth,
        double tenYear,
        double revenue,
        double primaryOutlays,
        double otherFinancing,
        double timingShift,
        double federalReserveHoldings,
        OptionalDouble publishedDebt,
        OptionalDouble publishedNetInterest,
        OptionalDouble publishedAverageRate) {

    public AnnualRow {
        if (!(nominalGdp > 0 && revenue > 0 && primaryOutlays > 0 && federalReserveHoldings >= 0)) {
            throw new IllegalArgumentException(
                    year + ": GDP, revenue and primary outlays are above zero, Federal Reserve holdings not below.");
        }
        if (!(Math.abs(nominalGrowth) < 1 && Math.abs(threeMonth) < 1 && Math.abs(tenYear) < 1)) {
            throw new IllegalArgumentException(year + ": growth and rates are decimals, not percent.");
        }
    }

    /** Primary outlays less revenue, billions. */
    public double primaryDeficit() {
        return primaryOutlays - revenue;
    }
}
