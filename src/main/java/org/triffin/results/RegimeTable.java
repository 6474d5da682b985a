package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.triffin.model.regime.Regime;
import org.triffin.model.regime.RegimeSpec;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.RegimeState;
import org.triffin.simulation.ConditionalFan;
import org.triffin.simulation.ConditionalSample;
import org.triffin.simulation.PathCondition;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * When each regime is in force and what the world looks like then: {@code regimes.csv}, in runs whose regimes change. By
 * regime and fiscal year:
 *
 * <ul>
 *   <li>{@value #IN_FORCE}, {@code probability}: mean part of the year in which it is in force;
 *   <li>{@value #TAKEOVERS}, {@code mean}: how often it takes over in the year, with switching;
 *   <li>{@value #STAY}, {@code mean}: quarters in force from the start to the end of the year over stays begun by then,
 *       completed or running, with switching;
 *   <li>of each of {@link #FANS}, {@code n} paths on which it is in force for at least half of the year, and the mean and
 *       quantiles of the variable over these.
 * </ul>
 */
public record RegimeTable(List<Row> rows) {
    public static final String IN_FORCE = "in_force";
    public static final String TAKEOVERS = "takeovers";
    public static final String STAY = "stay_quarters";

    /** Statistic of a fan: the number of its paths. */
    public static final String PATHS = "n";

    /** Variables whose fans are told by regime. */
    public static final List<String> FANS = List.of(
            DebtState.DEBT_TO_GDP.name(),
            DebtState.NET_INTEREST_TO_GDP.name(),
            RatesState.YIELD_10Y.name(),
            EconomyState.INFLATION.name(),
            EconomyState.REAL_GROWTH.name(),
            AssetsState.EQUITY_RETURN.name(),
            AssetsState.GOLD_RETURN.name());

    static final List<String> HEADER = List.of("regime", "fiscal_year", "variable", "statistic", "value");
    private static final String PROBABILITY = "probability";
    private static final double HALF = 0.5;
    private static final int QUARTERS = 4;

    /** One number; ratios and rates are decimals. */
    public record Row(String regime, int fiscalYear, String variable, String statistic, double value) {}

    public RegimeTable {
        rows = List.copyOf(rows);
    }

    /** True when a scenario's regimes change, so that it has such a table. */
    static boolean isFor(RegimeSpec regime) {
        return regime.switching().enabled() || !regime.schedule().isEmpty();
    }

    /** What has to be kept of every path of model {@code model} of a pass. */
    static ConditionalSample sample(int model, int paths) {
        List<String> kept = new ArrayList<>(FANS);
        RegimeState.IN_FORCE.forEach(variable -> kept.add(variable.name()));
        return new ConditionalSample(model, kept, paths);
    }

    /**
     * The table of a run.
     *
     * @param currentPolicyFirst whether current policy is in force in the first quarter
     * @param sample the kept paths, full
     */
    static RegimeTable of(Projection projection, boolean currentPolicyFirst, ConditionalSample sample) {
        List<Row> rows = new ArrayList<>();
        for (Regime regime : Regime.values()) {
            double quarters = 0;
            double stays = regime == Regime.CURRENT_POLICY && currentPolicyFirst ? 1 : 0;
            Variable inForce = RegimeState.IN_FORCE.get(regime.number());
            Variable takeovers = RegimeState.TAKEOVERS.get(regime.number());
            for (FiscalYear year : projection.years()) {
                double part = projection.value(inForce, year, Statistic.MEAN);
                rows.add(new Row(regime.word(), year.year(), IN_FORCE, PROBABILITY, part));
                if (projection.has(takeovers)) {
                    double begun = projection.value(takeovers, year, Statistic.MEAN);
                    quarters += QUARTERS * part;
                    stays += begun;
                    rows.add(new Row(regime.word(), year.year(), TAKEOVERS, Statistic.MEAN.label(), begun));
                    if (stays > 0) {
                        rows.add(new Row(regime.word(), year.year(), STAY, Statistic.MEAN.label(), quarters / stays));
                    }
                }
                fans(rows, regime, year, new PathCondition(inForce.name(), HALF, 1), sample);
            }
        }
        return new RegimeTable(rows);
    }

    private static void fans(
            List<Row> rows, Regime regime, FiscalYear year, PathCondition condition, ConditionalSample sample) {
        for (String variable : FANS) {
            if (sample.has(variable)) {
                Optional<ConditionalFan> fan = sample.fan(condition, variable, year);
                int paths = fan.map(ConditionalFan::paths).orElse(0);
                rows.add(new Row(regime.word(), year.year(), variable, PATHS, paths));
                fan.ifPresent(found -> fan(rows, regime, year, variable, found));
            }
        }
    }

    private static void fan(List<Row> rows, Regime regime, FiscalYear year, String variable, ConditionalFan fan) {
        rows.add(new Row(regime.word(), year.year(), variable, Statistic.MEAN.label(), fan.mean()));
        for (int i = 0; i < ConditionalFan.QUANTILES.size(); i++) {
            String label = ConditionalFan.QUANTILES.get(i).label();
            rows.add(new Row(
                    regime.word(), year.year(), variable, label, fan.quantiles().get(i)));
        }
    }

    /** One number of the table, where there is one. */
    public OptionalDouble value(String regime, int fiscalYear, String variable, String statistic) {
        return rows.stream()
                .filter(row -> row.fiscalYear == fiscalYear
                        && row.regime.equals(regime)
                        && row.variable.equals(variable)
                        && row.statistic.equals(statistic))
                .mapToDouble(Row::value)
                .findFirst();
    }

    static RegimeTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0), table.whole(i, 1), table.text(i, 2), table.text(i, 3), table.number(i, 4)));
        }
        return new RegimeTable(rows);
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.regime)
                    .number((long) row.fiscalYear)
                    .text(row.variable)
                    .text(row.statistic)
                    .number(row.value)
                    .endRow();
        }
        return table.bytes();
    }
}
