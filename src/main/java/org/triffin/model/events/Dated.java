package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.vocabulary.Quarter;

/** An event that happens on its date alone. */
record Dated(Event event) implements Event {
    @Override
    public String name() {
        return event.name();
    }

    @Override
    public Optional<Quarter> at() {
        return event.at();
    }

    @Override
    public double hazard() {
        return 0;
    }

    @Override
    public List<Effect> effects() {
        return event.effects();
    }
}
