package org.triffin.model.economy;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** The private capital stock, as far as federal borrowing crowds it out. */
public record CapitalSpec(
        @Setting(
                about = "Elasticity of output to private capital",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.33",
                basis = Basis.ASSUMED,
                source = "Capital's share of income in growth accounting, rounded")
        double outputElasticity,

        @Setting(
                about = "Private capital over annual GDP",
                unit = Unit.SHARE,
                min = 0.5,
                max = 10,
                byDefault = "2.2",
                basis = Basis.ASSUMED,
                source =
                        "Near BEA private fixed assets over GDP; 2.2 to 2.6 are defensible, 2.2 chosen on CBO's rate sensitivity")
        double ratioToGdp,

        @Setting(
                about = "Yearly depreciation of private capital",
                unit = Unit.RATE,
                min = 0,
                max = 0.5,
                byDefault = "5%",
                basis = Basis.ASSUMED,
                source = "BEA fixed assets, private, rounded")
        double depreciation) {}
