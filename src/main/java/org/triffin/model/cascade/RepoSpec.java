package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * The cost of funding: spread = usual + slope max(0, u^2 - u_ref^2), capped by the standing facility, with dealers' used room u
 * and its usual value u_ref. Funds carry face less haircut at the spread in excess of the usual one.
 */
public record RepoSpec(
        @Setting(
                about = "Usual repo spread over the facility's floor",
                unit = Unit.RATE,
                min = 0,
                max = 0.05,
                byDefault = "5bp",
                basis = Basis.ASSUMED,
                source = "A few basis points in quiet markets")
        double spread,

        @Setting(
                about = "Rise of the spread when dealers' room is fully used",
                unit = Unit.RATE,
                min = 0,
                max = 0.2,
                byDefault = "50bp",
                basis = Basis.ASSUMED,
                source = "Order of the quarter-end spikes of 2024-25")
        double roomSlope,

        @Setting(
                about = "Whether the standing repo facility caps the spread",
                byDefault = "true",
                basis = Basis.SOURCED,
                source = "Standing Repo Facility; its aggregate cap was removed on 10 December 2025")
        boolean standingFacility,

        @Setting(
                about = "Highest spread with the facility",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "25bp",
                basis = Basis.ASSUMED,
                source = "Top of the target range plus stigma")
        double facilityCap) {}
