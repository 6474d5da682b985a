package org.triffin.simulation.stress;

import java.util.List;
import org.triffin.model.cascade.HaircutChange;
import org.triffin.model.cascade.LeveragedTrade;
import org.triffin.model.cascade.MarketSpec;

/**
 * Something that could be done about a market, other than buying in the episode.
 *
 * @param amount in {@code unit}
 * @param units how many of the units that the effect is stated for
 * @param market the market with it
 */
record Policy(String name, double amount, String unit, double units, String perUnitUnit, MarketSpec market) {
    private static final double TENTH = 0.1;
    private static final double PERCENT = 100;
    private static final double BASIS_POINTS = 1e4;
    private static final double HAIRCUT_STEP = 10;

    /** All of them. Sizes are such that the effect is nearly linear (assumed). */
    static List<Policy> all(MarketSpec market) {
        return List.of(
                moreDealerRoom(market),
                stressWeight(market),
                haircutFloor(market, "haircut_floor_rescaled", HaircutChange.EX_ANTE_RESCALED),
                haircutFloor(market, "haircut_floor_recapitalised", HaircutChange.EX_ANTE_RECAPITALISED),
                new Policy(
                        "buybacks",
                        1,
                        "$bn a day",
                        1,
                        "bp per $bn a day",
                        new MarketVariant(market).buybacks(1).market()),
                new Policy(
                        "leverage_rule_relief",
                        TENTH * PERCENT,
                        "% of capacity",
                        1,
                        "bp per 10% of capacity",
                        new MarketVariant(market).relief(TENTH).market()),
                new Policy(
                        "less_procyclical_margins",
                        PERCENT / 2,
                        "% of procyclicality",
                        1,
                        "bp per half of procyclicality",
                        new MarketVariant(market).procyclicality(0.5).market()));
    }

    private static Policy moreDealerRoom(MarketSpec market) {
        return new Policy(
                "more_dealer_room",
                TENTH * PERCENT,
                "% of capacity",
                1,
                "bp per 10% of room",
                new MarketVariant(market).capacity(1 + TENTH).market());
    }

    private static Policy stressWeight(MarketSpec market) {
        double now = market.margins().stressWeight();
        double more = Math.min(TENTH, 1 - now);
        return new Policy(
                "margin_stress_weight",
                more,
                "weight",
                more / TENTH,
                "bp per 0.1 of weight",
                new MarketVariant(market).stressWeight(now + more).market());
    }

    /** A floor above both haircuts; its amount is by how much haircuts rise on average, weighted by face. */
    private static Policy haircutFloor(MarketSpec market, String name, HaircutChange change) {
        LeveragedTrade basis = market.basisTrade();
        LeveragedTrade swapSpread = market.swapSpreadTrade();
        double floor = Math.max(basis.haircut(), swapSpread.haircut()) + HAIRCUT_STEP / BASIS_POINTS;
        double face = basis.size() + swapSpread.size();
        double usual = (basis.size() * basis.haircut() + swapSpread.size() * swapSpread.haircut()) / face;
        double rise = (floor - usual) * BASIS_POINTS;
        return new Policy(
                name,
                rise,
                "bp of haircut",
                rise / HAIRCUT_STEP,
                "bp per 10bp of haircut",
                new MarketVariant(market).haircuts(change, floor).market());
    }
}
