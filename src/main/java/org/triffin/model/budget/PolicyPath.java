package org.triffin.model.budget;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.triffin.model.baseline.Baseline;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Policies;
import org.triffin.reference.Policy;
import org.triffin.vocabulary.Amount;
import org.triffin.vocabulary.FiscalYear;

/**
 * Changes of revenue and primary outlays by quarter, billions at the baseline's GDP. A year's amount is a constant share
 * of its quarters' GDP. A shipped policy keeps its last year's shares of GDP; a policy of the scenario is zero in years
 * it does not name.
 */
public final class PolicyPath {
    private final double[] revenue;
    private final double[] outlays;

    private PolicyPath(int quarters) {
        revenue = new double[quarters];
        outlays = new double[quarters];
    }

    /** The sum of the policies over {@code baseline}. */
    public static PolicyPath of(Iterable<PolicySpec> policies, Baseline baseline) {
        PolicyPath path = new PolicyPath(baseline.quarters());
        for (PolicySpec policy : policies) {
            if (policy instanceof PolicySpec.Named named) {
                path.addShipped(
                        Policies.named(named.name())
                                .orElseThrow(() -> new IllegalArgumentException("There is no policy " + named.name()
                                        + "; shipped are " + Policies.names() + ".")),
                        baseline);
            } else if (policy instanceof PolicySpec.Defined defined) {
                path.addDefined(defined, baseline);
            }
        }
        return path;
    }

    /** The extension of temporary tax provisions. */
    public static PolicyPath extension(Baseline baseline) {
        PolicyPath path = new PolicyPath(baseline.quarters());
        path.addShipped(Policies.extension(), baseline);
        return path;
    }

    public double revenue(int quarter) {
        return revenue[quarter];
    }

    public double outlays(int quarter) {
        return outlays[quarter];
    }

    /**
     * Primary deficits of the next {@code ahead} quarters over the annual GDP of the quarter, [quarter]. Beyond the horizon
     * the last year's share of GDP goes on, so that a year's value does not depend on where the projection ends.
     */
    public double[] announcedDeficits(Baseline baseline, int ahead) {
        double[] announced = new double[revenue.length];
        int last = announced.length - 1;
        double lastShare = (outlays[last] - revenue[last]) / baseline.gdp(last);
        for (int quarter = 0; quarter < announced.length; quarter++) {
            double sum = 0;
            for (int k = quarter; k < quarter + ahead; k++) {
                sum += k < announced.length ? outlays[k] - revenue[k] : lastShare * grown(baseline, k);
            }
            announced[quarter] = sum / (4 * baseline.gdp(quarter));
        }
        return announced;
    }

    /** The baseline's GDP in a quarter beyond its last, at the growth of its last year. */
    private static double grown(Baseline baseline, int quarter) {
        int last = baseline.quarters() - 1;
        double yearly = baseline.nominalGdp()[Baseline.GDP_LEAD + last] / baseline.nominalGdp()[last];
        return baseline.gdp(last) * Math.pow(yearly, (quarter - last) / 4.0);
    }

    /** The policies of both paths together. */
    public PolicyPath plus(PolicyPath other) {
        PolicyPath sum = new PolicyPath(revenue.length);
        Arrays.setAll(sum.revenue, quarter -> revenue[quarter] + other.revenue[quarter]);
        Arrays.setAll(sum.outlays, quarter -> outlays[quarter] + other.outlays[quarter]);
        return sum;
    }

    private void addShipped(Policy policy, Baseline baseline) {
        addYears(revenue, held(policy.revenue(), baseline), baseline);
        addYears(outlays, held(policy.outlays(), baseline), baseline);
    }

    /** Amounts by projected year, the last listed share of GDP held to the end. */
    private static Map<FiscalYear, Double> held(Map<FiscalYear, Double> amounts, Baseline baseline) {
        TreeMap<FiscalYear, Double> listed = new TreeMap<>(amounts);
        Map<FiscalYear, Double> held = new TreeMap<>();
        double share = 0;
        for (AnnualRow row : baseline.rows()) {
            Double amount = listed.get(row.year());
            if (amount != null) {
                share = amount / row.nominalGdp();
                held.put(row.year(), amount);
            } else if (row.year().compareTo(listed.lastKey()) > 0) {
                held.put(row.year(), share * row.nominalGdp());
            }
        }
        return held;
    }

    private void addDefined(PolicySpec.Defined policy, Baseline baseline) {
        addYears(revenue, billions(policy.revenue(), baseline, 1), baseline);
        addYears(outlays, billions(policy.outlays(), baseline, 1), baseline);
        addYears(revenue, billions(policy.primaryDeficit(), baseline, -policy.revenueShare()), baseline);
        addYears(outlays, billions(policy.primaryDeficit(), baseline, 1 - policy.revenueShare()), baseline);
    }

    private static Map<FiscalYear, Double> billions(Map<FiscalYear, Amount> amounts, Baseline baseline, double factor) {
        Map<FiscalYear, Double> billions = new TreeMap<>();
        for (AnnualRow row : baseline.rows()) {
            Amount amount = amounts.get(row.year());
            if (amount != null) {
                billions.put(row.year(), factor * amount.billions(row.nominalGdp()));
            }
        }
        return billions;
    }

    private static void addYears(double[] path, Map<FiscalYear, Double> years, Baseline baseline) {
        Arrays.setAll(path, quarter -> {
            AnnualRow row = baseline.rows().get(baseline.yearOf(quarter));
            return path[quarter] + years.getOrDefault(row.year(), 0.0) * baseline.gdp(quarter) / row.nominalGdp();
        });
    }
}
