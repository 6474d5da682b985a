package org.triffin.scenario;

import java.util.List;
import java.util.Optional;
import org.triffin.model.budget.BudgetSpec;
import org.triffin.model.events.RiskOffSpec;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.scenario.declaration.Nearest;
import org.triffin.scenario.declaration.YearlyType;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

/** What no single setting can know: how the settings of a scenario fit each other and the vintage. */
final class ScenarioChecks {
    /** Beyond this a projection says nothing about debt, only about compound interest. */
    static final FiscalYear LAST_YEAR = new FiscalYear(2200);

    private static final String VINTAGE = "fiscal.vintage";
    private static final String UNTIL = "horizon.until";

    static final String BEYOND_SOURCE = "horizon.beyond-source";

    private final Scenario scenario;
    private final List<Scenario> beside;
    private final Given given;
    private final Problems problems;

    private ScenarioChecks(Scenario scenario, List<Scenario> beside, Given given, Problems problems) {
        this.scenario = scenario;
        this.beside = beside;
        this.given = given;
        this.problems = problems;
    }

    /**
     * Notes every misfit.
     *
     * @param beside what the same file and options are run as beside it: a setting may have its effect there
     * @param vintage the one the scenario names; empty when there is none of that name
     */
    static void check(
            Scenario scenario, List<Scenario> beside, Optional<Vintage> vintage, Given given, Problems problems) {
        ScenarioChecks checks = new ScenarioChecks(scenario, beside, given, problems);
        String name = scenario.fiscal().vintage();
        if (vintage.isEmpty()) {
            problems.add(
                    given.at(VINTAGE),
                    VINTAGE + ": there is no vintage '" + name + "'"
                            + Nearest.to(name, Vintages.names())
                                    .map(near -> ": did you mean " + near + "?")
                                    .orElse(": the vintages are " + String.join(", ", Vintages.names()) + "."));
        } else {
            checks.horizon(vintage.get());
            checks.years(vintage.get());
            new DateChecks(scenario, vintage.get(), given).check(scenario, problems);
        }
        checks.assets();
        checks.market();
        checks.idle();
    }

    /** The last year a scenario runs to. */
    static FiscalYear until(Scenario scenario, Vintage vintage) {
        return scenario.horizon().until().orElse(vintage.lastYear());
    }

    private void horizon(Vintage vintage) {
        FiscalYear until = until(scenario, vintage);
        FiscalYear first = vintage.ladderYear().plus(1);
        Origin origin = given.at(UNTIL);
        boolean beyond = until.compareTo(vintage.lastYear()) > 0;
        if (until.compareTo(first) < 0 || until.compareTo(LAST_YEAR) > 0) {
            problems.add(
                    origin,
                    UNTIL + ": " + until + " is outside " + first + " to " + LAST_YEAR + ", what " + vintage.name()
                            + " can be continued to.");
        } else if (beyond && scenario.horizon().beyondSource().isEmpty()) {
            problems.add(
                    origin,
                    UNTIL + ": " + vintage.name() + " ends in " + vintage.lastYear() + ", so " + until + " needs "
                            + BEYOND_SOURCE + ": hold-last or hold-average-5y.");
        }
        if (!beyond && given.isMistake(BEYOND_SOURCE, UNTIL)) {
            problems.add(
                    given.at(BEYOND_SOURCE),
                    BEYOND_SOURCE + " has no effect: " + vintage.name() + " itself reaches " + until
                            + "; remove it or set " + UNTIL + " later than " + vintage.lastYear() + ".");
        }
        scenario.economy().firstShockQuarter().ifPresent(quarter -> firstShock(quarter, first, until));
    }

    private void firstShock(Quarter quarter, FiscalYear first, FiscalYear until) {
        String key = "economy.first-shock-quarter";
        if (quarter.compareTo(first.firstQuarter()) < 0 || quarter.compareTo(until.lastQuarter()) > 0) {
            problems.add(
                    given.at(key),
                    key + ": " + quarter + " is outside the projection, " + first.firstQuarter() + " to "
                            + until.lastQuarter() + ".");
        }
    }

    private void years(Vintage vintage) {
        FiscalYear first = vintage.ladderYear().plus(1);
        FiscalYear until = until(scenario, vintage);
        ScenarioKeys.ROOT.parameters().forEach((key, parameter) -> {
            if (parameter.type() instanceof YearlyType) {
                years(key, first, until);
            }
        });
        BudgetSpec fiscal = scenario.fiscal();
        PolicyChecks policies = new PolicyChecks(vintage, fiscal, given, problems);
        policies.check();
        policies.yearlyKeys().forEach(key -> years(key, first, until));
    }

    /** Years outside the projection are a mistake of whoever could see where it starts and ends. */
    private void years(String key, FiscalYear first, FiscalYear until) {
        given.below(key).forEach((text, origin) -> {
            List<FiscalYear> years = YearlyType.years(text);
            boolean early = years.get(0).compareTo(first) < 0 && given.isMistake(origin, VINTAGE);
            boolean late = years.get(years.size() - 1).compareTo(until) > 0 && given.isMistake(origin, UNTIL);
            if (early || late) {
                problems.add(
                        origin,
                        key + "." + text + " has no effect outside the projection, " + first + " to " + until
                                + ": remove it or change " + UNTIL + ".");
            }
        });
    }

    private void assets() {
        if (scenario.model().simulatesAssets() && !scenario.model().holdersSimulated()) {
            problems.add(
                    given.at("holders.simulated"),
                    "holders.simulated: off leaves assets without the safe-haven state they answer to: remove it, or set"
                            + " assets.simulated to off.");
        }
    }

    /** The lasting premium of a flight from risk is what episodes of the market leave: one of them. */
    private void market() {
        RiskOffSpec flight = scenario.events().riskOff();
        boolean happens = flight.at().isPresent() || flight.hazard() > 0;
        if (scenario.market().hasEpisodes() && happens && flight.premium() > 0) {
            problems.add(
                    given.at("events.risk-off"),
                    "events.risk-off.premium: what stays in the term premium after a flight from risk comes from the"
                            + " market itself with market.simulated: true, and would count twice: set it to 0bp.");
        }
    }

    private void idle() {
        for (IdleSettings.Idle idle : IdleSettings.of(scenario)) {
            if (given.isMistake(idle.key(), idle.by()) && isIdleBeside(idle.key())) {
                problems.add(given.at(idle.key()), idle.key() + " has no effect: it needs " + idle.needs() + ".");
            }
        }
    }

    private boolean isIdleBeside(String key) {
        return beside.stream()
                .allMatch(other -> IdleSettings.of(other).stream()
                        .anyMatch(idle -> idle.key().equals(key)));
    }
}
