package org.triffin.model.holders;

import org.triffin.model.state.Simulated;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;

/** Who holds the debt. */
public record HoldersSpec(
        @Setting(
                about = "Holders and the safe-haven state; auto is on when something needs them",
                byDefault = "auto",
                basis = Basis.ASSUMED,
                source = "Without regimes, events or assets nothing reads them")
        Simulated simulated,

        @Setting(about = "Foreign holders and the bonds they compare with")
        ForeignSpec foreign,

        @Setting(about = "Banks and dealers") DealersSpec dealers,

        @Setting(about = "Money funds and stablecoin issuers")
        BillBuyersSpec billBuyers) {
    /** The same, simulated or not whatever the scenario around it. */
    public HoldersSpec simulated(boolean on) {
        return new HoldersSpec(on ? Simulated.ON : Simulated.OFF, foreign, dealers, billBuyers);
    }
}
