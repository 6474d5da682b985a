package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.triffin.model.cascade.CascadeDays;
import org.triffin.model.cascade.RoundLog;
import org.triffin.reference.Episode;
import org.triffin.reference.EpisodeDay;
import org.triffin.simulation.statistics.WeightedSample;
import org.triffin.simulation.stress.DayVariable;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressVariable;

/**
 * The days of the scenario itself: their distribution over draws, their names, and the rounds of one draw.
 *
 * @param episode what is replayed
 * @param observed whether the shock is the replay at its own size, which published closes can stand beside
 */
record DayRows(Episode episode, boolean observed) {
    private static final int[] PERCENTS = {5, 25, 50, 75, 95};
    private static final double BASIS_POINTS = 1e4;
    private static final double MOST = 0.95;

    /** Every day until 19 in 20 draws are calm, and those of the template at least. */
    int days(StressSample sample) {
        double calm =
                WeightedSample.of(sample.values(StressVariable.DAYS_TO_CALM)).quantile(MOST);
        return Math.min(sample.horizon(), Math.max(episode.horizon(), (int) Math.ceil(calm)));
    }

    ReplayTable replay(StressSample sample) {
        List<ReplayTable.Row> rows = new ArrayList<>();
        int days = days(sample);
        for (DayVariable variable : DayVariable.values()) {
            double[][] values = sample.values(variable);
            for (int day = 1; day <= days; day++) {
                double close = observed(variable, day);
                WeightedSample drawn = WeightedSample.of(values[day - 1]);
                for (int percent : PERCENTS) {
                    String statistic = (percent < 10 ? "p0" : "p") + percent;
                    rows.add(new ReplayTable.Row(
                            day, variable.word(), statistic, drawn.quantile(percent / 100.0), close));
                }
                rows.add(new ReplayTable.Row(day, variable.word(), "mean", drawn.mean(), close));
            }
        }
        return new ReplayTable(rows);
    }

    DayTable names(int days) {
        List<DayTable.Row> rows = new ArrayList<>();
        for (int day = 1; day <= days; day++) {
            boolean known = observed && day <= episode.horizon();
            rows.add(new DayTable.Row(
                    day,
                    known ? episode.days().get(day).date().toString() : "",
                    known ? episode.days().get(day).event() : ""));
        }
        return new DayTable(rows);
    }

    /** The rounds of one draw. Margin calls are those of the day, what its close adds for the next morning included. */
    static SpiralTable spiral(RoundLog log, double[] marginCalls) {
        List<SpiralTable.Row> rows = new ArrayList<>();
        for (RoundLog.Round round : log.rounds()) {
            int day = round.day();
            if (round.round() == 0) {
                rows.add(new SpiralTable.Row(day, 0, "margin_call", "$bn", marginCalls[day - 1]));
            }
            rows.add(new SpiralTable.Row(day, round.round(), "loss", "$bn", round.loss()));
            rows.add(new SpiralTable.Row(day, round.round(), "sales_basis", "$bn", round.salesBasis()));
            rows.add(new SpiralTable.Row(day, round.round(), "sales_swap_spread", "$bn", round.salesSwapSpread()));
            rows.add(new SpiralTable.Row(day, round.round(), "yield", "bp", round.dislocation()));
        }
        return new SpiralTable(rows);
    }

    /** Initial margin and haircuts called from funds on each day, $bn. */
    static double[] marginCalls(CascadeDays days) {
        double[] calls = new double[days.days()];
        for (int day = 0; day < calls.length; day++) {
            for (double[] sleeve : days.calls) {
                calls[day] += sleeve[day];
            }
        }
        return calls;
    }

    private double observed(DayVariable variable, int day) {
        if (!observed || day > episode.horizon()) {
            return Double.NaN;
        }
        EpisodeDay published = episode.days().get(day);
        return switch (variable) {
            case YIELD_10Y -> episode.tenYearChange(day);
            case YIELD_30Y -> change(episode.days().get(0).thirtyYear(), published.thirtyYear());
            case MOVE_INDEX -> published.move();
            default -> Double.NaN;
        };
    }

    private static double change(OptionalDouble eve, OptionalDouble now) {
        return eve.isPresent() && now.isPresent() ? BASIS_POINTS * (now.getAsDouble() - eve.getAsDouble()) : Double.NaN;
    }
}
