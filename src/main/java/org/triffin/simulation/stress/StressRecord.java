package org.triffin.simulation.stress;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.triffin.model.cascade.CascadeDays;
import org.triffin.model.cascade.CascadeKernel;
import org.triffin.model.cascade.LeveragedTrade;
import org.triffin.model.cascade.MarketSpec;

/** Collects the outcomes of draws; each draw is written by one thread, into places of its own. */
final class StressRecord {
    private static final double HALF = 0.5;
    private static final double TEN_YEAR_DURATION = 8;
    private static final double BASIS_POINTS = 1e4;
    /** Days of more draws are not kept: at the longest horizon they would fill the memory. */
    private static final int MOST_KEPT_DAYS = 1_000_000;

    private static final int[] SLEEVES = {CascadeKernel.BASIS, CascadeKernel.SWAP_SPREAD};

    private final Map<StressVariable, double[]> outcomes = new EnumMap<>(StressVariable.class);
    private final Map<DayVariable, double[][]> days = new EnumMap<>(DayVariable.class);
    private final int horizon;
    private final int kept;
    private final AtomicInteger censored = new AtomicInteger();

    StressRecord(int draws, int horizon) {
        this.horizon = horizon;
        kept = Math.min(draws, MOST_KEPT_DAYS / horizon);
        for (StressVariable variable : StressVariable.values()) {
            double[] values = new double[draws];
            Arrays.fill(values, Double.NaN);
            outcomes.put(variable, values);
        }
        for (DayVariable variable : DayVariable.values()) {
            days.put(variable, new double[horizon][kept]);
        }
    }

    StressSample sample() {
        return new StressSample(outcomes, days, censored.get());
    }

    int peakDay(int draw) {
        return (int) get(StressVariable.PEAK_DAY, draw) - 1;
    }

    /** Notes an episode. */
    void note(int draw, MarketSpec market, CascadeDays episode, double fundsLost) {
        double[] tenYear = episode.yield[CascadeKernel.TEN];
        int peak = 0;
        for (int day = 1; day < episode.days(); day++) {
            peak = tenYear[day] > tenYear[peak] ? day : peak;
        }
        put(StressVariable.PEAK_YIELD_10Y, draw, tenYear[peak]);
        put(StressVariable.PEAK_DAY, draw, peak + 1);
        put(StressVariable.PEAK_YIELD_30Y, draw, episode.most(episode.yield[CascadeKernel.THIRTY]));
        put(StressVariable.PEAK_DISLOCATION, draw, episode.most(episode.dislocation[CascadeKernel.TEN]));
        put(StressVariable.FORCED_SALES_BASIS, draw, forced(episode, CascadeKernel.BASIS));
        put(StressVariable.FORCED_SALES_SWAP_SPREAD, draw, forced(episode, CascadeKernel.SWAP_SPREAD));
        put(StressVariable.MARGIN_CALLS, draw, calls(episode));
        put(StressVariable.FUNDS_LOST, draw, fundsLost);
        put(StressVariable.FED_PURCHASES, draw, episode.total(episode.purchases));
        put(StressVariable.DAYS_TO_CALM, draw, daysToCalm(episode));
        put(StressVariable.MOVE_INDEX_MAX, draw, moveIndexMax(episode));
        put(StressVariable.DISTANCE_TO_RUNAWAY, draw, episode.most(episode.potential));
        put(StressVariable.DEALER_ROOM_USED_MAX, draw, episode.most(episode.room));
        put(StressVariable.LENDER_LOSS, draw, episode.total(episode.lenderLoss));
        put(StressVariable.LIQUIDITY_ADJUSTED_LOSS, draw, adjustedLoss(market, episode));
        put(StressVariable.RUNAWAY, draw, runaway(episode));
        noteDays(draw, episode);
    }

    /**
     * Notes what the ten-year yield is on the day of the peak without a sleeve, bp.
     *
     * @param unlevered highest dislocation without leverage, bp
     */
    void attribute(int draw, double noBasis, double noSwapSpread, double neither, double unlevered) {
        double peak = get(StressVariable.PEAK_YIELD_10Y, draw);
        double basis = share(peak, noBasis);
        double swapSpread = share(peak, noSwapSpread);
        double both = share(peak, neither);
        put(StressVariable.SHARE_BASIS, draw, basis);
        put(StressVariable.SHARE_SWAP_SPREAD, draw, swapSpread);
        put(StressVariable.SHARE_LEVERAGED, draw, both);
        put(StressVariable.SHAPLEY_BASIS, draw, HALF * (both - swapSpread + basis));
        put(StressVariable.SHAPLEY_SWAP_SPREAD, draw, HALF * (both - basis + swapSpread));
        double amplified = get(StressVariable.PEAK_DISLOCATION, draw);
        put(StressVariable.AMPLIFICATION, draw, unlevered > 0 ? amplified / unlevered : 1);
    }

    private static double share(double peak, double without) {
        return peak > 0 ? (peak - without) / peak : 0;
    }

    private static double forced(CascadeDays episode, int sleeve) {
        return episode.total(episode.forcedSales[sleeve]) + episode.total(episode.seizedSales[sleeve]);
    }

    private static double calls(CascadeDays episode) {
        double sum = 0;
        for (int sleeve : SLEEVES) {
            sum += episode.total(episode.calls[sleeve]);
            for (int day = 0; day < episode.days(); day++) {
                sum += Math.max(0, episode.loss[sleeve][day]);
            }
        }
        return sum;
    }

    private double daysToCalm(CascadeDays episode) {
        int day = episode.days();
        while (day > 0 && episode.dislocation[CascadeKernel.TEN][day - 1] < CascadeKernel.CALM) {
            day--;
        }
        if (episode.days() - day < CascadeKernel.CALM_DAYS) {
            censored.incrementAndGet();
            return horizon;
        }
        return day + 1.0;
    }

    private static double moveIndexMax(CascadeDays episode) {
        double most = 0;
        for (int day = 0; day < episode.days(); day++) {
            most = Math.max(most, episode.moveIndex(day));
        }
        return most;
    }

    /** Losses so far, and half the impact of selling what is left at the daily limit, at the last day's depth. */
    private static double adjustedLoss(MarketSpec market, CascadeDays episode) {
        double sum = 0;
        LeveragedTrade[] trades = {market.basisTrade(), market.swapSpreadTrade()};
        for (int sleeve : SLEEVES) {
            double years = episode.held[sleeve][episode.days() - 1] * trades[sleeve].duration();
            double daily = market.selling().dailyLimit() * years / TEN_YEAR_DURATION;
            double move = HALF * episode.depth[episode.days() - 1] * daily;
            sum += episode.total(episode.loss[sleeve]) + years * move / BASIS_POINTS;
        }
        return sum;
    }

    private static double runaway(CascadeDays episode) {
        for (int day = 0; day < episode.days(); day++) {
            if (episode.runaway[day]) {
                return 1;
            }
        }
        return 0;
    }

    private void noteDays(int draw, CascadeDays episode) {
        if (draw >= kept) {
            return;
        }
        days.forEach((variable, values) -> {
            for (int day = 0; day < horizon; day++) {
                boolean over = day >= episode.days();
                values[day][draw] =
                        over && variable.isFlow() ? 0 : variable.of(episode, over ? episode.days() - 1 : day);
            }
        });
    }

    private double get(StressVariable variable, int draw) {
        return outcomes.getOrDefault(variable, new double[0])[draw];
    }

    private void put(StressVariable variable, int draw, double value) {
        outcomes.getOrDefault(variable, new double[0])[draw] = value;
    }
}
