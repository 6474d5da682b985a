package org.triffin.model.events;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Banks' losses on bonds: when the ten-year yield has risen fast, the Federal Reserve lends at par, which caps the term
 * premium while the facility is open.
 */
public record BankLossesSpec(
        @Setting(
                about = "Whether losses open a facility",
                byDefault = "false",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        boolean facility,

        @Setting(
                about = "Rise of the ten-year yield over four quarters that opens it",
                unit = Unit.RATE,
                min = 0.001,
                max = 0.2,
                byDefault = "200bp",
                basis = Basis.SOURCED,
                source = "10y rose 2.3pp in the year to December 2022; BTFP opened in March 2023")
        double rise,

        @Setting(
                about = "Quarters it stays open",
                unit = Unit.COUNT,
                min = 1,
                max = 40,
                byDefault = "4",
                basis = Basis.SOURCED,
                source = "BTFP made new loans for a year")
        int quarters,

        @Setting(
                about = "Flight from risk in the quarter it opens; 1 is April 2025",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "March 2023: VIX 30")
        double riskOff) {}
