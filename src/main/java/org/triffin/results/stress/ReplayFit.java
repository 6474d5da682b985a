package org.triffin.results.stress;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triffin.model.cascade.CascadeDays;
import org.triffin.model.cascade.CascadeKernel;
import org.triffin.model.cascade.CascadeWorkspace;
import org.triffin.reference.AcceptanceRange;
import org.triffin.reference.Episode;
import org.triffin.reference.Episodes;
import org.triffin.simulation.statistics.WeightedSample;
import org.triffin.simulation.stress.EpisodeWitness;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressVariable;

/**
 * How draws of a replay compare with what was published of the episode: the measures of {@link Episodes#acceptance}. The model
 * was calibrated to the same episodes.
 */
final class ReplayFit implements EpisodeWitness {
    private static final Pattern YIELD_AT_DAY = Pattern.compile("yield_10y_at_day_(\\d+)");
    private static final String RULE_FIRES = "fed_rule_fires";
    private static final double HALF = 0.5;

    private final Episode episode;
    private final List<AcceptanceRange> ranges;
    private final double[] yieldError;
    private final double[] moveError;
    private final double[][] yield;

    ReplayFit(Episode episode, int draws) {
        this.episode = episode;
        ranges = Episodes.acceptance(episode);
        yieldError = new double[draws];
        moveError = new double[draws];
        yield = new double[episode.horizon()][draws];
    }

    @Override
    public void see(int draw, CascadeWorkspace workspace) {
        CascadeDays days = workspace.days;
        double squares = 0;
        double distances = 0;
        for (int day = 0; day < episode.horizon(); day++) {
            int seen = Math.min(day, days.days() - 1);
            double simulated = days.yield[CascadeKernel.TEN][seen];
            double error = simulated - episode.tenYearChange(day + 1);
            squares += error * error;
            distances +=
                    Math.abs(days.moveIndex(seen) - episode.days().get(day + 1).move());
            yield[day][draw] = simulated;
        }
        yieldError[draw] = Math.sqrt(squares / episode.horizon());
        moveError[draw] = distances / episode.horizon();
    }

    /** The median over the draws of every measure, against its range. */
    AcceptanceTable table(StressSample replay, StressSample withoutBackstop) {
        return new AcceptanceTable(ranges.stream()
                .map(range -> row(range, summary(range, values(range, replay, withoutBackstop))))
                .toList());
    }

    /**
     * The weight of every draw, exp(-1/2 sum (miss / half-width)^2): a miss is how far a measure lies outside its range. A
     * range without width, and the share of draws in which a rule fires, say nothing of one draw and are left out.
     */
    double[] weights(StressSample replay, StressSample withoutBackstop) {
        double[] sums = new double[replay.draws()];
        for (AcceptanceRange range : ranges) {
            double halfWidth = HALF * (range.high() - range.low());
            if (halfWidth > 0 && !range.measure().equals(RULE_FIRES)) {
                double[] values = values(range, replay, withoutBackstop);
                for (int draw = 0; draw < sums.length; draw++) {
                    double miss = Math.max(0, Math.max(range.low() - values[draw], values[draw] - range.high()));
                    sums[draw] += (miss / halfWidth) * (miss / halfWidth);
                }
            }
        }
        return Arrays.stream(sums).map(sum -> Math.exp(-HALF * sum)).toArray();
    }

    private double[] values(AcceptanceRange range, StressSample replay, StressSample withoutBackstop) {
        Matcher atDay = YIELD_AT_DAY.matcher(range.measure());
        if (atDay.matches()) {
            return yield[Integer.parseInt(atDay.group(1)) - 1];
        }
        return switch (range.measure()) {
            case "rmse_against_closes" -> yieldError;
            case "move_mean_error" -> moveError;
            case "no_fed_peak_ratio" -> ratio(withoutBackstop, replay);
            case RULE_FIRES ->
                Arrays.stream(replay.values(StressVariable.FED_PURCHASES))
                        .map(bought -> bought > 0 ? 1 : 0)
                        .toArray();
            default -> replay.values(outcome(range.measure()));
        };
    }

    private static StressVariable outcome(String measure) {
        return Arrays.stream(StressVariable.values())
                .filter(variable -> variable.word().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No outcome is called " + measure + "."));
    }

    private static double[] ratio(StressSample above, StressSample below) {
        double[] ratio = above.values(StressVariable.PEAK_YIELD_10Y).clone();
        double[] base = below.values(StressVariable.PEAK_YIELD_10Y);
        Arrays.setAll(ratio, draw -> ratio[draw] / base[draw]);
        return ratio;
    }

    private static double summary(AcceptanceRange range, double[] values) {
        WeightedSample sample = WeightedSample.of(values);
        return range.measure().equals(RULE_FIRES) ? sample.mean() : sample.quantile(HALF);
    }

    private static AcceptanceTable.Row row(AcceptanceRange range, double simulated) {
        return new AcceptanceTable.Row(
                range.measure(),
                range.unit(),
                range.low(),
                range.high(),
                simulated,
                range.observed().orElse(Double.NaN),
                range.contains(simulated));
    }
}
