package org.triffin.model.economy;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** A Taylor rule with inertia: x_r = inertia x_r(-1) + (1 - inertia)(response (pi4 - target) + gap response * gap) + e. */
public record PolicyRuleSpec(
        @Setting(
                about = "Weight of last quarter's rate",
                unit = Unit.SHARE,
                min = 0,
                max = 0.99,
                byDefault = "0.85",
                basis = Basis.SOURCED,
                source = "Taylor (1999) inertial rule as in the Federal Reserve's Monetary Policy Report")
        double inertia,

        @Setting(
                about = "Response to four-quarter inflation over target, real rate included",
                unit = Unit.SHARE,
                min = 0,
                max = 5,
                byDefault = "1.5",
                basis = Basis.SOURCED,
                source = "Taylor (1993)")
        double inflationResponse,

        @Setting(
                about = "Response to the output gap",
                unit = Unit.SHARE,
                min = 0,
                max = 5,
                byDefault = "1.0",
                basis = Basis.SOURCED,
                source = "Taylor (1999)")
        double gapResponse) {}
