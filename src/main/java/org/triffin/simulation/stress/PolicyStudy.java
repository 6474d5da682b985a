package org.triffin.simulation.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.triffin.model.cascade.Purchases;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;
import org.triffin.simulation.statistics.Interval;

/**
 * What policies take off the peak, paired: the same populations with and without. Dollars per bp are stated for purchases
 * alone; other policies cost something else, and are stated in bp per unit. The rest of the scenario stays, its purchases
 * included.
 */
public final class PolicyStudy {
    private static final String PURCHASES = "fed_purchases";

    private PolicyStudy() {}

    /**
     * Purchases first, then the others.
     *
     * @param progress counts policies
     * @throws CancelledException when the calling thread is interrupted
     */
    public static List<PolicyEffect> of(StressEngine engine, StressTrial trial, Progress progress)
            throws CancelledException {
        StressSample base = trial.run(engine);
        List<Policy> policies = Policy.all(trial.market());
        List<PolicyEffect> effects = new ArrayList<>();
        effects.add(purchases(engine, trial, base));
        progress.update(1, policies.size() + 1L);
        for (Policy policy : policies) {
            StressSample with = trial.in(policy.market()).run(engine);
            double[] avoided = fall(base, with);
            double median = Medians.of(avoided);
            Interval interval = MedianInterval.of(avoided);
            effects.add(new PolicyEffect(
                    policy.name(),
                    policy.amount(),
                    policy.unit(),
                    median,
                    interval.low(),
                    interval.high(),
                    policy.units() > 0 ? median / policy.units() : Double.NaN,
                    policy.perUnitUnit(),
                    avoided.length));
            progress.update(effects.size(), policies.size() + 1L);
        }
        return List.copyOf(effects);
    }

    /** Over the populations in which there are purchases: a rule may not be called upon. */
    private static PolicyEffect purchases(StressEngine engine, StressTrial trial, StressSample base)
            throws CancelledException {
        double[] avoided = fall(trial.with(Purchases.NONE).run(engine), base);
        double[] bought = base.values(StressVariable.FED_PURCHASES);
        int[] counted = IntStream.range(0, bought.length)
                .filter(draw -> bought[draw] > 0)
                .toArray();
        double[] effects =
                IntStream.of(counted).mapToDouble(draw -> avoided[draw]).toArray();
        double amount = Medians.of(
                IntStream.of(counted).mapToDouble(draw -> bought[draw]).toArray());
        double median = Medians.of(effects);
        boolean known = counted.length > 0;
        return new PolicyEffect(
                PURCHASES,
                known ? amount : 0,
                "$bn",
                known ? median : 0,
                known ? MedianInterval.of(effects).low() : 0,
                known ? MedianInterval.of(effects).high() : 0,
                median > 0 ? amount / median : Double.NaN,
                "$bn per bp avoided",
                counted.length);
    }

    private static double[] fall(StressSample without, StressSample with) {
        double[] high = without.values(StressVariable.PEAK_YIELD_10Y);
        double[] low = with.values(StressVariable.PEAK_YIELD_10Y);
        return IntStream.range(0, high.length)
                .mapToDouble(draw -> high[draw] - low[draw])
                .toArray();
    }
}
