package org.triffin.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triffin.model.PathModel;
import org.triffin.model.state.RowAllocator.Drawn;
import org.triffin.model.state.RowAllocator.Recorded;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.FiscalYearRule;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Variable;

/** One path of a model, quarter by quarter: the same numbers the engine meets on that path, without running others. */
public final class PathTrace {
    private static final int QUARTERS_A_YEAR = 4;
    /** Even, so that an antithetic path is simulated beside the one it mirrors. */
    private static final int LANES = 2;

    private final Quarter firstQuarter;
    private final Quarter lastQuarter;
    private final List<Variable> variables;
    private final Map<Variable, Double> opening = new HashMap<>();
    /** By quarter, for variables that have a row. */
    private final Map<Variable, double[]> quarterly = new HashMap<>();
    /** By fiscal year. */
    private final Map<Variable, double[]> annual = new HashMap<>();
    /** By quarter. */
    private final Map<Shock, double[]> draws = new HashMap<>();

    private PathTrace(ModelBlock<?> block, PathModel<?> model, long firstPath, int lane) {
        firstQuarter = model.firstQuarter();
        variables = List.copyOf(block.annual().variables());
        int quarters = model.quarters();
        lastQuarter = firstQuarter.plus(quarters - 1);
        for (Drawn drawn : block.drawn()) {
            double[] values = new double[quarters];
            for (int quarter = 0; quarter < quarters; quarter++) {
                values[quarter] = drawn.rows()[quarter][lane];
            }
            draws.put(drawn.shock(), values);
        }
        block.begin(firstPath);
        List<Recorded> recorded = block.rows().recorded();
        for (Recorded row : recorded) {
            opening.put(row.variable(), row.row()[lane]);
            quarterly.put(row.variable(), new double[quarters]);
        }
        for (Variable variable : variables) {
            annual.put(variable, new double[quarters / QUARTERS_A_YEAR]);
        }
        for (int quarter = 0; quarter < quarters; quarter++) {
            block.advance(quarter);
            for (Recorded row : recorded) {
                at(quarterly, row.variable())[quarter] = row.row()[lane];
            }
            if (quarter % QUARTERS_A_YEAR == QUARTERS_A_YEAR - 1) {
                for (int place = 0; place < variables.size(); place++) {
                    at(annual, variables.get(place))[quarter / QUARTERS_A_YEAR] =
                            block.annual().annual(place)[lane];
                }
            }
        }
    }

    /**
     * Path number {@code path} of an experiment.
     *
     * @param simulation seed and variance reduction
     * @param path from 0; may lie beyond the experiment's paths
     */
    public static PathTrace ofPath(PathModel<?> model, SimulationSpec simulation, long path) {
        if (path < 0 || path > StreamNumbers.LAST_PATH) {
            throw new IllegalArgumentException(
                    "A path number runs from 0 to " + StreamNumbers.LAST_PATH + ", not " + path + ".");
        }
        ModelBlock<?> block = new ModelBlock<>(model, LANES);
        long firstPath = path - path % LANES;
        new ShockFiller(simulation).fill(block.drawn(), firstPath);
        return new PathTrace(block, model, firstPath, (int) (path - firstPath));
    }

    /** The path on which nothing surprises: every draw at the middle of its law (0, 1/2, the degrees of freedom). */
    public static PathTrace withoutSurprises(PathModel<?> model) {
        ModelBlock<?> block = new ModelBlock<>(model, LANES);
        ShockFiller.fillWithCentres(block.drawn());
        return new PathTrace(block, model, 0, 0);
    }

    public Quarter firstQuarter() {
        return firstQuarter;
    }

    public Quarter lastQuarter() {
        return lastQuarter;
    }

    public FiscalYear firstYear() {
        return firstQuarter.fiscalYear();
    }

    public FiscalYear lastYear() {
        return lastQuarter.fiscalYear();
    }

    /** Variables in the order of their declaration, ratios after the recorded ones. */
    public List<Variable> variables() {
        return variables;
    }

    /** Shocks that the model declares, by name. */
    public List<Shock> shocks() {
        List<Shock> all = new ArrayList<>(draws.keySet());
        all.sort((left, right) -> left.name().compareTo(right.name()));
        return List.copyOf(all);
    }

    /** A variable's row before the first quarter; not for ratios. */
    public double opening(Variable variable) {
        return at(opening, variable);
    }

    /** A variable's row after {@code quarter}; not for ratios. */
    public double value(Variable variable, Quarter quarter) {
        return element(at(quarterly, variable), quarter.quartersSince(firstQuarter), quarter);
    }

    /** A variable's annual value under its {@link FiscalYearRule}. */
    public double value(Variable variable, FiscalYear year) {
        return element(at(annual, variable), year.year() - firstYear().year(), year);
    }

    /** The draw of a shock for {@code quarter}. */
    public double draw(Shock shock, Quarter quarter) {
        return element(at(draws, shock), quarter.quartersSince(firstQuarter), quarter);
    }

    private static double element(double[] values, int index, Object time) {
        if (index < 0 || index >= values.length) {
            throw new IllegalArgumentException("The path does not cover " + time + ".");
        }
        return values[index];
    }

    private static <K, V> V at(Map<K, V> values, K key) {
        V value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The path has no " + key + "; it has " + values.keySet() + ".");
        }
        return value;
    }
}
