package org.triffin.results.stress;

import java.util.List;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.reference.ParameterRange;
import org.triffin.reference.ParameterRanges;
import org.triffin.simulation.stress.UncertainParameter;

/**
 * The settings of a market that are not known, each with the shipped range of its replay and the scenario's own value as the
 * likeliest; a range that leaves that value out is widened to hold it.
 */
public final class UncertainSettings {
    private UncertainSettings() {}

    /** One parameter a range; named after its setting, like {@code basis_trade_size}, with values in the engine's units. */
    public static List<UncertainParameter> of(MarketSpec market) {
        return ParameterRanges.of(market.stress().replay().episode()).stream()
                .map(range -> parameter(market, range))
                .toList();
    }

    private static UncertainParameter parameter(MarketSpec market, ParameterRange range) {
        String setting = range.setting();
        double base = MarketSettings.number(market, setting);
        return new UncertainParameter(
                setting.replace('.', '_').replace('-', '_'),
                MarketSettings.parameter(setting).setting().unit().label(),
                Math.min(MarketSettings.parse(setting, range.low()), base),
                base,
                Math.max(MarketSettings.parse(setting, range.high()), base),
                (changed, value) -> MarketSettings.with(changed, setting, value));
    }
}
