package org.triffin.model.rates;

import java.util.Arrays;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.BillRate;

/**
 * The curve of the baseline, overrides included, by quarter: expected short rate and inflation over each tenor (averages
 * of the baseline path over the tenor, its last value held), the ten-year premium as the residual.
 *
 * @param shortRate bill rate, discount basis, [quarter]
 * @param expectedRate mean bond-equivalent bill rate over the tenor, [tenor][quarter]
 * @param expectedInflation mean inflation of the GDP price index over the tenor, [tenor][quarter]
 * @param termPremium ten-year premium, [quarter]
 */
record BaselineCurve(double[] shortRate, double[][] expectedRate, double[][] expectedInflation, double[] termPremium) {

    static BaselineCurve of(Baseline baseline, RatesSpec spec, int firstShockQuarter) {
        int[] tenors = Tenors.quarters();
        int ten = Arrays.stream(tenors).boxed().toList().indexOf(40);
        double[] bills = tail(baseline.withYears(baseline.threeMonth(), spec.threeMonth(), firstShockQuarter));
        double[] originalBills = tail(baseline.threeMonth());
        double[] tenYear = tail(baseline.withYears(baseline.tenYear(), spec.tenYear(), firstShockQuarter));
        double[][] expected = averages(bondEquivalent(bills), tenors);
        double[] originalTen = averages(bondEquivalent(originalBills), new int[] {40})[0];
        double[] premium = new double[bills.length];
        for (int quarter = 0; quarter < premium.length; quarter++) {
            boolean overridden = spec.tenYear()
                    .containsKey(baseline.rows().get(baseline.yearOf(quarter)).year());
            premium[quarter] = overridden
                    ? tenYear[quarter] - expected[ten][quarter]
                    : baseline.tenYear()[Baseline.LEAD + quarter] - originalTen[quarter];
        }
        return new BaselineCurve(bills, expected, averages(inflation(baseline), tenors), premium);
    }

    private static double[] tail(double[] withLead) {
        return Arrays.copyOfRange(withLead, Baseline.LEAD, withLead.length);
    }

    private static double[] bondEquivalent(double[] discount) {
        return Arrays.stream(discount).map(BillRate::bondEquivalent).toArray();
    }

    /** Annualised growth of the GDP price index in the quarter after each quarter; the last is held. */
    private static double[] inflation(Baseline baseline) {
        double[] inflation = new double[baseline.quarters()];
        for (int quarter = 0; quarter < inflation.length; quarter++) {
            int to = Math.min(quarter + 1, inflation.length - 1) + Baseline.GDP_LEAD;
            double after = baseline.nominalGdp()[to] / baseline.realGdp()[to];
            double before = baseline.nominalGdp()[to - 1] / baseline.realGdp()[to - 1];
            inflation[quarter] = 4 * (after / before - 1);
        }
        return inflation;
    }

    /** Means of the path over each of the next numbers of quarters, the present one included, the last value held. */
    static double[][] averages(double[] path, int[] lengths) {
        double[][] averages = new double[lengths.length][path.length];
        double[] sums = new double[path.length + 1];
        for (int quarter = 0; quarter < path.length; quarter++) {
            sums[quarter + 1] = sums[quarter] + path[quarter];
        }
        for (int i = 0; i < lengths.length; i++) {
            for (int quarter = 0; quarter < path.length; quarter++) {
                int end = Math.min(path.length, quarter + lengths[i]);
                double held = (quarter + lengths[i] - end) * path[path.length - 1];
                averages[i][quarter] = (sums[end] - sums[quarter] + held) / lengths[i];
            }
        }
        return averages;
    }
}
