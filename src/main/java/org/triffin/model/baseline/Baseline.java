package org.triffin.model.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.History;
import org.triffin.reference.HistoryQuarter;
import org.triffin.reference.Vintage;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

/**
 * A vintage by quarter. Arrays over {@code quarters()} start in the first projected quarter; flows are per quarter, not
 * annualised; money is billions.
 *
 * @param vintage what it is made of
 * @param firstQuarter first projected quarter
 * @param quarters number of projected quarters, a multiple of four
 * @param rows annual rows from the ladder year to the last year, continuation included
 * @param nominalGdp quarterly flow, with the four quarters before the start in front: index 4 + quarter
 * @param realGdp the same in constant prices (base: the ladder year's average price)
 * @param cpi consumer prices, the quarter before the start = 1: index 2 + quarter
 * @param threeMonth bill rate, discount basis, the quarter before the start in front: index 1 + quarter
 * @param tenYear ten-year yield, same layout
 * @param revenue quarterly revenue
 * @param primaryOutlays quarterly primary outlays
 * @param otherFinancing quarterly other means of financing
 * @param federalReserveHoldings Treasury securities of the Federal Reserve at the quarter's end
 * @param startingDebt debt held by the public at the start
 */
public record Baseline(
        Vintage vintage,
        Quarter firstQuarter,
        int quarters,
        List<AnnualRow> rows,
        double[] nominalGdp,
        double[] realGdp,
        double[] cpi,
        double[] threeMonth,
        double[] tenYear,
        double[] revenue,
        double[] primaryOutlays,
        double[] otherFinancing,
        double[] federalReserveHoldings,
        double startingDebt) {

    /** Quarters of GDP in front of the first projected one. */
    public static final int GDP_LEAD = 4;

    /** Quarters of prices in front of the first projected one; the last of them is the base. */
    public static final int PRICE_LEAD = 2;

    /** Quarters of rates in front of the first projected one. */
    public static final int LEAD = 1;

    private static final int QUARTERS = 4;

    /** The baseline of {@code vintage} to the end of {@code until}. */
    public static Baseline of(Vintage vintage, FiscalYear until, BeyondSource beyond) {
        List<AnnualRow> rows = VintageExtension.rows(vintage, until, beyond);
        AnnualRow ladder = rows.get(0);
        int quarters = (rows.size() - 1) * QUARTERS;
        double[] nominal = levels(nominalSums(rows));
        double[] real = levels(chained(rows, ladder.nominalGdp(), AnnualRow::realGrowth));
        double[] prices = levels(chained(rows, QUARTERS, AnnualRow::cpiInflation));
        double[] cpi = Arrays.copyOfRange(prices, QUARTERS - PRICE_LEAD, prices.length);
        double base = cpi[PRICE_LEAD - 1];
        Arrays.setAll(cpi, i -> cpi[i] / base);
        double[] gdpFlow = Arrays.copyOfRange(nominal, QUARTERS, nominal.length);
        return new Baseline(
                vintage,
                vintage.ladderYear().plus(1).firstQuarter(),
                quarters,
                rows,
                nominal,
                real,
                cpi,
                rates(vintage, rows, AnnualRow::threeMonth, HistoryQuarter::threeMonth),
                rates(
                        vintage,
                        rows,
                        AnnualRow::tenYear,
                        quarter -> quarter.tenYear().orElseThrow()),
                flow(rows, gdpFlow, AnnualRow::revenue),
                flow(rows, gdpFlow, AnnualRow::primaryOutlays),
                flow(rows, gdpFlow, AnnualRow::otherFinancing),
                holdings(rows, gdpFlow),
                vintage.startingDebt());
    }

    /** Nominal GDP of a projected quarter, billions per quarter. */
    public double gdp(int quarter) {
        return nominalGdp[GDP_LEAD + quarter];
    }

    /** Inflation of the GDP price index over the four quarters to a projected one. */
    public double fourQuarterInflation(int quarter) {
        double before = nominalGdp[quarter] / realGdp[quarter];
        return nominalGdp[GDP_LEAD + quarter] / realGdp[GDP_LEAD + quarter] / before - 1;
    }

    /** Index of the fiscal year of a projected quarter among {@link #rows}; the ladder year is 0. */
    public int yearOf(int quarter) {
        return 1 + quarter / QUARTERS;
    }

    /** Number of the first quarter with shocks; at least 0. */
    public int quarterNumber(Quarter quarter) {
        return Math.max(0, quarter.quartersSince(firstQuarter));
    }

    /** Sum of the consumer price level over the last actual fiscal year. */
    public double consumerPricesBefore() {
        double first = 0;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            first += cpi[PRICE_LEAD + quarter];
        }
        return first / (1 + rows.get(1).cpiInflation());
    }

    /** Values by fiscal year as one value a quarter; 0 in years not named. */
    public double[] byQuarter(Map<FiscalYear, Double> years) {
        double[] path = new double[quarters];
        Arrays.setAll(
                path, quarter -> years.getOrDefault(rows.get(yearOf(quarter)).year(), 0.0));
        return path;
    }

    /** The same baseline's rate path with the averages of some fiscal years replaced, from the first unknown quarter on. */
    public double[] withYears(double[] path, Map<FiscalYear, Double> replaced, int firstShockQuarter) {
        if (replaced.isEmpty()) {
            return path;
        }
        double[] averages = new double[rows.size() - 1];
        for (int year = 0; year < averages.length; year++) {
            double sum = 0;
            for (int k = 0; k < QUARTERS; k++) {
                sum += path[LEAD + year * QUARTERS + k];
            }
            averages[year] = replaced.getOrDefault(rows.get(year + 1).year(), sum / QUARTERS);
        }
        int known = Math.min(firstShockQuarter, QUARTERS - 1);
        return withLead(path[0], SmoothPath.rates(path[0], Arrays.copyOfRange(path, LEAD, LEAD + known), averages));
    }

    private static double[] nominalSums(List<AnnualRow> rows) {
        double[] sums = new double[rows.size() + 1];
        sums[0] = rows.get(0).nominalGdp() / (1 + rows.get(0).nominalGrowth());
        for (int year = 0; year < rows.size(); year++) {
            sums[year + 1] = rows.get(year).nominalGdp();
        }
        return sums;
    }

    /** Sums of the year before the ladder year, the ladder year and the projected years, from growth rates. */
    private static double[] chained(List<AnnualRow> rows, double ladderSum, ToDoubleFunction<AnnualRow> growth) {
        double[] sums = new double[rows.size() + 1];
        sums[0] = ladderSum / (1 + growth.applyAsDouble(rows.get(0)));
        sums[1] = ladderSum;
        for (int year = 1; year < rows.size(); year++) {
            sums[year + 1] = sums[year] * (1 + growth.applyAsDouble(rows.get(year)));
        }
        return sums;
    }

    /** Quarterly levels without the year before the ladder year, which only anchors the first growth rates. */
    private static double[] levels(double[] sums) {
        double[] levels = SmoothPath.levels(sums);
        return Arrays.copyOfRange(levels, QUARTERS, levels.length);
    }

    private static double[] rates(
            Vintage vintage,
            List<AnnualRow> rows,
            ToDoubleFunction<AnnualRow> average,
            ToDoubleFunction<HistoryQuarter> actual) {
        double[] averages = new double[rows.size() - 1];
        Arrays.setAll(averages, year -> average.applyAsDouble(rows.get(year + 1)));
        Quarter start = vintage.ladderYear().lastQuarter();
        if (vintage.steady()) {
            double[] flat = new double[averages.length * QUARTERS];
            Arrays.setAll(flat, quarter -> averages[quarter / QUARTERS]);
            return withLead(averages[0], flat);
        }
        List<Double> known = new ArrayList<>();
        double before = average.applyAsDouble(rows.get(0)); // of a vintage older than the quarterly history
        for (HistoryQuarter quarter : History.quarterly()) {
            if (quarter.quarter().equals(start)) {
                before = actual.applyAsDouble(quarter);
            } else if (quarter.quarter().compareTo(start) > 0
                    && quarter.quarter().compareTo(vintage.firstShockQuarter()) < 0) {
                known.add(actual.applyAsDouble(quarter));
            }
        }
        double[] knownRates = known.stream().mapToDouble(Double::doubleValue).toArray();
        return withLead(before, SmoothPath.rates(before, knownRates, averages));
    }

    private static double[] withLead(double before, double[] path) {
        double[] whole = new double[path.length + LEAD];
        whole[0] = before;
        System.arraycopy(path, 0, whole, LEAD, path.length);
        return whole;
    }

    /** A fiscal year's amount as a constant share of its quarters' GDP. */
    private static double[] flow(List<AnnualRow> rows, double[] gdp, ToDoubleFunction<AnnualRow> amount) {
        double[] flow = new double[gdp.length];
        for (int quarter = 0; quarter < gdp.length; quarter++) {
            AnnualRow row = rows.get(1 + quarter / QUARTERS);
            flow[quarter] = amount.applyAsDouble(row) / row.nominalGdp() * gdp[quarter];
        }
        return flow;
    }

    /** Holdings at quarter ends, linear between fiscal-year ends. */
    private static double[] holdings(List<AnnualRow> rows, double[] gdp) {
        double[] holdings = new double[gdp.length];
        for (int quarter = 0; quarter < gdp.length; quarter++) {
            double before = rows.get(quarter / QUARTERS).federalReserveHoldings();
            double after = rows.get(1 + quarter / QUARTERS).federalReserveHoldings();
            holdings[quarter] = before + (after - before) * (quarter % QUARTERS + 1) / QUARTERS;
        }
        return holdings;
    }
}
