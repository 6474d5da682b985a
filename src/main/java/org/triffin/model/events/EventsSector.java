package org.triffin.model.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;
import org.triffin.model.state.StanceState;
import org.triffin.vocabulary.Quarter;

/**
 * Lets events happen and adds what they do to the stance. An effect is a memory m: m_t = persistence m_{t-1} + hit_t, of
 * which the stance gets size times m_t. The chance of a hit is 1 - exp(-h e^pressure) with hazard h.
 */
public final class EventsSector implements Sector {
    /** What repeated cuts of dealers' capacity leave of it. */
    private static final double LEAST_CAPACITY = 0.1;

    private final List<Event> events;
    private final List<List<Effect>> effects = new ArrayList<>();
    private final Optional<BankFacility> facility;
    private final Baseline baseline;
    private final int firstShockQuarter;

    public EventsSector(Events declared, Baseline baseline, int firstShockQuarter) {
        this.events = declared.declared();
        this.baseline = baseline;
        this.firstShockQuarter = firstShockQuarter;
        for (Event event : events) {
            effects.add(event.effects());
        }
        this.facility = declared.facility().map(spec -> new BankFacility(spec, baseline, firstShockQuarter));
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        block.event.begin();
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        Quarter date = baseline.firstQuarter().plus(quarter);
        for (int number = 0; number < events.size(); number++) {
            Event event = events.get(number);
            double[] happens = block.event.happens[number];
            Row.fill(happens, event.at().filter(date::equals).isPresent() ? 1 : 0);
            if (event.hazard() > 0 && quarter >= firstShockQuarter) {
                draw(happens, block.event.draw[number][quarter], event, block);
            }
            act(block.stance, happens, block.event.left[number], effects.get(number));
        }
        Row.atLeast(block.stance.dealerCapacity, LEAST_CAPACITY);
        Row.within(block.stance.userFee, 0, 1);
        facility.ifPresent(open -> open.advance(block, quarter));
    }

    private static void draw(double[] happens, double[] uniform, Event event, PathBlock block) {
        double chance = -Math.expm1(-event.hazard());
        boolean pressed = event.pressed();
        for (int lane = 0; lane < happens.length; lane++) {
            double now = pressed ? -Math.expm1(-event.hazard() * Math.exp(event.pressure(block, lane))) : chance;
            if (uniform[lane] < now) {
                happens[lane] = 1;
            }
        }
    }

    private static void act(StanceState stance, double[] happens, double[][] left, List<Effect> effects) {
        for (int number = 0; number < left.length; number++) {
            Effect effect = effects.get(number);
            remember(left[number], happens, effect.persistence());
            Row.addScaled(effect.row().apply(stance), effect.size(), left[number]);
        }
    }

    private static void remember(double[] memory, double[] happens, double persistence) {
        for (int lane = 0; lane < memory.length; lane++) {
            memory[lane] = Math.fma(persistence, memory[lane], happens[lane]);
        }
    }
}
