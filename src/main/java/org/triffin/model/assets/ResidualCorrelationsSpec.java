package org.triffin.model.assets;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** How what nothing explains moves together; the components of yields bring the rest. */
public record ResidualCorrelationsSpec(
        @Setting(
                about = "Correlation of the residuals of equities and gold",
                unit = Unit.SHARE,
                min = -0.5,
                max = 0.5,
                byDefault = "0",
                basis = Basis.ESTIMATED,
                source = "Quarterly returns 1971-2026: -.07 in all")
        double equityGold,

        @Setting(
                about = "Correlation of the residuals of equities and the dollar",
                unit = Unit.SHARE,
                min = -0.5,
                max = 0.5,
                byDefault = "-0.10",
                basis = Basis.ESTIMATED,
                source = "Quarterly returns 1971-2026: -.18 in all, part of it through real rates")
        double equityDollar,

        @Setting(
                about = "Correlation of the residuals of gold and the dollar",
                unit = Unit.SHARE,
                min = -0.5,
                max = 0.5,
                byDefault = "-0.20",
                basis = Basis.ESTIMATED,
                source = "Quarterly returns 1971-2026: -.29 in all, part of it through real rates")
        double goldDollar,

        @Setting(
                about = "Correlation of the residual of equities and surprises in the credit spread",
                unit = Unit.SHARE,
                min = -0.9,
                max = 0.9,
                byDefault = "-0.5",
                basis = Basis.ASSUMED,
                source = "Spreads widen when equities fall; a wave of defaults then meets weak equities")
        double equitySpread) {

    public ResidualCorrelationsSpec {
        double determinant = 1
                + 2 * equityGold * equityDollar * goldDollar
                - equityGold * equityGold
                - equityDollar * equityDollar
                - goldDollar * goldDollar;
        if (!(determinant > 0)) {
            throw new IllegalArgumentException(
                    "equity-gold, equity-dollar and gold-dollar cannot hold together; bring one of them nearer to 0.");
        }
    }
}
