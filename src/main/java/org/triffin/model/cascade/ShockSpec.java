package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * An episode on a date.
 *
 * @param at the quarter in which it happens
 */
public record ShockSpec(
        @Setting(
                about = "Quarter in which it happens",
                unit = Unit.QUARTER,
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Quarter at,

        @Setting(
                about = "Episode whose daily path is used",
                byDefault = "april-2025",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Template replay,

        @Setting(
                about = "Size, multiple of the template",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "The episode itself")
        double severity) {}
