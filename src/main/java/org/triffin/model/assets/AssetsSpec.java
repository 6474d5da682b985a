package org.triffin.model.assets;

import org.triffin.model.state.Simulated;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;

/**
 * What holders of assets earn. Assets change the rest of the model in one place: the term premium that credit distress
 * adds where Treasuries do not hedge it.
 */
public record AssetsSpec(
        @Setting(
                about = "Whether assets are simulated; auto is on when a regime or an event is declared",
                byDefault = "auto",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Simulated simulated,

        @Setting(about = "Equities") EquitySpec equity,

        @Setting(about = "Gold") GoldSpec gold,

        @Setting(about = "The broad dollar") DollarSpec dollar,

        @Setting(about = "Investment-grade credit and private credit")
        CreditSpec credit,

        @Setting(about = "Correlations of residuals") ResidualCorrelationsSpec residuals,

        @Setting(about = "Portfolios") PortfoliosSpec portfolios) {

    /** The same without residuals, credit waves and hedges that fail; {@code on} says whether assets are simulated. */
    public AssetsSpec reference(boolean on) {
        return new AssetsSpec(
                on ? Simulated.ON : Simulated.OFF,
                equity.withoutResidual(),
                gold.withoutResidual(),
                dollar.withoutResidual(),
                credit.withoutResidual(),
                residuals,
                portfolios);
    }

    /** The same, simulated or not whatever else a scenario says. */
    public AssetsSpec simulated(boolean on) {
        return new AssetsSpec(on ? Simulated.ON : Simulated.OFF, equity, gold, dollar, credit, residuals, portfolios);
    }
}
