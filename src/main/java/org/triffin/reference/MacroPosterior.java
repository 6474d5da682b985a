package org.triffin.reference;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Source;

/**
 * The macro block as estimated: point estimate, residuals for the bootstrap, and a pool of parameter draws. Resources hold
 * percent; everything here is decimals. Read, and drawn, when first asked for; all callers share the arrays and read them only.
 */
public final class MacroPosterior {
    private static final List<String> NAMES = List.of("growth", "inflation", "short_rate", "term_premium");
    private static final List<String> REGRESSORS = Stream.of("_lag1", "_lag2")
            .flatMap(lag -> NAMES.stream().map(name -> name + lag))
            .toList();
    /** Percent to decimals, squared. */
    private static final double PERCENT_SQUARED = 1e-4;

    private static final Map<Integer, MacroPool> DRAWN = new ConcurrentHashMap<>();

    /** Read when first touched. */
    private static final class Equations {
        static final ReferenceTable TABLE = equations();
        static final MacroEstimate ESTIMATE = estimate(TABLE);
    }

    private MacroPosterior() {}

    /** The point estimate: posterior mean of the coefficients and the residuals' covariance. */
    public static MacroEstimate estimate() {
        return Equations.ESTIMATE;
    }

    /** What the estimate was made from. */
    public static Source source() {
        return new Source(Equations.TABLE.property("source"));
    }

    /**
     * The residuals, centred and of unit variance each, in time order: [observation][variable]. Their correlation is the
     * estimate's.
     */
    public static double[][] standardisedResiduals() {
        List<String> columns =
                Stream.concat(Stream.of("quarter"), NAMES.stream()).toList();
        List<ReferenceRow> rows = ReferenceTable.load("macro/residuals.csv", Set.of("source"), columns)
                .rows();
        for (int i = 1; i < rows.size(); i++) {
            Quarter before = rows.get(i - 1).quarter();
            if (rows.get(i).quarter().compareTo(before) <= 0) {
                throw new IllegalStateException(rows.get(i).place() + ": the quarter does not follow " + before + ".");
            }
        }
        return matrix(rows, NAMES, 1);
    }

    /**
     * {@code count} draws from the posterior that are stable, always the same ones: Sigma ~ inverse-Wishart(S, nu),
     * vec(B) | Sigma ~ normal(estimate, Sigma kron V), rejected while the companion matrix has an eigenvalue of modulus
     * .99 or more.
     */
    public static MacroPool stableDraws(int count) {
        return DRAWN.computeIfAbsent(count, MacroPosterior::draw);
    }

    private static MacroPool draw(int count) {
        ReferenceTable equations = Equations.TABLE;
        double[][] scale = matrix(equations.rows(), suffixed("_scale"), PERCENT_SQUARED);
        List<String> columns =
                Stream.concat(Stream.of("regressor"), REGRESSORS.stream()).toList();
        ReferenceTable regressors = ReferenceTable.load("macro/regressors.csv", Set.of("source"), columns);
        return new PosteriorSampler(
                        Equations.ESTIMATE,
                        scale,
                        Integer.parseInt(equations.property("degrees-of-freedom")),
                        matrix(regressors.rows(), REGRESSORS, 1 / PERCENT_SQUARED))
                .draw(count);
    }

    private static MacroEstimate estimate(ReferenceTable equations) {
        return new MacroEstimate(
                matrix(equations.rows(), suffixed("_lag1"), 1),
                matrix(equations.rows(), suffixed("_lag2"), 1),
                matrix(equations.rows(), suffixed("_covariance"), PERCENT_SQUARED),
                Integer.parseInt(equations.property("observations")));
    }

    private static ReferenceTable equations() {
        List<String> columns = Stream.of(
                        Stream.of("equation"),
                        REGRESSORS.stream(),
                        suffixed("_covariance").stream(),
                        suffixed("_scale").stream())
                .flatMap(names -> names)
                .toList();
        Set<String> keys = Set.of("source", "observations", "degrees-of-freedom");
        return ReferenceTable.load("macro/equations.csv", keys, columns);
    }

    private static List<String> suffixed(String suffix) {
        return NAMES.stream().map(name -> name + suffix).toList();
    }

    private static double[][] matrix(List<ReferenceRow> rows, List<String> columns, double factor) {
        return rows.stream()
                .map(row -> IntStream.range(0, columns.size())
                        .mapToDouble(i -> factor * row.number(columns.get(i)))
                        .toArray())
                .toArray(double[][]::new);
    }
}
