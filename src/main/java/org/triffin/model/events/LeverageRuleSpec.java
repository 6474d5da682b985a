package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The leverage ratio is relaxed, so dealers have more room. */
public record LeverageRuleSpec(
        @Setting(
                about = "Quarter in which it happens",
                unit = Unit.QUARTER,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Optional<Quarter> at,

        @Setting(
                about = "Chance per quarter that it happens",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "0%",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        double hazard,

        @Setting(
                about = "Rise of dealers' capacity, share of it",
                unit = Unit.SHARE,
                min = -0.9,
                max = 5,
                byDefault = "0.10",
                basis = Basis.SOURCED,
                source =
                        "eSLR rule of 25 November 2025: bank subsidiaries' Tier 1 need falls 27%, holding companies' less than 2%; used in part")
        double capacity,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Kept")
        double persistence)
        implements Event {
    @Override
    public String name() {
        return "leverage_rule";
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect(stance -> stance.dealerCapacity, capacity, persistence));
    }
}
