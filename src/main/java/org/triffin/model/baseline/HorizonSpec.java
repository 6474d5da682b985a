package org.triffin.model.baseline;

import java.util.Optional;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** How far a projection runs and what continues CBO's path beyond its last year. It starts at the vintage's ladder date. */
public record HorizonSpec(
        @Setting(
                about = "Last fiscal year of the projection; the vintage's last year when not given",
                unit = Unit.FISCAL_YEAR,
                basis = Basis.ASSUMED,
                source = "User's choice")
        Optional<FiscalYear> until,

        @Setting(
                about = "What continues the vintage beyond its last year; needed when until lies beyond it",
                basis = Basis.ASSUMED,
                source = "CBO publishes ten years; anything later is ours")
        Optional<BeyondSource> beyondSource) {}
