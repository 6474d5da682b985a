package org.triffin.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.triffin.model.ModelSpec;
import org.triffin.model.assets.AssetsSpec;
import org.triffin.model.baseline.HorizonSpec;
import org.triffin.model.budget.BudgetSpec;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.debt.DebtSpec;
import org.triffin.model.economy.EconomySpec;
import org.triffin.model.events.Events;
import org.triffin.model.events.EventsSpec;
import org.triffin.model.holders.HoldersSpec;
import org.triffin.model.holders.SafeHavenSpec;
import org.triffin.model.rates.RatesSpec;
import org.triffin.model.regime.Regime;
import org.triffin.model.regime.RegimeSpec;
import org.triffin.simulation.OutputsSpec;
import org.triffin.simulation.SimulationSpec;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Everything one projection needs to know: the keys of a scenario file, in order. */
public record Scenario(
        @Setting(about = "Name of the scenario for readers", unit = Unit.TEXT)
        String title,

        @Setting(about = "A paragraph: what is asked and what is assumed", unit = Unit.TEXT)
        Optional<String> description,

        @Setting(about = "Where the numbers come from", unit = Unit.TEXT)
        List<String> sources,

        @Setting(
                about = "Scenario a run is paired with, a file or a shipped name, or none; "
                        + "the root of the extends chain when not given",
                unit = Unit.TEXT)
        Optional<String> compareTo,

        @Setting(about = "How far the projection runs") HorizonSpec horizon,

        @Setting(about = "The fiscal path and how it answers to the economy")
        BudgetSpec fiscal,

        @Setting(about = "Interest rates and what moves them")
        RatesSpec rates,

        @Setting(about = "Growth, inflation, short rate and their shocks")
        EconomySpec economy,

        @Setting(about = "How the Treasury borrows") DebtSpec debt,

        @Setting(about = "What safe-haven status rests on and what its loss costs")
        SafeHavenSpec safeHaven,

        @Setting(about = "Who holds the debt") HoldersSpec holders,

        @Setting(about = "How the debt is managed") RegimeSpec regime,

        @Setting(about = "What happens on a date or by chance")
        EventsSpec events,

        @Setting(about = "What holders of assets earn") AssetsSpec assets,

        @Setting(about = "Leveraged Treasury trades and their forced selling")
        MarketSpec market,

        @Setting(about = "The Monte Carlo experiment") SimulationSpec simulation,

        @Setting(about = "What a run reports beyond its fans")
        OutputsSpec outputs) {

    public Scenario {
        sources = List.copyOf(sources);
    }

    /** What it says about the model. */
    public ModelSpec model() {
        return new ModelSpec(
                horizon, fiscal, rates, economy, debt, safeHaven, holders, regime, Events.of(events), assets, market);
    }

    /** The same on other years, other macro shocks and other paths, for other outputs: the same world otherwise. */
    public Scenario on(HorizonSpec years, EconomySpec shocks, SimulationSpec experiment, OutputsSpec reported) {
        return new Scenario(
                title,
                description,
                sources,
                compareTo,
                years,
                fiscal,
                rates,
                shocks,
                debt,
                safeHaven,
                holders,
                regime,
                events,
                assets,
                market,
                experiment,
                reported);
    }

    /** The same under each regime in turn, from the first shock quarter to the end. */
    List<Scenario> underEachRegime() {
        return Stream.of(Regime.values()).map(this::always).toList();
    }

    private Scenario always(Regime other) {
        return new Scenario(
                title,
                description,
                sources,
                compareTo,
                horizon,
                fiscal,
                rates,
                economy,
                debt,
                safeHaven,
                holders,
                regime.always(other),
                events,
                assets,
                market,
                simulation,
                outputs);
    }

    /** This scenario run over the years, with the paths and for the outputs of another, so that both can be paired. */
    Scenario alongside(Scenario other, FiscalYear until) {
        HorizonSpec shared =
                new HorizonSpec(Optional.of(until), other.horizon.beyondSource().or(horizon::beyondSource));
        return on(shared, economy, other.simulation, other.outputs);
    }
}
