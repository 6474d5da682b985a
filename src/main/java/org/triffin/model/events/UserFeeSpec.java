package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Foreign official holders pay a fee on interest, as in the Mar-a-Lago proposals. */
public record UserFeeSpec(
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
                about = "Part of the interest kept back",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "10%",
                basis = Basis.SOURCED,
                source = "Miran (2024) proposes a fee without a number; size ours")
        double fee,

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
        return "user_fee";
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect(stance -> stance.userFee, fee, persistence));
    }
}
