package org.triffin.model.holders;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Banks and dealers: what they hold, and how dealers' balance sheets grow. */
public record DealersSpec(
        @Setting(
                about = "Banks, share of the debt",
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                byDefault = "0.055",
                basis = Basis.ESTIMATED,
                source =
                        "U.S.-chartered banks $1,329bn of $26.2tn at the end of 2023, Z.1 table L.210, plus foreign offices and credit unions")
        double bankShare,

        @Setting(
                about = "Dealers at the start, share of the debt; it moves with the capacity ratio",
                unit = Unit.SHARE,
                min = 0,
                max = 0.2,
                byDefault = "0.014",
                basis = Basis.ESTIMATED,
                source = "Primary dealers net $362-482bn, New York Fed, 2024-26")
        double dealerShare,

        @Setting(
                about = "Growth of dealers' balance sheets",
                unit = Unit.RATE,
                min = -0.1,
                max = 0.2,
                byDefault = "1.9%",
                basis = Basis.SOURCED,
                source = "Assets of dealers 2010-24, against 8.5% a year for Treasury debt")
        double capacityGrowth) {}
