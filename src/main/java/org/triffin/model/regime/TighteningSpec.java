package org.triffin.model.regime;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The tightening regime: the primary deficit is cut. Shares of GDP are decimals. */
public record TighteningSpec(
        @Setting(
                about = "What sets the cuts: a path, or the debt ratio",
                byDefault = "path",
                basis = Basis.ASSUMED,
                source = "Both occur: laws of 1990, 1993, 1997 and Bohn (1998)")
        Rule rule,

        @Setting(
                about = "Cut of the primary deficit that the path leads to, share of GDP",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "3pp",
                basis = Basis.SOURCED,
                source = "CBO: the primary balance rose by about 5pp of GDP in 1993-2000, cyclical part included")
        double cut,

        @Setting(
                about = "Quarters the path takes",
                unit = Unit.COUNT,
                min = 1,
                max = 80,
                byDefault = "20",
                basis = Basis.SOURCED,
                source = "Five years, as the acts of 1990 and 1993")
        int quarters,

        @Setting(
                about = "Cut per point of debt/GDP over debt-target under the rule",
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                byDefault = "0.08",
                basis = Basis.SOURCED,
                source = "Bohn (1998): .03 to .06; 1970-2007 on our data .12; range .05 to .12")
        double reaction,

        @Setting(
                about = "Debt/GDP at which the rule asks for no cut",
                unit = Unit.RATE,
                min = 0,
                max = 5,
                byDefault = "80%",
                basis = Basis.ASSUMED,
                source = "Between the ratio of 2019 and 2025")
        double debtTarget,

        @Setting(
                about = "Most that is cut in a year, share of GDP",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "0.75pp",
                basis = Basis.ASSUMED,
                source = "The fastest years of the 1990s without the cycle")
        double yearlyLimit,

        @Setting(
                about = "Pace in presidential election years",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "Half: laws of 1990, 1993 and 1997 all fell between elections")
        double electionPace,

        @Setting(
                about = "Part of the cut that is revenue",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.5",
                basis = Basis.SOURCED,
                source = "CBO on the act of 1993: about half of its savings were revenue")
        double revenueShare,

        @Setting(
                about = "Fall of output per cut before monetary policy answers",
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                byDefault = "0.6",
                basis = Basis.SOURCED,
                source = "CBO demand multipliers: .3 to 1.0 for mixed cuts")
        double multiplier,

        @Setting(
                about = "Part of the fall that monetary policy undoes from the second year on; none at the lower bound",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.8",
                basis = Basis.ASSUMED,
                source = "CBO (2014): offset within two years away from the bound")
        double offset,

        @Setting(
                about = "Fall of the ten-year term premium through credibility",
                unit = Unit.RATE,
                min = 0,
                max = 0.02,
                byDefault = "20bp",
                basis = Basis.ASSUMED,
                source = "What 1993 brought beyond lower debt")
        double credibility) {
    /** What sets the cuts. */
    public enum Rule {
        /** A given cut over a given time. */
        PATH,
        /** A reaction to the debt ratio. */
        DEBT
    }
}
