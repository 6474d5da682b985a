package org.triffin.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.triffin.simulation.Statistic;

/**
 * Two runs compared: run less base, in the years both have.
 *
 * @param paired the distribution of the difference path by path on the same shocks; empty when the runs cannot be paired
 * @param obstacle why they cannot be paired, and what to do; empty when they are
 */
public record Comparison(Run run, Run base, Optional<FanTable> paired, String obstacle) {
    private static final String REMEDY = " To pair them, run both at once (triffin run BASE RUN), or each with the same"
            + " seed, paths and years and with --set outputs.paths=all.";

    /** Compares {@code run} with {@code base} in {@code variables}; paired where both kept the same paths. */
    public static Comparison of(Run run, Run base, List<String> variables) {
        for (String variable : variables) {
            run.fan().unit(variable);
            base.fan().unit(variable);
        }
        String obstacle = obstacle(run, base);
        Optional<Path> own = run.paths();
        Optional<Path> other = base.paths();
        if (!obstacle.isEmpty() || own.isEmpty() || other.isEmpty()) {
            return new Comparison(run, base, Optional.empty(), obstacle + REMEDY);
        }
        boolean antithetic = run.manifest().sampling().varianceReduction().equals("antithetic");
        FanTable difference = new PairedPaths(own.get(), other.get(), antithetic).difference(variables, run.fan());
        return new Comparison(run, base, Optional.of(difference), "");
    }

    /** The first year that both runs have. */
    public int firstYear() {
        return Math.max(run.fan().firstYear(), base.fan().firstYear());
    }

    /** The last year that both runs have. */
    public int lastYear() {
        return Math.min(run.fan().lastYear(), base.fan().lastYear());
    }

    /** The difference of the means. */
    public double meanDifference(String variable, int fiscalYear) {
        return run.fan().value(variable, fiscalYear, Statistic.MEAN)
                - base.fan().value(variable, fiscalYear, Statistic.MEAN);
    }

    /** Its Monte Carlo standard error: of the paired difference, else of two independent means. */
    public double standardError(String variable, int fiscalYear) {
        return paired.map(difference -> difference.value(variable, fiscalYear, Statistic.MCSE))
                .orElseGet(() -> Math.hypot(
                        run.fan().value(variable, fiscalYear, Statistic.MCSE),
                        base.fan().value(variable, fiscalYear, Statistic.MCSE)));
    }

    private static String obstacle(Run run, Run base) {
        Manifest a = run.manifest();
        Manifest b = base.manifest();
        if (run.paths().isEmpty() || base.paths().isEmpty()) {
            Run without = run.paths().isEmpty() ? run : base;
            return without.folder() + " kept no paths.";
        }
        if (a.sampling().seed() != b.sampling().seed()) {
            return "The seeds differ (" + a.sampling().seed() + " and "
                    + b.sampling().seed() + ").";
        }
        if (a.sampling().paths() != b.sampling().paths()
                || !a.sampling().varianceReduction().equals(b.sampling().varianceReduction())) {
            return "The numbers of paths or the variance reductions differ.";
        }
        if (a.span().firstYear() != b.span().firstYear()
                || a.span().lastYear() != b.span().lastYear()) {
            return "The years differ (" + a.span().firstYear() + "-" + a.span().lastYear() + " and "
                    + b.span().firstYear() + "-" + b.span().lastYear() + ").";
        }
        return "";
    }
}
