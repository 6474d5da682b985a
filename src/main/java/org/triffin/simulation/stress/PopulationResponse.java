package org.triffin.simulation.stress;

import org.triffin.simulation.CancelledException;

/** The median response over a trial's populations, the same ones at every mix. */
record PopulationResponse(StressEngine engine, StressTrial trial, ShockPart part, StressTarget target)
        implements Response {
    @Override
    public double at(StressMix mix) throws CancelledException {
        return target.measure().of(medians(mix));
    }

    Medians medians(StressMix mix) throws CancelledException {
        return Medians.of(trial.in(mix.of(trial.market()))
                .under(part.scaled(trial.path(), mix.shock()))
                .run(engine));
    }
}
