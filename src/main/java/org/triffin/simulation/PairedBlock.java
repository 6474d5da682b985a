package org.triffin.simulation;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.PathModel;
import org.triffin.model.state.Row;
import org.triffin.model.state.RowAllocator.Drawn;

/**
 * The same paths of several models on the same shocks. A shock that several models declare is drawn once and copied.
 * Belongs to one thread.
 */
final class PairedBlock {
    private record Copy(double[][] source, double[][] target) {}

    private final ModelBlock<?>[] models;
    private final ShockFiller filler;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();

    PairedBlock(List<? extends PathModel<?>> models, int lanes, SimulationSpec simulation) {
        this.models = new ModelBlock<?>[models.size()];
        filler = new ShockFiller(simulation);
        for (int i = 0; i < this.models.length; i++) {
            this.models[i] = new ModelBlock<>(models.get(i), lanes);
            for (Drawn rows : this.models[i].drawn()) {
                share(rows);
            }
        }
    }

    private void share(Drawn rows) {
        for (Drawn known : drawn) {
            if (known.shock().equals(rows.shock())) {
                copies.add(new Copy(known.rows(), rows.rows()));
                return;
            }
        }
        drawn.add(rows);
    }

    /** The shocks of all models, each once. */
    List<Drawn> drawn() {
        return drawn;
    }

    ModelBlock<?> model(int number) {
        return models[number];
    }

    /** Draws the shocks of paths from {@code firstPath} on and sets the opening state. */
    void begin(long firstPath) {
        draw(firstPath);
        for (ModelBlock<?> model : models) {
            model.begin(firstPath);
        }
    }

    void draw(long firstPath) {
        filler.fill(drawn, firstPath);
        for (int i = 0; i < copies.size(); i++) {
            Copy copy = copies.get(i);
            for (int quarter = 0; quarter < copy.source.length; quarter++) {
                Row.copy(copy.target[quarter], copy.source[quarter]);
            }
        }
    }

    /** Advances every model through the four quarters of {@code year}, counted from 0. */
    void advanceYear(int year) {
        for (ModelBlock<?> model : models) {
            model.advanceYear(year);
        }
    }

    /** Goes through {@code quarters} without drawing or recording, on the shocks drawn last. */
    void step(long firstPath, int quarters) {
        for (ModelBlock<?> model : models) {
            model.begin(firstPath);
            for (int quarter = 0; quarter < quarters; quarter++) {
                model.step(quarter);
            }
        }
    }
}
