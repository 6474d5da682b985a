package org.triffin.results;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * The distribution of every variable in every fiscal year: {@code fan.csv}, {@code comparison-fan.csv} and, for paired
 * differences on the same shocks, {@code difference.csv}. Ratios and rates are decimals, money billions of dollars.
 * Immutable; rows keep the order of the variables' declaration.
 */
public final class FanTable {
    static final List<String> HEADER = List.of("variable", "unit", "fiscal_year", "statistic", "value");
    private static final List<Statistic> STATISTICS = List.of(Statistic.values());

    private final int firstYear;
    private final int years;
    private final Map<String, Fan> fans;

    /** One variable: [year * statistics + statistic]. */
    private record Fan(String unit, double[] values) {}

    /** Where a table's numbers come from while it is made. */
    @FunctionalInterface
    public interface Values {
        double of(Variable variable, int fiscalYear, Statistic statistic);
    }

    private FanTable(int firstYear, int years, Map<String, Fan> fans) {
        this.firstYear = firstYear;
        this.years = years;
        this.fans = fans;
    }

    /** The table of {@code variables} over the fiscal years {@code firstYear} to {@code lastYear}. */
    public static FanTable of(List<Variable> variables, int firstYear, int lastYear, Values values) {
        int years = lastYear - firstYear + 1;
        Map<String, Fan> fans = new LinkedHashMap<>();
        for (Variable variable : variables) {
            double[] row = new double[years * STATISTICS.size()];
            for (int year = 0; year < years; year++) {
                for (Statistic statistic : STATISTICS) {
                    row[year * STATISTICS.size() + place(statistic)] = values.of(variable, firstYear + year, statistic);
                }
            }
            fans.put(variable.name(), new Fan(variable.unit().label(), row));
        }
        return new FanTable(firstYear, years, fans);
    }

    /** The distributions the engine found. */
    static FanTable of(Projection projection) {
        return of(
                projection.variables(),
                projection.firstYear().year(),
                projection.lastYear().year(),
                (variable, year, statistic) -> projection.value(variable, new FiscalYear(year), statistic));
    }

    /** Another table of some of these variables over the same years: [variable][year * statistics + statistic]. */
    FanTable withValues(List<String> variables, double[][] values) {
        Map<String, Fan> others = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            others.put(variables.get(i), new Fan(unit(variables.get(i)), values[i].clone()));
        }
        return new FanTable(firstYear, years, others);
    }

    /** Reads a table; every variable must have every statistic in every year of one unbroken span, in order. */
    static FanTable parse(String name, String text) {
        CsvTable table = CsvTable.parse(name, text, HEADER);
        int rows = table.rows().size();
        int perYear = STATISTICS.size();
        if (rows == 0) {
            throw new UnreadableRunException(name + " has no rows.");
        }
        int first = table.whole(0, 2);
        int length = 0;
        while (length < rows && table.text(length, 0).equals(table.text(0, 0))) {
            length++;
        }
        if (length % perYear != 0 || rows % length != 0) {
            throw new UnreadableRunException(name + " is incomplete: its variables do not all have the same years.");
        }
        Map<String, Fan> fans = new LinkedHashMap<>();
        for (int start = 0; start < rows; start += length) {
            double[] values = new double[length];
            for (int i = 0; i < length; i++) {
                check(table, start + i, table.text(start, 0), first + i / perYear, STATISTICS.get(i % perYear));
                values[i] = table.number(start + i, 4);
            }
            if (fans.put(table.text(start, 0), new Fan(table.text(start, 1), values)) != null) {
                throw new UnreadableRunException(name + " has the variable " + table.text(start, 0) + " twice.");
            }
        }
        return new FanTable(first, length / perYear, fans);
    }

    private static void check(CsvTable table, int row, String variable, int year, Statistic statistic) {
        if (!table.text(row, 0).equals(variable)
                || table.whole(row, 2) != year
                || !table.text(row, 3).equals(statistic.label())) {
            throw new UnreadableRunException(table.name() + ", row " + (row + 1) + ": " + variable + ", " + year + ", "
                    + statistic.label() + " should stand here.");
        }
    }

    byte[] csv() {
        CsvWriter table = new CsvWriter(HEADER);
        fans.forEach((variable, fan) -> {
            for (int i = 0; i < fan.values.length; i++) {
                table.text(variable)
                        .text(fan.unit)
                        .number(firstYear + i / STATISTICS.size())
                        .text(STATISTICS.get(i % STATISTICS.size()).label())
                        .number(fan.values[i])
                        .endRow();
            }
        });
        return table.bytes();
    }

    /** The statistic of {@code variable} in {@code fiscalYear}; see {@link #value(String, int, Statistic)}. */
    public double value(Variable variable, int fiscalYear, Statistic statistic) {
        return value(variable.name(), fiscalYear, statistic);
    }

    /**
     * The statistic of the variable named {@code variable} in {@code fiscalYear}.
     *
     * @throws UnreadableRunException when the run does not hold that variable or year
     */
    public double value(String variable, int fiscalYear, Statistic statistic) {
        Fan fan = fan(variable);
        if (!hasYear(fiscalYear)) {
            throw new UnreadableRunException(
                    "This run covers fiscal years " + firstYear + " to " + lastYear() + ", not " + fiscalYear + ".");
        }
        return fan.values[(fiscalYear - firstYear) * STATISTICS.size() + place(statistic)];
    }

    /** One value a fiscal year, from the first to the last; the caller's own copy. */
    public double[] path(String variable, Statistic statistic) {
        Fan fan = fan(variable);
        double[] path = new double[years];
        Arrays.setAll(path, year -> fan.values[year * STATISTICS.size() + place(statistic)]);
        return path;
    }

    /** The unit's label, as in {@link org.triffin.vocabulary.Unit#label}. */
    public String unit(String variable) {
        return fan(variable).unit;
    }

    /** The names of the variables, in the order of the table. */
    public Set<String> variables() {
        return Collections.unmodifiableSet(fans.keySet());
    }

    public boolean has(String variable) {
        return fans.containsKey(variable);
    }

    public boolean hasYear(int fiscalYear) {
        return fiscalYear >= firstYear && fiscalYear <= lastYear();
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return firstYear + years - 1;
    }

    @SuppressWarnings("EnumOrdinal") // the order of every table
    private static int place(Statistic statistic) {
        return statistic.ordinal();
    }

    private Fan fan(String variable) {
        Fan fan = fans.get(variable);
        if (fan == null) {
            throw new UnreadableRunException("This run does not hold the variable " + variable + ".");
        }
        return fan;
    }
}
