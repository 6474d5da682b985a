package org.triffin.results.stress;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;
import org.triffin.model.cascade.StressSpec;
import org.triffin.reference.Episode;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.stress.EpisodeWitness;
import org.triffin.simulation.stress.ParameterPrior;
import org.triffin.simulation.stress.StressEngine;
import org.triffin.simulation.stress.StressSample;
import org.triffin.simulation.stress.StressedMarket;

/** Runs cases on the same populations, and keeps of them what later tables need. */
final class StressedCases {
    private static final EpisodeWitness NOBODY = (draw, workspace) -> {};

    /** What a replay is compared with, and the samples the comparison needs. */
    private static final List<String> KEPT = List.of(StressCase.BASE, StressCase.NO_BACKSTOP);

    private final StressEngine engine;
    private final StressSpec spec;
    private final Optional<ReplayFit> fit;
    private final Optional<Episode> published;
    private Optional<AgentRows> agents = Optional.empty();
    private final Map<String, StressSample> samples = new LinkedHashMap<>();

    /** @param published the episode to compare with, where the shock is that episode */
    StressedCases(StressEngine engine, StressSpec spec, Optional<Episode> published) {
        this.engine = engine;
        this.spec = spec;
        this.published = published;
        fit = published.map(episode -> new ReplayFit(episode, spec.draws()));
    }

    /** Runs each case and adds its statistics. */
    void run(List<StressCase> cases, OutcomeRows outcomes) throws CancelledException {
        for (StressCase one : cases) {
            StressedMarket market = new StressedMarket(one.market());
            EpisodeWitness witness = one.name().equals(StressCase.BASE) ? watching(one.market()) : NOBODY;
            StressSample sample = engine.run(draw -> market, one.path(), spec.draws(), spec.horizon(), true, witness);
            outcomes.add(one.name(), sample);
            if (KEPT.contains(one.name())) {
                samples.put(one.name(), sample);
            }
        }
    }

    /** Keeps the books of the scenario itself, and compares it with what was published. */
    private EpisodeWitness watching(MarketSpec market) {
        AgentRows books = new AgentRows(market, spec.draws());
        agents = Optional.of(books);
        return (draw, workspace) -> {
            books.see(draw, workspace);
            fit.ifPresent(replay -> replay.see(draw, workspace));
        };
    }

    /**
     * Runs the scenario with its parameters drawn, and weighs the draws by their fit where there is something to fit.
     *
     * @return the draws, without weights
     */
    StressSample runPrior(ParameterPrior prior, StressCase base, OutcomeRows outcomes, DrawRows draws)
            throws CancelledException {
        Optional<ReplayFit> priorFit = published.map(episode -> new ReplayFit(episode, spec.draws()));
        StressSample sample = engine.run(
                draw -> new StressedMarket(prior.market(base.market(), draw)),
                base.path(),
                spec.draws(),
                spec.horizon(),
                true,
                priorFit.isPresent() ? priorFit.get() : NOBODY);
        outcomes.add(StressCase.PRIOR, sample);
        if (priorFit.isEmpty()) {
            draws.add(StressCase.PRIOR, sample);
            return sample;
        }
        StressSample alone = engine.run(
                draw -> new StressedMarket(withoutBackstop(prior.market(base.market(), draw))),
                base.path(),
                spec.draws(),
                spec.horizon(),
                false);
        double[] weights = priorFit.get().weights(sample, alone);
        draws.add(StressCase.PRIOR, sample, weights);
        if (Arrays.stream(weights).sum() > 0) {
            outcomes.add(StressCase.REWEIGHTED, sample, weights);
        }
        return sample;
    }

    /** The agents of the scenario itself. */
    AgentTable agents() {
        return agents.orElseThrow(() -> new IllegalStateException("No case has been run."))
                .table();
    }

    /** The draws of the scenario itself. */
    StressSample base() {
        return sample(StressCase.BASE);
    }

    /** The comparison with what was published, where the shock is that episode. */
    Optional<AcceptanceTable> acceptance() {
        return fit.map(replay -> replay.table(base(), sample(StressCase.NO_BACKSTOP)));
    }

    private StressSample sample(String name) {
        StressSample sample = samples.get(name);
        if (sample == null) {
            throw new IllegalStateException("The case " + name + " has not been run.");
        }
        return sample;
    }

    private static MarketSpec withoutBackstop(MarketSpec market) {
        return MarketSettings.with(market, "backstop.purchases", Purchases.NONE);
    }
}
