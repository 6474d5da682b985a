package org.triffin.model;

import java.util.List;
import org.triffin.model.assets.AssetsSector;
import org.triffin.model.budget.BudgetSector;
import org.triffin.model.cascade.CascadeSector;
import org.triffin.model.debt.DebtSector;
import org.triffin.model.debt.FederalReserveSector;
import org.triffin.model.economy.EconomySector;
import org.triffin.model.events.EventsSector;
import org.triffin.model.holders.HoldersSector;
import org.triffin.model.holders.SafeHavenSector;
import org.triffin.model.rates.RatesSector;
import org.triffin.model.regime.RegimeSector;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Sector;

/**
 * The order of a quarter. Stocks (debt, maturity) enter prices with last quarter's closing value; prices enter the flows
 * of the same quarter.
 */
public record QuarterStep(
        RegimeSector regime,
        EventsSector events,
        EconomySector economy,
        CascadeSector cascade,
        RatesSector rates,
        FederalReserveSector federalReserve,
        BudgetSector budget,
        DebtSector debt,
        HoldersSector holders,
        SafeHavenSector safeHaven,
        AssetsSector assets) {

    /** Sets the opening state of all lanes. */
    public void begin(PathBlock block, long firstPath) {
        regime.begin(block, firstPath);
        events.begin(block, firstPath);
        economy.begin(block, firstPath);
        cascade.begin(block, firstPath);
        rates.begin(block, firstPath);
        federalReserve.begin(block, firstPath);
        budget.begin(block, firstPath);
        debt.begin(block, firstPath);
        holders.begin(block, firstPath);
        safeHaven.begin(block, firstPath);
        assets.begin(block, firstPath);
    }

    /** Advances all lanes through a quarter. */
    public void advance(PathBlock block, int quarter) {
        regime.advance(block, quarter);
        events.advance(block, quarter);
        economy.advance(block, quarter);
        cascade.advance(block, quarter);
        rates.advance(block, quarter);
        federalReserve.advance(block, quarter);
        budget.advance(block, quarter);
        debt.advance(block, quarter);
        holders.advance(block, quarter);
        safeHaven.advance(block, quarter);
        assets.advance(block, quarter);
    }

    /** The sectors in the order of a quarter, for measurements. */
    public List<Sector> sectors() {
        return List.of(
                regime, events, economy, cascade, rates, federalReserve, budget, debt, holders, safeHaven, assets);
    }
}
