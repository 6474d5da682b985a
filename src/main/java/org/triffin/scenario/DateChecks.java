package org.triffin.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.model.cascade.ShockSpec;
import org.triffin.reference.Vintage;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.vocabulary.Quarter;

/**
 * Dates of regimes, events and episodes of the market that lie outside what is projected, before the first shock quarter or after the end. Given
 * in the scenario itself such a date is a mistake; inherited, or left outside by another horizon, it changes nothing.
 */
final class DateChecks {
    private static final String SCHEDULE = "regime.schedule";
    private static final String SHOCKS = "market.shocks";
    private static final String EVENTS = "events";
    private static final String AT = ".at";
    private static final String UNTIL = "horizon.until";
    private static final String FIRST_SHOCK = "economy.first-shock-quarter";
    private static final String VINTAGE = "fiscal.vintage";

    private final Given given;
    private final Quarter first;
    private final Quarter last;

    /** A date, the key it stands under, and where. */
    private record Date(String key, Quarter quarter, Origin origin) {}

    DateChecks(Scenario scenario, Vintage vintage, Given given) {
        this.given = given;
        first = scenario.economy().firstShockQuarter().orElse(vintage.firstShockQuarter());
        last = ScenarioChecks.until(scenario, vintage).lastQuarter();
    }

    /** Notes every date outside the projection that whoever gave it could have seen there. */
    void check(Scenario scenario, Problems problems) {
        for (Date date : outside(scenario)) {
            boolean early = date.quarter.compareTo(first) < 0;
            boolean mistake = early
                    ? given.isMistake(date.origin, VINTAGE) && given.isMistake(date.origin, FIRST_SHOCK)
                    : given.isMistake(date.origin, UNTIL);
            if (mistake) {
                problems.add(
                        date.origin,
                        date.key + ": " + date.quarter
                                + " has no effect outside the projection, which is open from the first shock quarter "
                                + first + " to " + last + ": choose a quarter in it"
                                + (early ? "." : " or change " + UNTIL + "."));
            }
        }
    }

    boolean anyOutside(Scenario scenario) {
        return !outside(scenario).isEmpty();
    }

    /** The scenario's node without the dates outside the projection. */
    MapNode without(MapNode node, Scenario scenario) {
        MapNode kept = node;
        for (Date date : outside(scenario)) {
            if (date.key.equals(SCHEDULE)) {
                kept = kept.without(SCHEDULE + "." + date.quarter);
            } else if (date.key.startsWith(SHOCKS)) {
                kept = allShocksOutside(scenario) ? kept.without(SHOCKS) : kept;
            } else {
                kept = kept.without(date.key);
            }
        }
        return kept;
    }

    private boolean allShocksOutside(Scenario scenario) {
        return scenario.market().shocks().stream()
                .allMatch(shock -> shock.at().compareTo(first) < 0 || shock.at().compareTo(last) > 0);
    }

    private List<Date> outside(Scenario scenario) {
        List<Date> dates = new ArrayList<>();
        for (Quarter quarter :
                scenario.regime().schedule().keySet().stream().sorted().toList()) {
            dates.add(new Date(SCHEDULE, quarter, given.at(SCHEDULE + "." + quarter)));
        }
        for (String key : ScenarioKeys.ROOT.parametersUnder(EVENTS).keySet()) {
            if (key.endsWith(AT)
                    && ScenarioKeys.ROOT.valueIn(scenario, key) instanceof Optional<?> date
                    && date.isPresent()
                    && date.get() instanceof Quarter quarter) {
                dates.add(new Date(key, quarter, given.at(key)));
            }
        }
        List<ShockSpec> shocks =
                scenario.market().simulated() ? scenario.market().shocks() : List.of();
        for (int number = 0; number < shocks.size(); number++) {
            String key = SHOCKS + "[" + number + "]" + AT;
            dates.add(new Date(key, shocks.get(number).at(), given.at(key)));
        }
        dates.removeIf(date -> date.quarter.compareTo(first) >= 0 && date.quarter.compareTo(last) <= 0);
        return dates;
    }
}
