package org.triffin.model.assets;

/** What the Federal Reserve's purchases beyond the vintage's do to prices of assets. */
final class Liquidity {
    private Liquidity() {}

    /** log += response times purchases over GDP of the last four quarters. */
    static void add(double[] log, double response, double[] purchases, double[] gdp) {
        for (int lane = 0; lane < log.length; lane++) {
            log[lane] = Math.fma(response, purchases[lane] / gdp[lane], log[lane]);
        }
    }
}
