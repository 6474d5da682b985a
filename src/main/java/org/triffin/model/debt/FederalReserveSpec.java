package org.triffin.model.debt;

import org.triffin.vocabulary.Basis;
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
                about = "Average rate on the Treasury securities held at the start",
                unit = Unit.RATE,
                min = 0,
                max = 0.10,
                byDefault = "2.6%",
                basis = Basis.ASSUMED,
                source = "SOMA portfolio of 2024, rounded")
        double startingRate,

        @Setting(
                about = "Share of the Treasury holdings that matures and is replaced in a quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.035",
                basis = Basis.ASSUMED,
                source = "SOMA average maturity of about seven years")
        double turnover,

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
        double deferredAsset) {}
