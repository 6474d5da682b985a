package org.triffin.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.report.SyntheticRun.Path1;

/** What a synthetic run holds when regimes, holders, the safe haven and assets are simulated. */
final class ManagedVariables {
    private ManagedVariables() {}

    static Map<String, Path1> all() {
        Map<String, Path1> all = new LinkedHashMap<>();
        regimes(all);
        holders(all);
        haven(all);
        assets(all);
        return all;
    }

    private static void regimes(Map<String, Path1> all) {
        List<String> names = List.of("growth", "inflation", "monetization", "tightening");
        double[] weights = {0.1, 0.15, 0.3, 0.2};
        all.put("regime_current_policy", certain("share", t -> 1 - 0.75 * Math.min(1, t / 15)));
        all.put("takeovers_current_policy", certain("count", t -> 0.05));
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i];
            all.put("regime_" + names.get(i), certain("share", t -> weight * Math.min(1, t / 15)));
            all.put("takeovers_" + names.get(i), certain("count", t -> weight / 8));
        }
    }

    private static void holders(Map<String, Path1> all) {
        holder(all, "federal_reserve", 0.15, 0.004);
        holder(all, "foreign", 0.312, -0.005);
        holder(all, "bank_dealer", 0.07, -0.0005);
        holder(all, "money_fund_stablecoin", 0.1, 0.001);
        holder(all, "household_hedge_fund", 0.368, 0.0005);
    }

    /** Shares that sum to one every year. */
    private static void holder(Map<String, Path1> all, String name, double share, double trend) {
        all.put(name + "_share", certain("rate", t -> share + trend * t));
        all.put("purchases_" + name, certain("$bn", t -> (share + 6 * trend) * 1800 * Math.pow(1.04, t)));
    }

    private static void haven(Map<String, Path1> all) {
        all.put("erosion", new Path1("share", t -> 0.37 + 0.006 * t, t -> 0.004 * t));
        all.put("erosion_safety", new Path1("share", t -> 0.34 + 0.004 * t, t -> 0.006 * t));
        all.put("erosion_liquidity", new Path1("share", t -> 0.41 + 0.015 * t, t -> 0.002 * t));
        all.put("erosion_return", new Path1("share", t -> 0.37, t -> 0.05));
        all.put("convenience_yield_1y", new Path1("rate", t -> 0.0005 - 0.00001 * t, t -> 0.0001 * t));
        all.put("convenience_yield_5y", new Path1("rate", t -> -0.0022 - 0.00005 * t, t -> 0.0001 * t));
        all.put("convenience_yield_10y", new Path1("rate", t -> -0.0039 - 0.0001 * t, t -> 0.0001 * t));
        all.put("stock_bond_correlation", new Path1("share", t -> -0.15 + 0.018 * t, t -> 0.01 * t));
        all.put("triffin_ratio", new Path1("share", t -> 0.49 - 0.004 * t, t -> 0.005 * t));
        all.put("flight_response", new Path1("rate", t -> -0.0003 + 0.0001 * t, t -> 0.00005 * t));
    }

    private static void assets(Map<String, Path1> all) {
        all.put("equity_return", new Path1("rate", t -> 0.09, t -> 0.16));
        all.put("treasury_10y_return", new Path1("rate", t -> 0.04, t -> 0.07));
        all.put("gold_return", new Path1("rate", t -> 0.05, t -> 0.15));
        all.put("bill_return", new Path1("rate", t -> 0.033, t -> 0.015));
        all.put("bondholder_real_value", new Path1("share", t -> 1 + 0.01 * t, t -> 0.01 * t));
        String[] portfolios = {"portfolio_60_40", "portfolio_60_40_gold", "risk_parity", "risk_parity_gold"};
        for (int i = 0; i < portfolios.length; i++) {
            double calm = 1 - 0.12 * i;
            all.put(portfolios[i] + "_return", new Path1("rate", t -> 0.07, t -> 0.1 * calm));
            all.put(portfolios[i] + "_volatility", new Path1("rate", t -> 0.1 * calm, t -> 0.01));
            all.put(portfolios[i] + "_sharpe", new Path1("share", t -> 0.5 / calm, t -> 0.1));
            all.put(portfolios[i] + "_drawdown", new Path1("rate", t -> 0.17 * calm, t -> 0.04));
        }
    }

    private static Path1 certain(String unit, java.util.function.DoubleUnaryOperator centre) {
        return new Path1(unit, centre, t -> 0);
    }
}
