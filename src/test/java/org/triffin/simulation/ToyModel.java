package org.triffin.simulation;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.PathModel;
import org.triffin.model.state.Row;
import org.triffin.model.state.RowAllocator;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/**
 * A debt that grows by a deficit: deficit = mean + sd z (z standard normal), debt' = debt + deficit, and a pay-off that
 * mixes a uniform and a chi-square draw. GDP is the same on all paths and grows by 1 a quarter from 100.
 *
 * @param years fiscal years from FY2026 on
 * @param mean of the quarterly deficit
 * @param extra further normal shocks, declared before the others and recorded
 */
record ToyModel(int years, double mean, List<Shock> extra) implements PathModel<ToyModel.Block> {
    static final Shock SURPRISE = Shock.normal("toy.surprise");
    static final Shock TIMING = Shock.uniform("toy.timing");
    static final Shock TURMOIL = Shock.chiSquare("toy.turmoil", 5);
    static final Variable DEBT = Variable.yearEnd("debt", Unit.BILLIONS, "Debt");
    static final Variable DEFICIT = Variable.yearSum("deficit", Unit.BILLIONS, "Deficit");
    static final Variable GDP = Variable.yearAverage("gdp", Unit.BILLIONS, "GDP");
    static final Variable TIMES = Variable.yearAverage("timing", Unit.SHARE, "Timing");
    static final Variable UNREST = Variable.yearSum("turmoil", Unit.SHARE, "Turmoil");
    static final Variable RATIO = Variable.ratio("debt_to_gdp", "Debt over GDP", DEBT, GDP);
    static final double SD = 2;

    static ToyModel of(int years, double mean) {
        return new ToyModel(years, mean, List.of());
    }

    /** The lanes. */
    static final class Block {
        final double[] debt;
        final double[] deficit;
        final double[] gdp;
        final double[] timing;
        final double[] turmoil;
        final double[][] surprise;
        final double[][] times;
        final double[][] unrest;
        final List<double[][]> extra = new ArrayList<>();

        Block(RowAllocator rows, List<Shock> shocks) {
            for (Shock shock : shocks) {
                extra.add(rows.drawn(shock));
            }
            debt = rows.recorded(DEBT);
            deficit = rows.recorded(DEFICIT);
            gdp = rows.recorded(GDP);
            timing = rows.recorded(TIMES);
            turmoil = rows.recorded(UNREST);
            rows.recordedRatio(RATIO);
            surprise = rows.drawn(SURPRISE);
            times = rows.drawn(TIMING);
            unrest = rows.drawn(TURMOIL);
        }
    }

    @Override
    public Quarter firstQuarter() {
        return new Quarter(2025, 4);
    }

    @Override
    public int quarters() {
        return 4 * years;
    }

    @Override
    public Block newBlock(RowAllocator rows) {
        return new Block(rows, extra);
    }

    @Override
    public void begin(Block block, long firstPath) {
        Row.fill(block.debt, 50);
        Row.fill(block.gdp, 100);
    }

    @Override
    public void advance(Block block, int quarter) {
        Row.affine(block.deficit, SD, block.surprise[quarter], mean);
        Row.add(block.debt, block.deficit);
        Row.copy(block.timing, block.times[quarter]);
        Row.copy(block.turmoil, block.unrest[quarter]);
        Row.add(block.gdp, 1);
    }
}
