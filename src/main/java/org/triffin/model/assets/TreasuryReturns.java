package org.triffin.model.assets;

/**
 * Total return of a Treasury bought at par at last quarter's yield c of its tenor and sold a quarter later at today's
 * yield y of its remaining life, both with half-yearly compounding:
 *
 * <pre>1 + return = ( c/2 S_N + v^N ) (1 + y/2)^(1/2),   v = 1/(1 + y/2),   S_N = v + v^2 + ... + v^N,   N = 2 tenor</pre>
 *
 * <p>which is exact. Powers and the sum are built by doubling (S_2k = S_k (1 + v^k)), so a yield of zero is nothing
 * special; the relative error of the price is below 1e-13. The yield of the remaining life lies on the line between the
 * two simulated tenors around it: tenor - 1/4 years.
 */
final class TreasuryReturns {
    private static final double QUARTER = 0.25;

    private TreasuryReturns() {}

    /** Weight of the shorter of two tenors in the yield of the longer one's remaining life after a quarter. */
    static double weightOfShorter(double shorter, double longer) {
        return QUARTER / (longer - shorter);
    }

    /**
     * Returns of a two-year note.
     *
     * @param bought last quarter's two-year yield
     * @param shorter today's yield of a shorter tenor
     * @param same today's two-year yield
     * @param weight of the shorter tenor
     */
    static void twoYear(double[] returns, double[] bought, double[] shorter, double[] same, double weight) {
        for (int lane = 0; lane < returns.length; lane++) {
            double growth = 1 + 0.5 * Math.fma(weight, shorter[lane] - same[lane], same[lane]);
            double v = 1 / growth;
            double v2 = v * v;
            double coupons = Math.fma(v, v, v) * (1 + v2);
            double price = Math.fma(0.5 * bought[lane], coupons, v2 * v2);
            returns[lane] = Math.fma(price, Math.sqrt(growth), -1);
        }
    }

    /** Returns of a ten-year note; see {@link #twoYear}. */
    static void tenYear(double[] returns, double[] bought, double[] shorter, double[] same, double weight) {
        for (int lane = 0; lane < returns.length; lane++) {
            double growth = 1 + 0.5 * Math.fma(weight, shorter[lane] - same[lane], same[lane]);
            double v = 1 / growth;
            double v2 = v * v;
            double v4 = v2 * v2;
            double v8 = v4 * v4;
            double v16 = v8 * v8;
            double four = Math.fma(v, v, v) * (1 + v2);
            double sixteen = four * (1 + v4) * (1 + v8);
            double price = Math.fma(0.5 * bought[lane], Math.fma(v16, four, sixteen), v16 * v4);
            returns[lane] = Math.fma(price, Math.sqrt(growth), -1);
        }
    }

    /** Returns of a thirty-year bond; see {@link #twoYear}. */
    static void thirtyYear(double[] returns, double[] bought, double[] shorter, double[] same, double weight) {
        for (int lane = 0; lane < returns.length; lane++) {
            double growth = 1 + 0.5 * Math.fma(weight, shorter[lane] - same[lane], same[lane]);
            double v = 1 / growth;
            double v2 = v * v;
            double v4 = v2 * v2;
            double v8 = v4 * v4;
            double v16 = v8 * v8;
            double v32 = v16 * v16;
            double four = Math.fma(v, v, v) * (1 + v2);
            double eight = four * (1 + v4);
            double sixteen = eight * (1 + v8);
            double rest = Math.fma(v16, Math.fma(v8, four, eight), sixteen);
            double coupons = Math.fma(v32, rest, sixteen * (1 + v16));
            double price = Math.fma(0.5 * bought[lane], coupons, v32 * v16 * v8 * v4);
            returns[lane] = Math.fma(price, Math.sqrt(growth), -1);
        }
    }
}
