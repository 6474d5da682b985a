package org.triffin.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.CascadeState;
import org.triffin.model.state.DebtState;
import org.triffin.reference.HistoryYear;
import org.triffin.simulation.EventRule;
import org.triffin.simulation.OutputsSpec.Thresholds;
import org.triffin.vocabulary.FiscalYear;

/** The events every run counts, in the order of {@code events.csv}. */
public final class ReportedEvents {
    public static final String DEBT_ABOVE = "debt_to_gdp_above";
    public static final String INTEREST_ABOVE = "interest_to_revenue_above";
    public static final String INTEREST_RATE_ABOVE_GROWTH = "interest_rate_above_growth";
    public static final String PRIMARY_DEFICIT_ABOVE_STABILISING = "primary_deficit_above_stabilising";

    /** An episode of forced selling of Treasuries; only where they are simulated. */
    public static final String CASCADE = "cascade";

    private static final int[] LOOK_BACK_YEARS = {5, 10};

    private ReportedEvents() {}

    /** The name of the event that the debt ratio is higher than {@code years} years before. */
    public static String debtAboveBefore(int years) {
        return "debt_ratio_above_" + years + "_years_before";
    }

    /**
     * The rules.
     *
     * @param thresholds the scenario's levels
     * @param history debt/GDP of the years before the projection
     */
    static List<EventRule> rules(Thresholds thresholds, List<HistoryYear> history) {
        List<EventRule> rules = new ArrayList<>();
        for (double level : thresholds.debtToGdp()) {
            rules.add(new EventRule.Above(DEBT_ABOVE, DebtState.DEBT_TO_GDP, level));
        }
        for (double level : thresholds.interestToRevenue()) {
            rules.add(new EventRule.Above(INTEREST_ABOVE, DebtState.NET_INTEREST_TO_REVENUE, level));
        }
        rules.add(new EventRule.AboveZero(INTEREST_RATE_ABOVE_GROWTH, DebtState.INTEREST_GROWTH_DIFFERENTIAL));
        Map<FiscalYear, Double> ratios = new LinkedHashMap<>();
        history.forEach(year -> ratios.put(year.year(), year.debtToGdp()));
        for (int years : LOOK_BACK_YEARS) {
            rules.add(new EventRule.AboveEarlier(debtAboveBefore(years), DebtState.DEBT_TO_GDP, years, ratios));
        }
        rules.add(new EventRule.AboveOther(
                PRIMARY_DEFICIT_ABOVE_STABILISING,
                BudgetState.PRIMARY_DEFICIT_TO_GDP,
                DebtState.STABILISING_PRIMARY_DEFICIT));
        rules.add(new EventRule.Happens(CASCADE, CascadeState.STARTED));
        return rules;
    }
}
