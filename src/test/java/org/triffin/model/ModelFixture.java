package org.triffin.model;

import java.nio.file.Path;
import java.util.List;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RowAllocator;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.Scenario;
import org.triffin.scenario.Scenarios;

/** Models for tests, made from shipped scenarios and settings as a user writes them. */
public final class ModelFixture {
    private ModelFixture() {}

    public static ModelSpec spec(String scenario, String... sets) {
        Scenario loaded;
        try {
            loaded = Scenarios.load(scenario, List.of(sets), Path.of("").toAbsolutePath())
                    .scenario();
        } catch (InvalidScenarioException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        return new ModelSpec(loaded.horizon(), loaded.fiscal(), loaded.rates(), loaded.economy(), loaded.debt());
    }

    public static FederalDebtModel model(String scenario, String... sets) {
        return FederalDebtModel.prepare(spec(scenario, sets));
    }

    /** A block of {@code lanes} lanes at the start; shock rows are zero. */
    public static PathBlock begin(FederalDebtModel model, int lanes) {
        PathBlock block = model.newBlock(new RowAllocator(lanes, model.quarters()));
        model.begin(block, 0);
        return block;
    }
}
