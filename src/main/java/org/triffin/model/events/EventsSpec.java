package org.triffin.model.events;

import java.util.List;
import org.triffin.vocabulary.Setting;

/** The events a scenario can date or give a chance. */
public record EventsSpec(
        @Setting(about = "A rating agency takes off a notch")
        DowngradeSpec downgrade,

        @Setting(about = "A tariff pushes costs up") TariffSpec tariff,

        @Setting(about = "The Federal Reserve loses its independence")
        LostIndependenceSpec lostIndependence,

        @Setting(about = "The debt limit binds") DebtCeilingSpec debtCeiling,

        @Setting(about = "Official holders leave the dollar")
        DeDollarizationSpec deDollarization,

        @Setting(about = "A fee on the interest of foreign holders")
        UserFeeSpec userFee,

        @Setting(about = "The leverage ratio is relaxed") LeverageRuleSpec leverageRule,
        @Setting(about = "Trend growth surprises") ProductivitySpec productivity,
        @Setting(about = "Stablecoins grow fast") StablecoinBoomSpec stablecoinBoom,
        @Setting(about = "A run on stablecoins") StablecoinRunSpec stablecoinRun,
        @Setting(about = "A flight from risk") RiskOffSpec riskOff,
        @Setting(about = "A default wave in private credit") PrivateCreditSpec privateCredit,
        @Setting(about = "An auction fails") FailedAuctionSpec failedAuction,

        @Setting(about = "Banks' losses on bonds open a lender facility")
        BankLossesSpec bankLosses) {

    /** The events that can happen, in the order of their declaration. */
    List<Event> declared() {
        List<Event> all = List.of(
                downgrade,
                tariff,
                lostIndependence,
                debtCeiling,
                deDollarization,
                userFee,
                leverageRule,
                productivity,
                stablecoinBoom,
                stablecoinRun,
                riskOff,
                privateCredit,
                failedAuction);
        return all.stream().filter(Event::declared).toList();
    }
}
