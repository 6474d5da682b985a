package org.triffin.simulation;

import java.util.List;
import org.triffin.model.PathModel;
import org.triffin.model.state.RowAllocator;
import org.triffin.model.state.RowAllocator.Drawn;

/** One model with a block of its lanes and the annual values of these lanes. Belongs to one thread. */
final class ModelBlock<B> {
    private static final int QUARTERS_A_YEAR = 4;

    private final PathModel<B> model;
    private final B block;
    private final RowAllocator rows;
    private final List<Drawn> drawn;
    private final YearAccumulator annual;

    ModelBlock(PathModel<B> model, int lanes) {
        this.model = model;
        rows = new RowAllocator(lanes, model.quarters());
        block = model.newBlock(rows);
        drawn = rows.drawn();
        annual = new YearAccumulator(rows);
    }

    RowAllocator rows() {
        return rows;
    }

    List<Drawn> drawn() {
        return drawn;
    }

    YearAccumulator annual() {
        return annual;
    }

    void begin(long firstPath) {
        model.begin(block, firstPath);
    }

    /** Advances the lanes through {@code quarter} without recording it. */
    void step(int quarter) {
        model.advance(block, quarter);
    }

    /** Advances the lanes through {@code quarter}; after the fourth of a year the annual values are complete. */
    void advance(int quarter) {
        step(quarter);
        int quarterOfYear = quarter % QUARTERS_A_YEAR;
        annual.addQuarter(quarterOfYear);
        if (quarterOfYear == QUARTERS_A_YEAR - 1) {
            annual.closeYear();
        }
    }

    void advanceYear(int year) {
        for (int quarter = 0; quarter < QUARTERS_A_YEAR; quarter++) {
            advance(year * QUARTERS_A_YEAR + quarter);
        }
    }
}
