package org.triffin.model.state;

import java.util.List;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** What has happened in each lane: one entry an event that the scenario declares, in its order. */
public final class EventState {
    /** How often {@code event} happens in a fiscal year; its mean is close to a probability. */
    public static Variable count(String event) {
        return Variable.yearSum("event_" + event, Unit.COUNT, "Events: " + event.replace('_', ' '));
    }

    /** Times the facility against bank losses opens. */
    public static final Variable FACILITY = count("bank_losses");

    /** 1 where the event happens this quarter, [event][lane]. */
    public final double[][] happens;

    /** Uniform draws of the event, [event][quarter][lane]; no quarters for an event that is only dated. */
    public final double[][][] draw;

    /** What is left of each effect, in units of the event, [event][effect][lane]. */
    public final double[][][] left;

    /** Bank losses: quarters the facility stays open, the premium it holds, 1 where it opens; empty when there is none. */
    public final double[] facilityQuarters;

    public final double[] facilityPremium;
    public final double[] facilityOpens;
    private final double[][] yieldRing;

    EventState(RowAllocator rows, StanceShape shape) {
        List<EventShape> events = shape.events();
        happens = new double[events.size()][];
        draw = new double[events.size()][][];
        left = new double[events.size()][][];
        for (int number = 0; number < happens.length; number++) {
            EventShape event = events.get(number);
            happens[number] = rows.recorded(count(event.name()));
            draw[number] = event.drawn() ? rows.drawn(Shock.uniform("event." + event.name())) : new double[0][];
            left[number] = rows.rows(event.effects());
        }
        facilityQuarters = rows.row();
        facilityPremium = rows.row();
        facilityOpens = shape.facility() ? rows.recorded(FACILITY) : rows.row();
        yieldRing = rows.rows(shape.facility() ? 4 : 0);
    }

    /** The ten-year yield {@code quarter}, kept for four quarters. */
    public double[] tenYear(int quarter) {
        return yieldRing[Math.floorMod(quarter, yieldRing.length)];
    }

    /** Nothing has happened. */
    public void begin() {
        for (double[][] event : left) {
            for (double[] row : event) {
                Row.fill(row, 0);
            }
        }
        Row.fill(facilityQuarters, 0);
        Row.fill(facilityPremium, 0);
        Row.fill(facilityOpens, 0);
    }
}
