package org.triffin.simulation.stress;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;

/** Which parameters matter: one at a time at both ends of its range, and by rank where all are drawn together. */
public final class ParameterStudy {
    private ParameterStudy() {}

    /**
     * The effect of every parameter of the prior, in its order.
     *
     * @param progress counts parameters
     * @throws CancelledException when the calling thread is interrupted
     */
    public static List<ParameterEffect> of(
            StressEngine engine, StressTrial trial, ParameterPrior prior, Progress progress) throws CancelledException {
        return of(engine, trial, prior, peaks(engine, trial, prior), progress);
    }

    /**
     * The same where the peaks under the prior are known already.
     *
     * @param priorPeaks highest rise of the ten-year yield by draw of {@code prior}, bp
     */
    public static List<ParameterEffect> of(
            StressEngine engine, StressTrial trial, ParameterPrior prior, double[] priorPeaks, Progress progress)
            throws CancelledException {
        double[] correlations = rankCorrelations(prior, priorPeaks);
        List<ParameterEffect> effects = new ArrayList<>();
        for (UncertainParameter parameter : prior.parameters()) {
            effects.add(new ParameterEffect(
                    parameter.name(),
                    parameter.unit(),
                    parameter.low(),
                    parameter.base(),
                    parameter.high(),
                    peak(engine, trial, parameter, parameter.low()),
                    peak(engine, trial, parameter, parameter.high()),
                    correlations[effects.size()]));
            progress.update(effects.size(), prior.parameters().size());
        }
        return List.copyOf(effects);
    }

    /** The peak of every draw of the prior, each with a population of its own, bp. */
    public static double[] peaks(StressEngine engine, StressTrial trial, ParameterPrior prior)
            throws CancelledException {
        return engine.run(
                        draw -> new StressedMarket(prior.market(trial.market(), draw)),
                        trial.path(),
                        prior.draws(),
                        trial.horizon(),
                        false)
                .values(StressVariable.PEAK_YIELD_10Y);
    }

    /** Spearman's rank correlation of every parameter with the peaks; NaN where one of both does not vary. */
    static double[] rankCorrelations(ParameterPrior prior, double[] peaks) {
        SpearmansCorrelation spearman = new SpearmansCorrelation();
        double[] correlations = new double[prior.parameters().size()];
        for (int parameter = 0; parameter < correlations.length; parameter++) {
            correlations[parameter] =
                    peaks.length < 2 ? Double.NaN : spearman.correlation(prior.values(parameter), peaks);
        }
        return correlations;
    }

    private static double peak(StressEngine engine, StressTrial trial, UncertainParameter parameter, double value)
            throws CancelledException {
        MarketSpec there = parameter.in(trial.market(), value);
        return Medians.of(trial.in(there).run(engine)).peakYield();
    }
}
