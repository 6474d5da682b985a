package org.triffin.model.cascade;

/**
 * What the yield of a tenor moves by per unit of the ten-year stress: the loadings of two, five, ten and thirty years,
 * between them linear in the logarithm of maturity (assumed); 1 everywhere where tenors do not move apart.
 */
final class StressLoads {
    private static final double[] YEARS = {2, 5, 10, 30};

    private StressLoads() {}

    /** @param years tenors between two and thirty years */
    static double[] of(TenorsSpec spec, int[] years) {
        double[] betas = new Tenors(spec).betas();
        double[] loads = new double[years.length];
        for (int tenor = 0; tenor < loads.length; tenor++) {
            int right = 1;
            while (YEARS[right] < years[tenor]) {
                right++;
            }
            double part = Math.log(years[tenor] / YEARS[right - 1]) / Math.log(YEARS[right] / YEARS[right - 1]);
            loads[tenor] = betas[right - 1] + part * (betas[right] - betas[right - 1]);
        }
        return loads;
    }
}
