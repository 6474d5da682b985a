package org.triffin.model.assets;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Portfolios of equities, ten-year Treasuries and gold, rebalanced every quarter. */
public record PortfoliosSpec(
        @Setting(
                about = "Share of gold in the portfolios with gold",
                unit = Unit.SHARE,
                min = 0.01,
                max = 0.5,
                byDefault = "0.15",
                basis = Basis.ASSUMED,
                source = "Between the 10% and 20% that are advised")
        double goldShare,

        @Setting(
                about = "Quarters that risk parity's trailing volatility looks back over",
                unit = Unit.COUNT,
                min = 2,
                max = 80,
                byDefault = "20",
                basis = Basis.ASSUMED,
                source = "Five years; the mean age of the exponential weights is half of that")
        int trailingQuarters,

        @Setting(
                about = "Volatility of equities a year before the start",
                unit = Unit.RATE,
                min = 0.01,
                max = 1,
                byDefault = "15.1%",
                basis = Basis.ESTIMATED,
                source = "Quarterly returns 1971-2026")
        double equityVolatility,

        @Setting(
                about = "Volatility of ten-year Treasuries a year before the start",
                unit = Unit.RATE,
                min = 0.01,
                max = 1,
                byDefault = "8.45%",
                basis = Basis.ESTIMATED,
                source = "Quarterly returns 1971-2026")
        double bondVolatility) {}
