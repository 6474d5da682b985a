package org.triffin.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.scenario.yaml.Origin;

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

    /**
     * The scenario a run is paired with, as {@link Scenarios#load} takes it: a shipped name or an absolute path; empty
     * when it stands alone.
     */
    public Optional<String> compareTo() {
        return scenario.compareTo().filter(reference -> !reference.equals(Partner.NONE));
    }
}
