package org.triffin.model.cascade;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** One {@code T} for every agent. */
final class ByAgent<T> {
    private final Map<Agent, T> values = new EnumMap<>(Agent.class);

    ByAgent(Supplier<T> each) {
        for (Agent agent : Agent.values()) {
            values.put(agent, each.get());
        }
    }

    T of(Agent agent) {
        return Objects.requireNonNull(values.get(agent));
    }
}
