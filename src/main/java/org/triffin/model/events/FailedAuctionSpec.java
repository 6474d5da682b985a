package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.model.state.PathBlock;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** An auction fails to find buyers near the market: the more is sold against dealers' room, the likelier. */
public record FailedAuctionSpec(
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
                about = "Rise of the ten-year term premium",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "15bp",
                basis = Basis.ASSUMED,
                source =
                        "Tails of three to five bp are the weakest auctions on record; a failure would be several of these")
        double premium,

        @Setting(
                about = "Part of the effect left a quarter later",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "Half a year")
        double persistence,

        @Setting(
                about = "Rise of the logarithm of the chance per 1% of GDP of coupons sold in the quarter over 3.8%",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "No failure since 1945 to estimate from; 3.8% is what is sold in 2025")
        double supplySensitivity)
        implements Event {
    private static final double USUAL = 0.038;

    @Override
    public String name() {
        return "failed_auction";
    }

    @Override
    public List<Effect> effects() {
        return List.of(
                new Effect(stance -> stance.premium, premium, persistence),
                new Effect(stance -> stance.auctionFailed, 1, 0));
    }

    @Override
    public boolean pressed() {
        return supplySensitivity > 0;
    }

    @Override
    public double pressure(PathBlock block, int lane) {
        double sold = block.debt.couponIssuance[lane] / block.economy.gdpYear[lane];
        return 100 * supplySensitivity * (sold / block.stance.dealerCapacity[lane] - USUAL);
    }
}
