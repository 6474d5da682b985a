package org.triffin.simulation;

import java.util.function.DoubleUnaryOperator;
import org.triffin.model.PathModel;
import org.triffin.model.state.RowAllocator;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** Records one variable: a function of the path number, from the fifth quarter on; 1 before. */
record BreakdownModel(DoubleUnaryOperator value) implements PathModel<BreakdownModel.Block> {
    static final Variable FRAGILE = Variable.yearEnd("fragile", Unit.SHARE, "Fragile");

    /** The lanes. */
    static final class Block {
        final double[] fragile;
        long firstPath;

        Block(RowAllocator rows) {
            fragile = rows.recorded(FRAGILE);
        }
    }

    @Override
    public Quarter firstQuarter() {
        return new Quarter(2025, 4);
    }

    @Override
    public int quarters() {
        return 12;
    }

    @Override
    public Block newBlock(RowAllocator rows) {
        return new Block(rows);
    }

    @Override
    public void begin(Block block, long firstPath) {
        block.firstPath = firstPath;
    }

    @Override
    public void advance(Block block, int quarter) {
        for (int lane = 0; lane < block.fragile.length; lane++) {
            block.fragile[lane] = quarter < 4 ? 1 : value.applyAsDouble((double) block.firstPath + lane);
        }
    }
}
