package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.state.CascadeState;
import org.triffin.simulation.ConditionalFan;
import org.triffin.simulation.ConditionalSample;
import org.triffin.simulation.EventProbability;
import org.triffin.simulation.PathCondition;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.simulation.statistics.Interval;
import org.triffin.simulation.statistics.Wilson;
import org.triffin.vocabulary.FiscalYear;

/**
 * How likely episodes of forced selling are, how large, and how near the market is to feeding on its own sales: {@code
 * cascade.csv}, in runs that simulate them. By fiscal year:
 *
 * <ul>
 *   <li>{@value #IN_YEAR} and {@value #BY_YEAR}: share of paths with an episode in the year, and in it or before, {@code
 *       value} with its 95% interval {@code low}, {@code high}; with antithetic pairs the first interval is too wide;
 *   <li>{@value #PEAK}, bp: the largest dislocation of the ten-year yield over the paths with an episode in the year,
 *       {@code n}, {@code mean} and quantiles;
 *   <li>{@link CascadeState#DISTANCE}, {@code p50} and {@code p90};
 * </ul>
 *
 * <p>and without a year {@value #FIRST_MEDIAN_ABOVE_ONE} and {@value #FIRST_P90_ABOVE_ONE}: the first year in which that quantile of the
 * distance to runaway is above one, empty where none is.
 */
public record CascadeTable(List<Row> rows) {
    /** The file in a run folder. */
    public static final String NAME = "cascade.csv";

    public static final String IN_YEAR = "probability_in_year";
    public static final String BY_YEAR = "probability_by_year";
    public static final String PEAK = "peak_given_cascade";
    public static final String FIRST_MEDIAN_ABOVE_ONE = "first_year_median_above_one";
    public static final String FIRST_P90_ABOVE_ONE = "first_year_p90_above_one";
    public static final String VALUE = "value";
    public static final String LOW = "low";
    public static final String HIGH = "high";

    /** Statistic of a peak: the number of its paths. */
    public static final String PATHS = "n";

    static final List<String> HEADER = List.of("fiscal_year", "variable", "statistic", "value");
    private static final double BASIS_POINTS = 1e4;
    private static final double HALF = 0.5;

    /** One number, NaN where it does not exist; shares are decimals, peaks bp. */
    public record Row(OptionalInt fiscalYear, String variable, String statistic, double value) {}

    public CascadeTable {
        rows = List.copyOf(rows);
    }

    /** True when a scenario's projection has episodes, so that it has such a table. */
    static boolean isFor(MarketSpec market) {
        return market.hasEpisodes();
    }

    /** What has to be kept of every path of model {@code model} of a pass. */
    static ConditionalSample sample(int model, int paths) {
        return new ConditionalSample(model, List.of(CascadeState.STARTED.name(), CascadeState.PEAK.name()), paths);
    }

    /** The table of a run from its projection and its kept paths. */
    static CascadeTable of(Projection projection, ConditionalSample sample) {
        List<Row> rows = new ArrayList<>();
        for (EventProbability event : projection.events()) {
            if (event.event().equals(ReportedEvents.CASCADE)) {
                Interval inYear = Wilson.interval(event.inYear(), projection.paths());
                interval(rows, event.year(), IN_YEAR, event.inYear(), inYear.low(), inYear.high());
                interval(rows, event.year(), BY_YEAR, event.byYear(), event.low(), event.high());
            }
        }
        PathCondition episode = new PathCondition(CascadeState.STARTED.name(), HALF, Double.MAX_VALUE);
        for (FiscalYear year : projection.years()) {
            if (sample.has(CascadeState.PEAK.name())) {
                peak(rows, year, sample.fan(episode, CascadeState.PEAK.name(), year));
            }
            for (Statistic statistic : List.of(Statistic.P50, Statistic.P90)) {
                double distance = projection.value(CascadeState.DISTANCE, year, statistic);
                add(rows, year, CascadeState.DISTANCE.name(), statistic.label(), distance);
            }
        }
        rows.add(first(projection, FIRST_MEDIAN_ABOVE_ONE, Statistic.P50));
        rows.add(first(projection, FIRST_P90_ABOVE_ONE, Statistic.P90));
        return new CascadeTable(rows);
    }

    private static void interval(
            List<Row> rows, FiscalYear year, String variable, double value, double low, double high) {
        add(rows, year, variable, VALUE, value);
        add(rows, year, variable, LOW, low);
        add(rows, year, variable, HIGH, high);
    }

    private static void peak(List<Row> rows, FiscalYear year, Optional<ConditionalFan> fan) {
        add(rows, year, PEAK, PATHS, fan.map(ConditionalFan::paths).orElse(0));
        fan.ifPresent(found -> {
            add(rows, year, PEAK, Statistic.MEAN.label(), BASIS_POINTS * found.mean());
            for (int i = 0; i < ConditionalFan.QUANTILES.size(); i++) {
                String label = ConditionalFan.QUANTILES.get(i).label();
                add(rows, year, PEAK, label, BASIS_POINTS * found.quantiles().get(i));
            }
        });
    }

    private static void add(List<Row> rows, FiscalYear year, String variable, String statistic, double value) {
        rows.add(new Row(OptionalInt.of(year.year()), variable, statistic, value));
    }

    private static Row first(Projection projection, String variable, Statistic statistic) {
        double year = projection.years().stream()
                .filter(any -> projection.value(CascadeState.DISTANCE, any, statistic) > 1)
                .mapToDouble(FiscalYear::year)
                .findFirst()
                .orElse(Double.NaN);
        return new Row(OptionalInt.empty(), variable, VALUE, year);
    }

    /** One number of a year, NaN where there is none. */
    public double value(int fiscalYear, String variable, String statistic) {
        return value(OptionalInt.of(fiscalYear), variable, statistic);
    }

    /** The year that {@link #FIRST_MEDIAN_ABOVE_ONE} or {@link #FIRST_P90_ABOVE_ONE} names; empty where none does. */
    public OptionalInt year(String variable) {
        double year = value(OptionalInt.empty(), variable, VALUE);
        return Double.isFinite(year) ? OptionalInt.of((int) year) : OptionalInt.empty();
    }

    private double value(OptionalInt fiscalYear, String variable, String statistic) {
        return rows.stream()
                .filter(row -> row.fiscalYear.equals(fiscalYear)
                        && row.variable.equals(variable)
                        && row.statistic.equals(statistic))
                .mapToDouble(Row::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    static CascadeTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(new Row(
                    table.text(i, 0).isEmpty() ? OptionalInt.empty() : OptionalInt.of(table.whole(i, 0)),
                    table.text(i, 1),
                    table.text(i, 2),
                    table.numberOrNaN(i, 3)));
        }
        return new CascadeTable(rows);
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        for (Row row : rows) {
            table.text(row.fiscalYear.isPresent() ? String.valueOf(row.fiscalYear.getAsInt()) : "")
                    .text(row.variable)
                    .text(row.statistic)
                    .known(row.value)
                    .endRow();
        }
        return table.bytes();
    }
}
