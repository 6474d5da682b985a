package org.triffin.model.holders;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** What safe-haven status rests on and what its loss costs; premiums are annual decimals. */
public record SafeHavenSpec(
        @Setting(about = "Safety, liquidity and return, each eroding between 0 and 1")
        ErosionSpec erosion,

        @Setting(about = "Convenience yields and the flight to safety")
        ConvenienceSpec convenience,

        @Setting(about = "Correlation of stock and bond returns")
        CorrelationSpec correlation,

        @Setting(
                about =
                        "Rise of the ten-year premium per percentage point of foreign share lost beyond what debt explains",
                unit = Unit.RATE,
                min = 0,
                max = 0.003,
                byDefault = "5bp",
                basis = Basis.ESTIMATED,
                source = "Beltran, Kretchmer, Marquez and Thomas, IFDP 1041 (2012), scaled; range 3 to 16bp")
        double foreignPremium,

        @Setting(
                about = "Rise of the ten-year premium per unit of stock-bond correlation beyond what debt explains",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "100bp",
                basis = Basis.ESTIMATED,
                source = "Derived from Campbell, Sunderam and Viceira (2017); range 50 to 220bp")
        double correlationPremium,

        @Setting(
                about = "Rise of the ten-year premium per percentage point of inflation volatility over the usual",
                unit = Unit.RATE,
                min = 0,
                max = 0.005,
                byDefault = "15bp",
                basis = Basis.ASSUMED,
                source =
                        "Sign after Wright (2011); with the correlation about two thirds of what an inflation regime adds")
        double volatilityPremium) {}
