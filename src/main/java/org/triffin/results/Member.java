package org.triffin.results;

import java.util.List;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problem;
import org.triffin.vocabulary.FiscalYear;

/**
 * A scenario of a study, as it is run, and its model.
 *
 * @param alone the last fiscal year it would have when run alone
 */
record Member(LoadedScenario loaded, PreparedModel prepared, FiscalYear alone) {
    /** Makes the model ready. */
    static Member of(LoadedScenario loaded) throws InvalidScenarioException {
        try {
            PreparedModel prepared = PreparedModel.of(loaded.scenario());
            return new Member(loaded, prepared, prepared.lastYear());
        } catch (IllegalArgumentException e) {
            throw invalid(loaded, String.valueOf(e.getMessage()));
        }
    }

    /** Another scenario beside this one: on the same shocks, over the same years. */
    Member beside(LoadedScenario other) throws InvalidScenarioException {
        Member member = of(SharedSettings.of(other, loaded, prepared.lastYear()));
        if (!member.prepared.firstYear().equals(prepared.firstYear())) {
            throw invalid(
                    other,
                    "it starts in " + member.prepared.firstYear() + " and " + loaded.name() + " in "
                            + prepared.firstYear() + ", so they cannot be paired; run each alone with compare-to: none,"
                            + " then triffin compare.");
        }
        FiscalYear alone = other.scenario().horizon().until().orElseGet(member.prepared.vintage()::lastYear);
        return new Member(member.loaded, member.prepared, alone);
    }

    String name() {
        return loaded.name();
    }

    private static InvalidScenarioException invalid(LoadedScenario loaded, String sentence) {
        return new InvalidScenarioException(List.of(new Problem(Origin.of(loaded.name()), sentence)));
    }
}
