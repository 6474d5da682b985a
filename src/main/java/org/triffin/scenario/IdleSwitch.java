package org.triffin.scenario;

import java.util.function.Predicate;

/**
 * A mechanism that can be off, so that its settings change nothing.
 *
 * @param key a setting or section, by dotted path
 * @param idle true for a scenario in which it changes nothing
 * @param by the setting that switches it off
 * @param needs what that setting would have to be
 */
record IdleSwitch(String key, Predicate<Scenario> idle, String by, String needs) {
    IdleSwitch {
        declared(key);
        declared(by);
    }

    private static void declared(String key) {
        if (ScenarioKeys.ROOT.parametersUnder(key).isEmpty()) {
            throw new IllegalStateException("No setting is called " + key + ".");
        }
    }
}
