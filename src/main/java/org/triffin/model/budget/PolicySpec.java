package org.triffin.model.budget;

import java.util.Map;
import org.triffin.vocabulary.Amount;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** A change of revenue and outlays laid over the vintage: a shipped policy by name, or one defined in the scenario. */
public sealed interface PolicySpec {
    String name();

    /** A policy that ships with its scores. */
    record Named(String name) implements PolicySpec {}

    /**
     * A policy defined in the scenario. Give revenue and outlays, or primary-deficit alone.
     *
     * @param revenue change of revenue by fiscal year, positive = more revenue
     * @param outlays change of primary outlays by fiscal year, positive = more outlays
     * @param primaryDeficit change of the primary deficit by fiscal year, positive = larger deficit
     * @param revenueShare share of primaryDeficit that is revenue
     */
    record Defined(
            @Setting(about = "Name of the policy", unit = Unit.TEXT, basis = Basis.ASSUMED, source = "Scenario")
            String name,

            @Setting(
                    about = "Where the numbers come from",
                    unit = Unit.TEXT,
                    basis = Basis.ASSUMED,
                    source = "Scenario")
            String source,

            @Setting(about = "Change of revenue by fiscal year", basis = Basis.ASSUMED, source = "Scenario")
            Map<FiscalYear, Amount> revenue,

            @Setting(about = "Change of primary outlays by fiscal year", basis = Basis.ASSUMED, source = "Scenario")
            Map<FiscalYear, Amount> outlays,

            @Setting(about = "Change of the primary deficit by fiscal year", basis = Basis.ASSUMED, source = "Scenario")
            Map<FiscalYear, Amount> primaryDeficit,

            @Setting(
                    about = "Share of primary-deficit that is revenue",
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    byDefault = "0",
                    basis = Basis.ASSUMED,
                    source = "All outlays unless the scenario says otherwise")
            double revenueShare)
            implements PolicySpec {
        public Defined {
            revenue = Map.copyOf(revenue);
            outlays = Map.copyOf(outlays);
            primaryDeficit = Map.copyOf(primaryDeficit);
        }
    }
}
