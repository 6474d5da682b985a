package org.triffin.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problem;
import org.triffin.vocabulary.FiscalYear;

/**
 * A scenario ready to run, with where everything in it came from.
 *
 * @param scenario the records
 * @param name short name for folders and tables: the file's name without its ending, or the shipped name
 * @param text the file as written, without its parents
 * @param origins where each key that a file or a {@code --set} gave stands, by dotted path
 * @param settings every setting of the model with its value, default, source and origin, in declared order
 * @param sha256 hash of every setting's value, whatever file, comment or spelling gave it, in hexadecimal
 */
public record LoadedScenario(
        Scenario scenario,
        String name,
        String text,
        Map<String, Origin> origins,
        List<SettingRow> settings,
        String sha256) {
    public LoadedScenario {
        origins = Map.copyOf(origins);
        settings = List.copyOf(settings);
    }

    /** This scenario over the years, with the paths and for the outputs of another. */
    LoadedScenario alongside(LoadedScenario other) throws InvalidScenarioException {
        Vintage theirs = Vintages.named(other.scenario.fiscal().vintage()).orElseThrow();
        Vintage ours = Vintages.named(scenario.fiscal().vintage()).orElseThrow();
        FiscalYear until = ScenarioChecks.until(other.scenario, theirs);
        Scenario shared = scenario.alongside(other.scenario, until);
        String sentence = "";
        if (until.compareTo(ours.ladderYear()) <= 0) {
            sentence = "it starts after " + until + ".";
        } else if (until.compareTo(ours.lastYear()) > 0
                && shared.horizon().beyondSource().isEmpty()) {
            sentence = ours.name() + " ends in " + ours.lastYear() + ", so a run to " + until + " needs "
                    + ScenarioChecks.BEYOND_SOURCE + ".";
        }
        if (!sentence.isEmpty()) {
            Origin origin = other.origins.getOrDefault(Partner.KEY, Origin.of(other.name));
            throw new InvalidScenarioException(
                    List.of(new Problem(origin, other.name + " cannot be paired with " + name + ": " + sentence)));
        }
        List<SettingRow> rows = SettingRows.rows(shared, origins);
        return new LoadedScenario(shared, name, text, origins, rows, SettingRows.sha256(rows));
    }

    /**
     * The scenario a run is paired with, as {@link Scenarios#load} takes it: a shipped name or an absolute path; empty
     * when it stands alone.
     */
    public Optional<String> compareTo() {
        return scenario.compareTo().filter(reference -> !reference.equals(Partner.NONE));
    }
}
