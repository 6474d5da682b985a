package org.triffin.simulation;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** How the Monte Carlo experiment is run. */
public record SimulationSpec(
        @Setting(
                about = "Number of simulated paths",
                unit = Unit.COUNT,
                min = 1,
                max = 10_000_000,
                byDefault = "10000",
                basis = Basis.ASSUMED,
                source = "Median debt/GDP in 30 years within a point of GDP")
        int paths,

        @Setting(
                about = "Seed of all random streams; same seed, same shocks",
                unit = Unit.COUNT,
                min = 0,
                max = 9_007_199_254_740_991.0,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Any number")
        long seed,

        @Setting(
                about = "Variance reduction",
                byDefault = "none",
                basis = Basis.ASSUMED,
                source =
                        "antithetic pairs path 2i with the mirror image of its shocks in path 2i+1; paths must be even")
        VarianceReduction varianceReduction) {

    public SimulationSpec {
        if (paths < 1) {
            throw new IllegalArgumentException("simulation.paths must be at least 1.");
        }
        if (varianceReduction == VarianceReduction.ANTITHETIC && paths % 2 != 0) {
            throw new IllegalArgumentException(
                    "simulation.paths must be even with variance-reduction: antithetic; use " + (paths + 1) + ".");
        }
    }

    /** Variance reduction. */
    public enum VarianceReduction {
        NONE,
        ANTITHETIC
    }
}
