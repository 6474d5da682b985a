package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * What a projection carries from quarter to quarter: how the market grows, how it recovers, and how an episode enters the term
 * premium: stress = beta (mean of the dislocation over the quarter's 63 days + scar), scar = 2^(-1/H) scar + chi max l.
 */
public record FeedbackSpec(
        @Setting(
                about = "Growth of trading volume per growth of the debt",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "Volume grew more slowly than the debt")
        double volumeElasticity,

        @Setting(
                about = "Growth of dealers' usual inventory per growth of the debt",
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                byDefault = "0.6",
                basis = Basis.ASSUMED,
                source = "Dealers intermediate part of a growing market")
        double inventoryElasticity,

        @Setting(
                about = "Growth of dealers' capacity a year",
                unit = Unit.RATE,
                min = -0.1,
                max = 0.2,
                byDefault = "1.9%",
                basis = Basis.SOURCED,
                source = "Dealers' assets 2010-24, against 8.5% a year for Treasury debt")
        double capacityGrowth,

        @Setting(
                about = "Part of the gap to their usual size and leverage that funds close each quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.33",
                basis = Basis.ASSUMED,
                source = "Positions were rebuilt within about a year of March 2020")
        double releveraging,

        @Setting(
                about = "Part of the largest dislocation that stays in the term premium, chi",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.2",
                basis = Basis.ASSUMED,
                source = "Range 0.1 to 0.3")
        double scar,

        @Setting(
                about = "Quarters in which half of it fades, H",
                unit = Unit.SHARE,
                min = 0.1,
                max = 40,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "Range 1 to 4")
        double scarHalfLife,

        @Setting(
                about = "Part of what the backstop bought that is sold again each quarter",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.25",
                basis = Basis.ASSUMED,
                source =
                        "Between the Federal Reserve, which kept what it bought in March 2020 (0), and the Bank of England, which sold within months what it bought in autumn 2022 (1)")
        double resold) {}
