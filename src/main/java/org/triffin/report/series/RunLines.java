package org.triffin.report.series;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.triffin.reference.History;
import org.triffin.results.FanTable;
import org.triffin.results.ReferenceSeries;
import org.triffin.results.Run;
import org.triffin.vocabulary.Variable;

/** A run as lines by fiscal year: its fans, what came before, and what CBO published. */
public final class RunLines {
    private static final int[] MILESTONES = {2030, 2035, 2045, 2055};

    private final Run run;
    private final Map<Measure, YearLine> past = new EnumMap<>(Measure.class);

    public RunLines(Run run) {
        this.run = run;
        for (Measure measure : Measure.values()) {
            past.put(measure, hasHistory() ? measure.past(run.manifest().span().historyTo()) : lastActual(measure));
        }
    }

    public Run run() {
        return run;
    }

    public Fan fan(Measure measure) {
        return Fan.of(run.fan(), measure.variable());
    }

    /** The fan of a variable that {@link #holds}. */
    public Fan fan(Variable variable) {
        return Fan.of(run.fan(), variable.name());
    }

    /** The fan of a variable by its name in the tables. */
    public Fan fan(String variable) {
        return Fan.of(run.fan(), variable);
    }

    /** True when the run simulated the variable of this name. */
    public boolean holds(String variable) {
        return run.fan().has(variable);
    }

    /** True when the run simulated all of these: holders, assets and regimes are in a run only when its scenario has them. */
    public boolean holds(List<Variable> variables) {
        return variables.stream().allMatch(variable -> run.fan().has(variable.name()));
    }

    /** The paired difference from the compare-to, if the run has one. */
    public Optional<Fan> difference(Measure measure) {
        return run.difference().map(table -> Fan.of(table, measure.variable()));
    }

    /** The compare-to's own fan, if the run has one. */
    public Optional<Fan> comparison(Measure measure) {
        return run.comparisonFan().map(table -> Fan.of(table, measure.variable()));
    }

    /** True when the projection starts within the years of the shipped history. */
    public boolean hasHistory() {
        return run.manifest().span().historyTo() >= History.FIRST.year();
    }

    /** The last actual year alone, from the vintage: all that is known of what came before an old one. */
    private YearLine lastActual(Measure measure) {
        int year = run.manifest().span().historyTo();
        OptionalDouble value = cbo(measure, year);
        return value.isPresent() ? YearLine.of(year, year, same -> value.getAsDouble()) : YearLine.EMPTY;
    }

    /** History to the last actual year; empty where none is known. */
    public YearLine past(Measure measure) {
        return past.getOrDefault(measure, YearLine.EMPTY);
    }

    /** CBO's own projection from the first projected year on; empty where the vintage has none. */
    public YearLine cbo(Measure measure) {
        FanTable table = run.fan();
        int last = table.firstYear() - 1;
        while (last < table.lastYear() && cbo(measure, last + 1).isPresent()) {
            last++;
        }
        return YearLine.of(table.firstYear(), last, year -> cbo(measure, year).orElse(Double.NaN));
    }

    /** True when the run has no randomness: every path is the same. */
    public boolean isDeterministic() {
        return run.manifest().sampling().paths() == 1
                || fan(Measure.DEBT_TO_GDP).isLine();
    }

    public int firstYear() {
        return run.fan().firstYear();
    }

    public int lastYear() {
        return run.fan().lastYear();
    }

    /** The years a summary tells: 2030, 2035, 2045 and 2055 as far as the run goes, and its last. */
    public List<Integer> milestones() {
        return IntStream.concat(
                        IntStream.of(MILESTONES).filter(year -> year >= firstYear() && year < lastYear()),
                        IntStream.of(lastYear()))
                .boxed()
                .toList();
    }

    private OptionalDouble cbo(Measure measure, int year) {
        return run.reference().value(measure.variable(), year, ReferenceSeries.CBO);
    }
}
