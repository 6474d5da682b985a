package org.triffin.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.RatesState;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.simulation.PathTrace;
import org.triffin.simulation.SimulationSpec;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

/** The debt identity of a scenario, term by term, along one path or on the mean of many. */
public final class TracedDebt {
    /** How many paths a mean is taken over, at most: they are traced one by one. */
    public static final int MEAN_PATHS = 256;

    private static final int YEAR = 4;

    private final PreparedModel prepared;

    private TracedDebt(PreparedModel prepared) {
        this.prepared = prepared;
    }

    /**
     * Makes a scenario ready to be traced.
     *
     * @throws InvalidScenarioException when its parts do not fit together
     */
    public static TracedDebt of(LoadedScenario scenario) throws InvalidScenarioException {
        return new TracedDebt(Member.of(scenario).prepared());
    }

    /** How many paths the scenario has; they are numbered from 0. */
    public int paths() {
        return simulation().paths();
    }

    /** The identity on path number {@code path}, by quarter or by fiscal year. */
    public List<DebtStep> path(long path, boolean quarters) {
        PathTrace trace = PathTrace.ofPath(prepared.model(), simulation(), path);
        return quarters ? quarters(trace) : years(trace);
    }

    /** The mean of the identity over the first {@code count} paths; every part is a mean, so the parts still add up. */
    public List<DebtStep> mean(int count, boolean quarters) {
        List<List<DebtStep>> all = new ArrayList<>();
        for (int path = 0; path < count; path++) {
            all.add(path(path, quarters));
        }
        List<DebtStep> means = new ArrayList<>();
        for (int period = 0; period < all.get(0).size(); period++) {
            int at = period;
            means.add(mean(all.stream().map(steps -> steps.get(at)).toList()));
        }
        return means;
    }

    private List<DebtStep> years(PathTrace trace) {
        List<DebtStep> steps = new ArrayList<>();
        double before = trace.opening(DebtState.DEBT_TO_GDP);
        double debtBefore = trace.opening(DebtState.DEBT);
        for (FiscalYear year = trace.firstYear(); year.compareTo(trace.lastYear()) <= 0; year = year.plus(1)) {
            double closing = trace.value(DebtState.DEBT_TO_GDP, year);
            steps.add(new DebtStep(
                    year.toString(),
                    before,
                    trace.value(DebtState.CHANGE_PRIMARY_DEFICIT, year),
                    trace.value(DebtState.CHANGE_INTEREST, year),
                    trace.value(DebtState.CHANGE_GROWTH, year),
                    trace.value(DebtState.CHANGE_INFLATION, year),
                    trace.value(DebtState.CHANGE_OTHER, year),
                    closing,
                    trace.value(DebtState.NET_INTEREST, year) / debtBefore,
                    trace.value(EconomyState.REAL_GROWTH, year),
                    trace.value(EconomyState.INFLATION, year),
                    new DebtStep.Rates(
                            trace.value(RatesState.SHORT_RATE, year),
                            trace.value(RatesState.YIELD_10Y, year),
                            trace.value(RatesState.EXPECTED_REAL_RATE_10Y, year),
                            trace.value(RatesState.EXPECTED_INFLATION_10Y, year),
                            trace.value(RatesState.TERM_PREMIUM_10Y, year),
                            trace.value(DebtState.EFFECTIVE_RATE, year))));
            before = closing;
            debtBefore = trace.value(DebtState.DEBT, year);
        }
        return steps;
    }

    private List<DebtStep> quarters(PathTrace trace) {
        Baseline baseline = prepared.model().baseline();
        double[] nominal = new double[Baseline.GDP_LEAD + baseline.quarters()];
        double[] real = new double[nominal.length];
        System.arraycopy(baseline.nominalGdp(), 0, nominal, 0, Baseline.GDP_LEAD);
        System.arraycopy(baseline.realGdp(), 0, real, 0, Baseline.GDP_LEAD);
        List<DebtStep> steps = new ArrayList<>();
        double debtBefore = trace.opening(DebtState.DEBT);
        for (int number = 0; number < baseline.quarters(); number++) {
            Quarter quarter = trace.firstQuarter().plus(number);
            int end = Baseline.GDP_LEAD + number;
            nominal[end] = trace.value(EconomyState.GDP, quarter);
            real[end] = trace.value(EconomyState.REAL_GDP, quarter);
            double gdp = fourQuarters(nominal, end);
            double realShrink = fourQuarters(real, end - 1) / fourQuarters(real, end);
            double nominalShrink = fourQuarters(nominal, end - 1) / gdp;
            double opening = debtBefore / fourQuarters(nominal, end - 1);
            double debt = trace.value(DebtState.DEBT, quarter);
            double primary = trace.value(BudgetState.PRIMARY_DEFICIT, quarter);
            double interest = trace.value(DebtState.NET_INTEREST, quarter);
            steps.add(new DebtStep(
                    quarter.toString(),
                    opening,
                    primary / gdp,
                    interest / gdp,
                    -opening * (1 - realShrink),
                    -opening * (realShrink - nominalShrink),
                    (debt - debtBefore - primary - interest) / gdp,
                    debt / gdp,
                    interest / debtBefore,
                    1 / realShrink - 1,
                    realShrink / nominalShrink - 1,
                    rates(trace, quarter)));
            debtBefore = debt;
        }
        return steps;
    }

    private static DebtStep.Rates rates(PathTrace trace, Quarter quarter) {
        return new DebtStep.Rates(
                trace.value(RatesState.SHORT_RATE, quarter),
                trace.value(RatesState.YIELD_10Y, quarter),
                trace.value(RatesState.EXPECTED_REAL_RATE_10Y, quarter),
                trace.value(RatesState.EXPECTED_INFLATION_10Y, quarter),
                trace.value(RatesState.TERM_PREMIUM_10Y, quarter),
                trace.value(DebtState.EFFECTIVE_RATE, quarter));
    }

    private static double fourQuarters(double[] flow, int end) {
        double sum = 0;
        for (int quarter = end - YEAR + 1; quarter <= end; quarter++) {
            sum += flow[quarter];
        }
        return sum;
    }

    /** The interest rate is that of the means, so that the mean interest is the rate times the mean diluted ratio. */
    private static DebtStep mean(List<DebtStep> steps) {
        double interest = mean(steps, DebtStep::interest);
        return new DebtStep(
                steps.get(0).period(),
                mean(steps, DebtStep::opening),
                mean(steps, DebtStep::primaryDeficit),
                interest,
                mean(steps, DebtStep::growth),
                mean(steps, DebtStep::inflation),
                mean(steps, DebtStep::other),
                mean(steps, DebtStep::closing),
                interest / mean(steps, DebtStep::diluted),
                mean(steps, DebtStep::realGrowth),
                mean(steps, DebtStep::inflationRate),
                new DebtStep.Rates(
                        mean(steps, step -> step.rates().threeMonth()),
                        mean(steps, step -> step.rates().tenYear()),
                        mean(steps, step -> step.rates().expectedReal()),
                        mean(steps, step -> step.rates().expectedInflation()),
                        mean(steps, step -> step.rates().termPremium()),
                        mean(steps, step -> step.rates().averageOnDebt())));
    }

    private static double mean(List<DebtStep> steps, ToDoubleFunction<DebtStep> part) {
        double sum = 0;
        for (DebtStep step : steps) {
            sum += part.applyAsDouble(step);
        }
        return sum / steps.size();
    }

    private SimulationSpec simulation() {
        return prepared.scenario().simulation();
    }
}
