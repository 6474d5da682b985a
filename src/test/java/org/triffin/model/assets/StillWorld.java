package org.triffin.model.assets;

import java.util.List;
import org.triffin.model.state.AssetsShape;
import org.triffin.model.state.BlockShape;
import org.triffin.model.state.CascadeShape;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;
import org.triffin.model.state.RowAllocator;
import org.triffin.model.state.StanceShape;

/** A block in which nothing moves but what a test moves: flat yields of 4%, stable prices, annual GDP of 100. */
final class StillWorld {
    static final double YIELD = 0.04;
    static final double PREMIUM = 0.005;
    static final double INFLATION = 0.02;

    private static final int QUARTERS = 40;

    private static final double EROSION = 0.4;
    private static final double STOCK_BOND_CORRELATION = 0.3;

    final PathBlock block;
    private final AssetsSector sector;

    private StillWorld(AssetsSpec spec, int lanes, boolean drawn) {
        block = new PathBlock(
                new RowAllocator(lanes, QUARTERS),
                new BlockShape(
                        QUARTERS,
                        BlockShape.MacroDraws.NONE,
                        0,
                        false,
                        false,
                        false,
                        0,
                        1,
                        false,
                        new StanceShape(true, true, false, false, false, List.of()),
                        new AssetsShape(true, drawn),
                        true,
                        CascadeShape.NONE));
        Row.fill(block.safeHaven.erosion, EROSION);
        Row.fill(block.safeHaven.stockBondCorrelation, STOCK_BOND_CORRELATION);
        sector = new AssetsSector(spec, 0);
        Row.fill(block.economy.consumerPrices, 1);
        Row.fill(block.economy.consumerPricesBefore, 1);
        Row.fill(block.economy.gdpYear, 100);
        Row.fill(block.rates.billYield, YIELD);
        Row.fill(block.rates.billYieldBefore, YIELD);
        for (double[] yield : block.rates.yields) {
            Row.fill(yield, YIELD);
        }
        Row.fill(block.rates.termPremium10, PREMIUM);
        Row.fill(block.rates.expectedInflation10, INFLATION);
        Row.fill(block.rates.expectedRealRate10, YIELD - PREMIUM - INFLATION);
        sector.begin(block, 0);
    }

    /** After its first quarter, without residuals. */
    static StillWorld of(AssetsSpec spec) {
        StillWorld world = new StillWorld(spec, 1, false);
        world.advance(0);
        return world;
    }

    /** Before its first quarter, with rows for residuals, which are zero. */
    static StillWorld drawn(AssetsSpec spec, int lanes) {
        return new StillWorld(spec, lanes, true);
    }

    void advance(int quarter) {
        sector.advance(block, quarter);
    }

    /** Moves every yield through the expected real rate. */
    void moveRealRate(double change) {
        Row.add(block.rates.expectedRealRate10, change);
        moveYields(change);
    }

    void moveExpectedInflation(double change) {
        Row.add(block.rates.expectedInflation10, change);
        moveYields(change);
    }

    void moveTermPremium(double change) {
        Row.add(block.rates.termPremium10, change);
        moveYields(change);
    }

    private void moveYields(double change) {
        for (int tenor = RatesState.TWO; tenor <= RatesState.THIRTY; tenor++) {
            Row.add(block.rates.yields[tenor], change);
        }
    }
}
