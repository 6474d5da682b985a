package org.triffin.simulation;

import java.util.List;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/** What a run reports beyond its fans. */
public record OutputsSpec(
        @Setting(about = "Thresholds whose probabilities are reported")
        Thresholds thresholds,

        @Setting(
                about = "Simulated paths kept in the run folder as Parquet",
                byDefault = "none",
                basis = Basis.ASSUMED,
                source = "sample keeps the first 1000 paths")
        KeptPaths paths) {

    /** Simulated paths kept. */
    public enum KeptPaths {
        NONE,
        SAMPLE,
        ALL
    }

    /** Levels whose crossing is an event. */
    public record Thresholds(
            @Setting(
                    about = "Debt/GDP levels",
                    unit = Unit.RATE,
                    min = 0,
                    max = 10,
                    byDefault = "100%, 120%, 150%, 200%",
                    basis = Basis.ASSUMED,
                    source = "Round numbers of the public debate")
            List<Double> debtToGdp,

            @Setting(
                    about = "Net interest as a share of revenue",
                    unit = Unit.RATE,
                    min = 0,
                    max = 10,
                    byDefault = "20%, 25%, 30%",
                    basis = Basis.ASSUMED,
                    source = "Rating agencies' round numbers")
            List<Double> interestToRevenue) {
        public Thresholds {
            debtToGdp = List.copyOf(debtToGdp);
            interestToRevenue = List.copyOf(interestToRevenue);
        }
    }
}
