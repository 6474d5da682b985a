package org.triffin.model;

import java.util.List;
import java.util.stream.Stream;
import org.triffin.model.state.PathBlock;

/** Stochastic models of thirty years, with every mechanism switched on in one of them, that identities are tested on. */
public record ManyPaths(String name, ModelSpec spec, FederalDebtModel model) {
    /** Paths of a block. */
    public static final int LANES = 32;

    /** What happens in every model. */
    private static final String[] EVERYWHERE = {
        "economy.disaster=2%", "fiscal.budget-noise=1.2%", "fiscal.debt-reaction=0.03", "rates.duration-supply=6bp"
    };

    private static final List<ManyPaths> ALL = List.of(
            of("normal shocks, feedbacks, extension drawn", "fiscal.temporary-provisions-extended=0.5"),
            of("student-t shocks", "economy.shocks=student-t"),
            of("bootstrapped shocks", "economy.shocks=bootstrap"),
            of("uncertain parameters", "economy.parameter-uncertainty=true"),
            of("a policy rule, projected debt", "economy.short-rate-rule=taylor", "rates.debt-measure=projected-5y"),
            of("deflation, so that TIPS fall to their floor", "economy.inflation-shift=-5%"),
            of(
                    "fixed shares, sold at the quarter's end",
                    "debt.issuance=fixed-shares",
                    "debt.issuance-timing=end-of-quarter"),
            of("century bonds and longer terms", "debt.century-bond=0.1", "debt.term-out=0.5"),
            of("borrowing short", "debt.borrow-short=20%"),
            of(
                    "episodes of forced selling",
                    "market.simulated=true",
                    "market.hazard.highest=30%",
                    "market.hazard.constant=-2",
                    "market.tenors.buckets=true"));

    /** Every model, prepared once. */
    public static List<ManyPaths> all() {
        return ALL;
    }

    private static ManyPaths of(String name, String... sets) {
        String[] all = Stream.concat(Stream.of(EVERYWHERE), Stream.of(sets)).toArray(String[]::new);
        ModelSpec spec = ModelFixture.spec("obbba-2025-dynamic", all);
        return new ManyPaths(name, spec, FederalDebtModel.prepare(spec));
    }

    /** A block at the start, with shocks. */
    public PathBlock begin() {
        return ModelFixture.beginDrawn(model, LANES, name.hashCode());
    }

    /** Sum of the weights of new coupon securities. */
    public double weights() {
        var mix = spec.debt().mix();
        return mix.note2y()
                + mix.note3y()
                + mix.note5y()
                + mix.note7y()
                + mix.note10y()
                + mix.bond20y()
                + mix.bond30y()
                + mix.floating2y()
                + mix.tips5y()
                + mix.tips10y()
                + mix.tips30y();
    }

    /** True from the first quarter with shocks on. */
    public boolean shocked(int quarter) {
        return quarter
                >= model.baseline().quarterNumber(model.baseline().vintage().firstShockQuarter());
    }

    @Override
    public String toString() {
        return name;
    }
}
