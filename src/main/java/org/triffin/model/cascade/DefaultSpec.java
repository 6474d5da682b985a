package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * A fund whose equity is gone is dead for good. With seizure its collateral is sold evenly by the lender, who bears the hedge gap
 * until then; shortfalls at the close are the lender's loss, which cuts dealers' leverage limit. Without seizure the fund goes
 * on selling as fast as its daily limit allows.
 */
public record DefaultSpec(
        @Setting(
                about = "Whether lenders seize and sell the collateral of dead funds",
                byDefault = "true",
                basis = Basis.ASSUMED,
                source = "Repo is exempt from the automatic stay")
        boolean seizure,

        @Setting(
                about = "Days over which seized collateral is sold",
                unit = Unit.DAYS,
                min = 1,
                max = 250,
                byDefault = "10d",
                basis = Basis.ASSUMED,
                source = "Orderly disposal")
        double sellingPeriod) {}
