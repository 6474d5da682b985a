package org.triffin.model;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RowAllocator;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.Scenario;
import org.triffin.scenario.Scenarios;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Engine;
import org.triffin.simulation.Experiment;
import org.triffin.simulation.PathTrace;
import org.triffin.simulation.Projection;
import org.triffin.simulation.ProjectionSet;
import org.triffin.simulation.SimulationSpec;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Variable;

/** Models for tests, made from shipped scenarios and settings as a user writes them. */
public final class ModelFixture {
    /** Seed 1, for single paths. */
    public static final SimulationSpec SEED_ONE = new SimulationSpec(2, 1, SimulationSpec.VarianceReduction.NONE);

    private ModelFixture() {}

    public static ModelSpec spec(String scenario, String... sets) {
        return scenario(scenario, sets).model();
    }

    public static FederalDebtModel model(String scenario, String... sets) {
        return FederalDebtModel.prepare(spec(scenario, sets));
    }

    private static Scenario scenario(String name, String... sets) {
        try {
            return Scenarios.load(name, List.of(sets), Path.of("").toAbsolutePath())
                    .scenario();
        } catch (InvalidScenarioException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A block of {@code lanes} lanes at the start; shock rows are zero. */
    public static PathBlock begin(FederalDebtModel model, int lanes) {
        PathBlock block = model.newBlock(new RowAllocator(lanes, model.quarters()));
        model.begin(block, 0);
        return block;
    }

    /** The same with shocks drawn by a generator that has nothing to do with the engine's. */
    public static PathBlock beginDrawn(FederalDebtModel model, int lanes, long seed) {
        RowAllocator rows = new RowAllocator(lanes, model.quarters());
        PathBlock block = model.newBlock(rows);
        Random random = new Random(seed);
        for (RowAllocator.Drawn drawn : rows.drawn()) {
            for (double[] row : drawn.rows()) {
                for (int lane = 0; lane < lanes; lane++) {
                    row[lane] = draw(drawn.shock(), random);
                }
            }
        }
        model.begin(block, 0);
        return block;
    }

    private static double draw(Shock shock, Random random) {
        return switch (shock.law()) {
            case NORMAL -> random.nextGaussian();
            case UNIFORM -> random.nextDouble();
            case CHI_SQUARE -> {
                double sum = 0;
                for (int degree = 0; degree < shock.degrees(); degree++) {
                    double normal = random.nextGaussian();
                    sum += normal * normal;
                }
                yield sum;
            }
        };
    }

    /** The scenario without macro shocks, on the path on which nothing else surprises either. */
    public static PathTrace calm(String scenario, String... sets) {
        String[] calm = Arrays.copyOf(sets, sets.length + 1);
        calm[sets.length] = "economy.shocks=none";
        return PathTrace.withoutSurprises(model(scenario, calm));
    }

    /** A fiscal year's value on the path on which nothing surprises. */
    public static double value(PathTrace path, Variable variable, int year) {
        return path.value(variable, new FiscalYear(year));
    }

    /** Sum of a variable's annual values. */
    public static double sum(PathTrace path, Variable variable, int from, int to) {
        double sum = 0;
        for (int year = from; year <= to; year++) {
            sum += value(path, variable, year);
        }
        return sum;
    }

    /** Projections of models over the same paths and shocks, seed 1; differences from the first. */
    public static ProjectionSet run(int paths, List<FederalDebtModel> models) {
        try (Engine engine = new Engine(2)) {
            return engine.run(
                    models, Experiment.of(new SimulationSpec(paths, 1, SimulationSpec.VarianceReduction.NONE)));
        } catch (CancelledException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Projection project(int paths, String scenario, String... sets) {
        return run(paths, List.of(model(scenario, sets))).levels().get(0);
    }
}
