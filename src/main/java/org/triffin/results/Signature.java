package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.RatesState;
import org.triffin.simulation.Span;
import org.triffin.simulation.Span.Measure;
import org.triffin.simulation.SpanDifference;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * What each regime does against current policy: {@code signature.csv} and, for the two branches of the growth regime,
 * {@code growth-branches.csv}. Every number is the mean over paths of the regime's value less current policy's on the same
 * path, over the first two and the first five fiscal years, counted from the one that holds the first shock quarter:
 *
 * <ul>
 *   <li>returns: the annualised return over these years;
 *   <li>inflation and the ten-year yield: their average over these years;
 *   <li>debt/GDP: its average yearly change, as the difference at the end of the last of these years over their number.
 * </ul>
 *
 * <p>All are annual decimals.
 */
public record Signature(List<Row> rows) {
    /** What {@code triffin regimes} writes beside the run folders. */
    public static final String NAME = "signature.csv";

    /** The same for the branches of the growth regime. */
    public static final String BRANCHES = "growth-branches.csv";

    /** Numbers of years. */
    public static final List<Integer> YEARS = List.of(2, 5);

    static final List<String> HEADER = List.of("regime", "variable", "years", "mean_difference", "standard_error");
    private static final List<String> BRANCH_HEADER =
            List.of("branch", "variable", "years", "mean_difference", "standard_error", "paths");
    private static final List<String> RETURNS = Stream.of(
                    AssetsState.EQUITY_RETURN,
                    AssetsState.TREASURY_10Y_RETURN,
                    AssetsState.GOLD_RETURN,
                    AssetsState.DOLLAR_RETURN,
                    AssetsState.REAL_DOLLAR_RETURN)
            .map(Variable::name)
            .toList();

    /**
     * One difference from current policy.
     *
     * @param regime the regime, or the branch of one
     * @param years number of fiscal years
     * @param paths over how many paths
     */
    public record Row(
            String regime, String variable, int years, double meanDifference, double standardError, int paths) {}

    public Signature {
        rows = List.copyOf(rows);
    }

    /** The variables, in the order of the table. */
    public static List<String> variables() {
        List<String> all = new ArrayList<>(RETURNS);
        all.add(EconomyState.INFLATION.name());
        all.add(DebtState.DEBT_TO_GDP.name());
        all.add(RatesState.YIELD_10Y.name());
        return List.copyOf(all);
    }

    /** What is measured when the first fiscal year is {@code first}. */
    static List<Span> spans(FiscalYear first) {
        List<Span> spans = new ArrayList<>();
        for (String variable : variables()) {
            for (int years : YEARS) {
                spans.add(new Span(variable, first, years, measure(variable)));
            }
        }
        return List.copyOf(spans);
    }

    private static Measure measure(String variable) {
        if (RETURNS.contains(variable)) {
            return Measure.ANNUALISED_RETURN;
        }
        return variable.equals(DebtState.DEBT_TO_GDP.name()) ? Measure.YEARLY_CHANGE : Measure.AVERAGE;
    }

    /** The rows of one regime or branch. */
    static List<Row> rows(String regime, List<SpanDifference> differences) {
        return differences.stream()
                .map(difference -> new Row(
                        regime,
                        difference.span().variable(),
                        difference.span().years(),
                        difference.mean(),
                        difference.standardError(),
                        difference.paths()))
                .toList();
    }

    /** The row of a regime or branch, where the runs have the variable and the years. */
    public Optional<Row> row(String regime, String variable, int years) {
        return rows.stream()
                .filter(row -> row.regime.equals(regime) && row.variable.equals(variable) && row.years == years)
                .findFirst();
    }

    /** The longest span there is for {@code variable}. */
    public OptionalInt longest(String variable) {
        return rows.stream()
                .filter(row -> row.variable.equals(variable))
                .mapToInt(Row::years)
                .max();
    }

    /** What the table does not hold and why, one sentence each. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        List<String> missing = variables().stream()
                .filter(variable -> longest(variable).isEmpty() && rows.size() > 0)
                .toList();
        if (!missing.isEmpty()) {
            remarks.add(NAME + " has no " + String.join(", ", missing)
                    + ", because the scenario does not simulate assets: set assets.simulated to on.");
        }
        for (int years : YEARS) {
            if (rows.stream().noneMatch(row -> row.years == years)) {
                remarks.add(NAME + " has no differences over " + years
                        + " years, because the projection is shorter: set horizon.until later.");
            }
        }
        return List.copyOf(remarks);
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            fields(table, row).endRow();
        }
        return table.bytes();
    }

    /** In the form of {@code growth-branches.csv}, with the number of paths. */
    byte[] branchesCsv() {
        CsvWriter table = new CsvWriter(BRANCH_HEADER);
        for (Row row : rows) {
            fields(table, row).number((long) row.paths).endRow();
        }
        return table.bytes();
    }

    private static CsvWriter fields(CsvWriter table, Row row) {
        return table.text(row.regime)
                .text(row.variable)
                .number((long) row.years)
                .number(row.meanDifference)
                .number(row.standardError);
    }
}
