package org.triffin.model.debt;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** Relative weights of new coupon securities by original term, scaled to sum to one. */
public record CouponMix(
        @Setting(
                about = "2-year notes",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.160",
                basis = Basis.ESTIMATED,
                source = MIX)
        double note2y,

        @Setting(
                about = "3-year notes",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.159",
                basis = Basis.ESTIMATED,
                source = MIX)
        double note3y,

        @Setting(
                about = "5-year notes",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.203",
                basis = Basis.ESTIMATED,
                source = MIX)
        double note5y,

        @Setting(
                about = "7-year notes",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.127",
                basis = Basis.ESTIMATED,
                source = MIX)
        double note7y,

        @Setting(
                about = "10-year notes",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.120",
                basis = Basis.ESTIMATED,
                source = MIX)
        double note10y,

        @Setting(
                about = "20-year bonds",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.040",
                basis = Basis.ESTIMATED,
                source = MIX)
        double bond20y,

        @Setting(
                about = "30-year bonds",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.068",
                basis = Basis.ESTIMATED,
                source = MIX)
        double bond30y,

        @Setting(
                about = "2-year floating-rate notes",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.073",
                basis = Basis.ESTIMATED,
                source = MIX)
        double floating2y,

        @Setting(
                about = "5-year TIPS",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.021",
                basis = Basis.ESTIMATED,
                source = MIX)
        double tips5y,

        @Setting(
                about = "10-year TIPS",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.025",
                basis = Basis.ESTIMATED,
                source = MIX)
        double tips10y,

        @Setting(
                about = "30-year TIPS",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.004",
                basis = Basis.ESTIMATED,
                source = MIX)
        double tips30y) {

    static final String MIX =
            "Issuance of FY2024-25 in the fitted starting ladders, rounded: a calibration, see docs/explanation/validation.md";

    public CouponMix {
        double sum = note2y
                + note3y
                + note5y
                + note7y
                + note10y
                + bond20y
                + bond30y
                + floating2y
                + tips5y
                + tips10y
                + tips30y;
        if (!(sum > 0)) {
            throw new IllegalArgumentException("debt.mix needs at least one weight above zero.");
        }
    }
}
