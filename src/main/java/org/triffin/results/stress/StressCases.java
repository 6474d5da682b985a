package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.cascade.DailyPath;
import org.triffin.model.cascade.HaircutChange;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;

/**
 * A stressed scenario, the what-ifs that change one thing in it, and the same market under smaller and larger shocks. The sizes
 * of the changes are assumptions, and each case's label says them.
 */
public final class StressCases {
    private static final double HALF = 0.5;
    private static final double HALF_MORE = 1.5;
    private static final double MORE_ROOM = 1.3;
    private static final double RELIEF = 1.1;
    private static final double BUYBACKS = 2;

    private static final List<String> LEVERAGE = List.of("basis-trade.leverage", "swap-spread-trade.leverage");
    private static final List<String> SIZE = List.of("basis-trade.size", "swap-spread-trade.size");

    private final MarketSpec market;
    private final DailyPath path;
    private final List<StressCase> cases = new ArrayList<>();

    private StressCases(MarketSpec market, DailyPath path) {
        this.market = market;
        this.path = path;
    }

    /**
     * Every case, the scenario itself first.
     *
     * @param template the daily path of the replay
     * @param severity the scenario's size of it
     */
    public static List<StressCase> of(MarketSpec market, DailyPath template, double severity) {
        StressCases cases = new StressCases(market, template.scaled(severity));
        cases.add(StressCase.BASE, "The scenario itself", market);
        cases.addPolicies();
        cases.addHaircuts();
        cases.addFunds();
        cases.addSeverity("moderate", HALF, template);
        cases.addSeverity("severe", HALF_MORE, template);
        cases.addSeverity("extreme", 2.5, template);
        return List.copyOf(cases.cases);
    }

    private void addPolicies() {
        add(StressCase.NO_BACKSTOP, "The Federal Reserve buys nothing", with("backstop.purchases", Purchases.NONE));
        add("margins_not_procyclical", "Margins stay as they are on the eve", with("margins.procyclicality", 0.0));
        add("more_dealer_room", "Dealers can hold 30% more", scaled(List.of("dealers.capacity"), MORE_ROOM));
        add(
                "leverage_rule_relief",
                "A relaxed leverage rule raises both limits of dealers by 10%",
                with("dealers.relief", RELIEF * (1 + MarketSettings.number(market, "dealers.relief")) - 1));
        add(
                "buybacks",
                "The Treasury buys back $2bn of ten-year equivalents a day more",
                with("backstop.buybacks", BUYBACKS + MarketSettings.number(market, "backstop.buybacks")));
    }

    private void addHaircuts() {
        String level = MarketSettings.parameter("haircuts.level")
                .type()
                .print(MarketSettings.number(market, "haircuts.level"));
        add(
                "haircut_jump",
                "Haircuts jump to " + level + " on day " + market.haircuts().day(),
                with("haircuts.change", HaircutChange.JUMP));
        add(
                "haircut_ex_ante_rescaled",
                "Haircuts are " + level + " from the start, positions smaller on the same equity",
                with("haircuts.change", HaircutChange.EX_ANTE_RESCALED));
        add(
                "haircut_ex_ante_recapitalised",
                "Haircuts are " + level + " from the start, positions the same with equity topped up",
                with("haircuts.change", HaircutChange.EX_ANTE_RECAPITALISED));
    }

    private void addFunds() {
        add("half_leverage", "Funds have half the leverage", scaled(LEVERAGE, HALF));
        add("half_more_leverage", "Funds have 50% more leverage", scaled(LEVERAGE, HALF_MORE));
        add("half_size", "Funds hold half as much", scaled(SIZE, HALF));
        add("half_more_size", "Funds hold 50% more", scaled(SIZE, HALF_MORE));
    }

    private void addSeverity(String name, double factor, DailyPath template) {
        cases.add(
                new StressCase(name, "The shock is " + factor + " times the replay", market, template.scaled(factor)));
    }

    private void add(String name, String label, MarketSpec changed) {
        cases.add(new StressCase(name, label, changed, path));
    }

    private MarketSpec with(String setting, Object value) {
        return MarketSettings.with(market, setting, value);
    }

    private MarketSpec scaled(List<String> settings, double factor) {
        MarketSpec changed = market;
        for (String setting : settings) {
            changed = MarketSettings.scaled(changed, setting, factor);
        }
        return changed;
    }
}
