package org.triffin.model.events;

import java.util.List;
import java.util.Optional;
import org.triffin.model.state.EventShape;

/**
 * The events that can happen on a path.
 *
 * @param declared those with a date or a chance
 * @param facility the lender facility against bank losses, if losses can open one
 */
public record Events(List<Event> declared, Optional<BankLossesSpec> facility) {
    /** Nothing happens. */
    public static final Events NONE = new Events(List.of(), Optional.empty());

    public Events {
        declared = List.copyOf(declared);
    }

    /** What a scenario declares. */
    public static Events of(EventsSpec spec) {
        return new Events(
                spec.declared(), spec.bankLosses().facility() ? Optional.of(spec.bankLosses()) : Optional.empty());
    }

    /** True when anything can happen. */
    public boolean any() {
        return facility.isPresent() || !declared.isEmpty();
    }

    /** The same where nothing happens by chance: only what has a date. */
    public Events dated() {
        return new Events(
                declared.stream()
                        .filter(event -> event.at().isPresent())
                        .<Event>map(Dated::new)
                        .toList(),
                facility);
    }

    /** What the events need of a block. */
    public List<EventShape> shapes() {
        return declared.stream()
                .map(event -> new EventShape(
                        event.name(), event.hazard() > 0, event.effects().size()))
                .toList();
    }
}
