package org.triffin.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.triffin.report.SyntheticRun.Path1;

/** What a synthetic run holds when the Treasury market is simulated. */
final class CascadeSample {
    private CascadeSample() {}

    static Map<String, Path1> variables() {
        Map<String, Path1> all = new LinkedHashMap<>();
        all.put("cascade_started", new Path1("count", t -> 0.13 + 0.003 * t, t -> 0.1));
        all.put("cascade_hazard", new Path1("share", t -> 0.034 + 0.0006 * t, t -> 0.004));
        all.put("cascade_peak", new Path1("rate", t -> 0.0035 + 0.0001 * t, t -> 0.001));
        all.put("market_stress_10y", new Path1("rate", t -> 0.0003 + 0.00002 * t, t -> 0.0001 + 0.00001 * t));
        all.put("distance_to_runaway", new Path1("share", t -> 0.52 + 0.011 * t, t -> 0.03 + 0.006 * t));
        all.put("dealer_room_used", new Path1("share", t -> 0.55 + 0.006 * t, t -> 0.02 + 0.002 * t));
        all.put("cascade_fed_purchases", new Path1("$bn", t -> 20 + t, t -> 15));
        all.put("leveraged_face", new Path1("$bn", t -> 1300 * Math.pow(1.04, t), t -> 30 * t));
        return all;
    }

    /** {@code cascade.csv} from {@code first} to {@code last}. */
    static String csv(int first, int last) {
        StringBuilder text = new StringBuilder("fiscal_year,variable,statistic,value\n");
        double none = 1;
        for (int year = first; year <= last; year++) {
            double in = 0.11 + 0.003 * (year - first);
            none *= 1 - in;
            double peak = 34 + 1.1 * (year - first);
            chance(text, year, "probability_in_year", in);
            chance(text, year, "probability_by_year", 1 - none);
            boolean known = year != first + 1;
            String[] names = {"p05", "p25", "p50", "p75", "p95", "mean"};
            double[] times = {0.45, 0.75, 1, 1.4, 2.6, 1.2};
            for (int i = 0; i < names.length; i++) {
                row(text, year, "peak_given_cascade", names[i], known ? String.valueOf(times[i] * peak) : "");
            }
            row(text, year, "distance_to_runaway", "p50", String.valueOf(0.52 + 0.011 * (year - first + 1)));
            row(text, year, "distance_to_runaway", "p90", String.valueOf(0.56 + 0.019 * (year - first + 1)));
        }
        return text + ",first_year_median_above_one,value,\n,first_year_p90_above_one,value," + (first + 23) + "\n";
    }

    private static void chance(StringBuilder text, int year, String variable, double chance) {
        row(text, year, variable, "value", String.valueOf(chance));
        row(text, year, variable, "low", String.valueOf(chance - 0.008));
        row(text, year, variable, "high", String.valueOf(Math.min(1, chance + 0.008)));
    }

    private static void row(StringBuilder text, int year, String variable, String statistic, String value) {
        text.append(String.join(",", String.valueOf(year), variable, statistic, value))
                .append('\n');
    }
}
