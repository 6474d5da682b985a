package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.triffin.model.cascade.StressSpec;
import org.triffin.results.CsvWriter;
import org.triffin.results.DataDictionary;
import org.triffin.results.Manifest.Occasion;
import org.triffin.results.Manifest.Subject;
import org.triffin.results.ToolVersion;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenario;
import org.triffin.simulation.stress.DayVariable;
import org.triffin.simulation.stress.StressVariable;

/** What a stress folder says about itself: what was run, what its words mean, what its bands hold. */
final class StressParticulars {
    /** Populations for medians where a great many markets are tried: enough for a median, assumed. */
    private static final int POPULATIONS = 40;

    private final LoadedScenario loaded;
    private final StressSpec spec;

    StressParticulars(LoadedScenario loaded) {
        this.loaded = loaded;
        spec = loaded.scenario().market().stress();
    }

    /** Populations behind a median of a study that tries many markets. */
    int populations() {
        return Math.min(spec.draws(), POPULATIONS);
    }

    /** True when published closes can stand beside the simulation: the shock is the episode itself. */
    boolean observed() {
        return spec.severity() == 1;
    }

    private String episode() {
        return spec.replay().episode();
    }

    /** What outcomes, days and cases mean. */
    DataDictionary dictionary(List<StressCase> cases) {
        List<DataDictionary.Row> rows = new ArrayList<>();
        for (StressVariable variable : StressVariable.values()) {
            rows.add(new DataDictionary.Row(variable.word(), variable.unit(), "episode", variable.label()));
        }
        for (DayVariable variable : DayVariable.values()) {
            rows.add(new DataDictionary.Row(variable.word(), variable.unit(), "day", variable.label()));
        }
        rows.add(new DataDictionary.Row(
                OutcomeRows.NOT_CALM, OutcomeRows.DRAWS, "case", "Draws that are not calm by the horizon"));
        rows.add(new DataDictionary.Row(
                OutcomeRows.SIZE, OutcomeRows.DRAWS, "case", "How many equal draws the weighted ones are worth"));
        for (StressCase one : cases) {
            rows.add(new DataDictionary.Row(one.name(), "", "case", one.label()));
        }
        rows.add(new DataDictionary.Row(
                "profit_and_loss", "$bn", "agent", "Gain over the episode, the mark of what is held included"));
        rows.add(new DataDictionary.Row("liquidity_need", "$bn", "agent", "Cash asked for on the worst day"));
        rows.add(new DataDictionary.Row("free_cash", "$bn", "agent", "Equity on the eve beyond haircut and margin"));
        if (spec.parameterUncertainty()) {
            rows.add(new DataDictionary.Row(
                    StressCase.PRIOR, "", "case", "Parameters are drawn from triangles on the shipped ranges as well"));
            rows.add(new DataDictionary.Row(
                    StressCase.REWEIGHTED, "", "case", "The same draws, weighted by how well they replay the episode"));
        }
        return new DataDictionary(rows);
    }

    /** The manifest before its files are known. */
    StressManifest manifest(StressTable outcomes, Occasion occasion) {
        Scenario scenario = loaded.scenario();
        return new StressManifest(
                ToolVersion.ofThisBuild(),
                new Subject(
                        loaded.name(),
                        scenario.title(),
                        scenario.description().orElse(""),
                        scenario.sources(),
                        loaded.sha256()),
                new StressManifest.Sampling(spec.seed(), spec.draws(), populations()),
                Optional.of(episode()),
                uncertainty(outcomes),
                occasion,
                List.of());
    }

    /** What the bands hold, in short phrases. */
    private List<String> uncertainty(StressTable outcomes) {
        List<String> phrases = new ArrayList<>();
        phrases.add("Included in every case: sizes and leverage of the funds");
        if (spec.parameterUncertainty()) {
            phrases.add(
                    "Included in the case prior alone: parameters, drawn independently from triangles on their ranges");
            outcomes.find(StressCase.REWEIGHTED, OutcomeRows.SIZE, "mean")
                    .ifPresent(size -> phrases.add(String.format(
                            Locale.ROOT,
                            "Weighted by fit in the case prior_reweighted: worth %.1f of %d draws",
                            size,
                            spec.draws())));
        } else {
            phrases.add("Not included: parameters (switched off)");
        }
        double notCalm = outcomes.value(StressCase.BASE, OutcomeRows.NOT_CALM, "mean");
        if (notCalm > 0) {
            phrases.add(String.format(
                    Locale.ROOT,
                    "Not calm by day %d: %.0f of %d draws; their days to calm are the horizon",
                    spec.horizon(),
                    notCalm,
                    spec.draws()));
        }
        phrases.add(String.format(
                Locale.ROOT,
                "Not included: the shock itself, %s times the daily path of %s; all figures are conditional on it",
                CsvWriter.format(spec.severity()),
                episode()));
        return phrases;
    }
}
