package org.triffin.model.debt;

import java.util.Map;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The Federal Reserve as far as it changes federal revenue: what its portfolio earns and its reserves cost. */
public record FederalReserveSpec(
        @Setting(
                about = "Interest on reserve balances over the three-month bill, bond-equivalent",
                unit = Unit.RATE,
                min = -0.02,
                max = 0.02,
                byDefault = "10bp",
                basis = Basis.ASSUMED,
                source = "Spread of 2023-25, rounded")
        double reserveSpread,

        @Setting(
                about = "Bills, share of the Treasury securities held",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.05",
                basis = Basis.ASSUMED,
                source = "SOMA 2024: about $0.2tn of $4.4tn, rounded")
        double billShare,

        @Setting(
                about = "Notes, share of the Treasury securities held; bonds and TIPS are the rest",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.55",
                basis = Basis.ASSUMED,
                source = "SOMA 2024, rounded")
        double noteShare,

        @Setting(
                about = "Average rate on notes held at the start",
                unit = Unit.RATE,
                min = 0,
                max = 0.10,
                byDefault = "2.2%",
                basis = Basis.ASSUMED,
                source = "Notes bought in 2020-22 at low coupons, rounded")
        double noteRate,

        @Setting(
                about = "Average rate on bonds held at the start",
                unit = Unit.RATE,
                min = 0,
                max = 0.10,
                byDefault = "2.8%",
                basis = Basis.ASSUMED,
                source = "SOMA 2024, rounded")
        double bondRate,

        @Setting(
                about = "Share of the notes that is replaced in a quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.07",
                basis = Basis.ASSUMED,
                source = "Average maturity of three and a half years")
        double noteTurnover,

        @Setting(
                about = "Share of the bonds that is replaced in a quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.012",
                basis = Basis.ASSUMED,
                source = "Average maturity of two decades")
        double bondTurnover,

        @Setting(
                about = "Mortgage-backed securities at the start, share of the Treasury holdings",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.52",
                basis = Basis.ASSUMED,
                source = "About $2.3tn beside $4.4tn in autumn 2024, H.4.1, rounded")
        double mortgageShare,

        @Setting(
                about = "Share of the mortgage-backed securities repaid in a quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.02",
                basis = Basis.ASSUMED,
                source = "About $16bn a month in 2024-25, H.4.1, rounded")
        double mortgageRunoff,

        @Setting(
                about = "Average rate on mortgage-backed securities held",
                unit = Unit.RATE,
                min = 0,
                max = 0.10,
                byDefault = "2.6%",
                basis = Basis.ASSUMED,
                source = "Mortgages of 2020-21, rounded")
        double mortgageRate,

        @Setting(
                about = "Currency and other liabilities without interest, share of GDP",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.11",
                basis = Basis.ASSUMED,
                source = "Currency $2.35tn and Treasury's account $0.8tn in autumn 2024, H.4.1, rounded")
        double nonInterestLiabilities,

        @Setting(
                about = "Deferred asset at the start: losses to be earned back before remittances resume",
                unit = Unit.BILLIONS,
                min = 0,
                max = 5000,
                byDefault = "$205bn",
                basis = Basis.ASSUMED,
                source = "H.4.1 autumn 2024, rounded")
        double deferredAsset,

        @Setting(
                about = "Treasury securities bought beyond the vintage's holdings by fiscal year, share of GDP;"
                        + " negative is sold",
                unit = Unit.RATE,
                min = -0.5,
                max = 0.5,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Map<FiscalYear, Double> purchases,

        @Setting(
                about = "Part of what is held beyond the vintage's holdings that runs off each quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.03",
                basis = Basis.ASSUMED,
                source = "Run-off of 2022-24: about $0.6tn a year of $5.5tn")
        double runOff) {

    public FederalReserveSpec {
        purchases = Map.copyOf(purchases);
        if (!(billShare + noteShare <= 1)) {
            throw new IllegalArgumentException(
                    "bill-share and note-share of federal-reserve must not exceed 1 together.");
        }
    }

    /** The same without purchases beyond the vintage's holdings. */
    public FederalReserveSpec reference() {
        return new FederalReserveSpec(
                reserveSpread,
                billShare,
                noteShare,
                noteRate,
                bondRate,
                noteTurnover,
                bondTurnover,
                mortgageShare,
                mortgageRunoff,
                mortgageRate,
                nonInterestLiabilities,
                deferredAsset,
                Map.of(),
                runOff);
    }
}
