package org.triffin.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triffin.model.regime.Regime;
import org.triffin.model.state.RegimeState;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.PathCondition;
import org.triffin.simulation.Progress;
import org.triffin.simulation.SimulationSpec;
import org.triffin.simulation.Span;
import org.triffin.simulation.SpanAccumulator;

/** One scenario under every regime on the same shocks, in one pass of the engine, and what each does against current policy. */
public final class RegimeStudy {
    private static final double CERTAIN = 0.5;
    private static final PathCondition FAILED = new PathCondition(RegimeState.GROWTH_FAILED.name(), CERTAIN, 1);
    private static final PathCondition ANSWERED = new PathCondition(RegimeState.GROWTH_FAILED.name(), 0, CERTAIN);

    private final Study study;
    private final SpanAccumulator all;
    private final SpanAccumulator answered;
    private final SpanAccumulator failed;

    private RegimeStudy(Study study, SpanAccumulator all, SpanAccumulator answered, SpanAccumulator failed) {
        this.study = study.watchedBy(List.of(all, answered, failed));
        this.all = all;
        this.answered = answered;
        this.failed = failed;
    }

    /**
     * The study of a scenario under each of {@link Regime}, in that order.
     *
     * @throws InvalidScenarioException when its parts do not fit together
     */
    public static RegimeStudy of(List<LoadedScenario> underEachRegime) throws InvalidScenarioException {
        Study study = Study.sideBySide(underEachRegime);
        SimulationSpec simulation = study.simulation();
        List<Span> spans = Signature.spans(study.firstShockYear());
        return new RegimeStudy(
                study,
                SpanAccumulator.over(spans, simulation),
                SpanAccumulator.where(ANSWERED, spans, simulation),
                SpanAccumulator.where(FAILED, spans, simulation));
    }

    /** The names of the regimes, which are those of their run folders. */
    public List<String> names() {
        return study.names();
    }

    /** Runs the pass and writes one run into each of {@code folders}; see {@link Study#run}. */
    public List<RunTables> run(List<Path> folders, int threads, Progress progress, String command)
            throws CancelledException {
        return study.run(folders, threads, progress, command);
    }

    /** Each regime's differences from current policy, once it has run. */
    public Signature signature() {
        List<Signature.Row> rows = new ArrayList<>();
        for (int number = 1; number < names().size(); number++) {
            rows.addAll(Signature.rows(names().get(number), all.differences(number)));
        }
        return new Signature(rows);
    }

    /** The same for the paths on which productivity answers to the growth regime, and those on which it does not. */
    public Signature branches() {
        int growth = names().indexOf(Regime.GROWTH.word());
        List<Signature.Row> rows = new ArrayList<>();
        rows.addAll(Signature.rows("growth-success", answered.differences(growth)));
        rows.addAll(Signature.rows("growth-failure", failed.differences(growth)));
        return new Signature(rows);
    }

    /** Writes both tables into {@code folder}. */
    public void write(Path folder) {
        try {
            Files.write(folder.resolve(Signature.NAME), signature().csv());
            Files.write(folder.resolve(Signature.BRANCHES), branches().branchesCsv());
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }
}
