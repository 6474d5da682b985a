package org.triffin.model.assets;

import org.triffin.model.state.AssetsState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;

/**
 * What holders of assets earn in a quarter, given the yields and the economy of the same quarter. Responses are to each
 * part of the ten-year yield (expected real rate, expected inflation, term premium), so what drives a yield decides which
 * assets rise and fall with it; no matrix of correlations is imposed but on the residuals. Nothing is known of the quarter
 * before the first, so in the first one yields have not moved.
 */
public final class AssetsSector implements Sector {

    private static final double QUARTER = 0.25;

    private final EquityMarket equity;
    private final GoldMarket gold;
    private final DollarMarket dollar;
    private final CreditMarket credit;
    private final Portfolios portfolios;
    private final int firstShockQuarter;

    /** @param firstShockQuarter number of the first projected quarter with residuals */
    public AssetsSector(AssetsSpec spec, int firstShockQuarter) {
        double[][] loads = Residuals.loads(spec.residuals());
        this.equity = new EquityMarket(spec.equity());
        this.gold = new GoldMarket(spec.gold(), loads[Residuals.GOLD]);
        this.dollar = new DollarMarket(spec.dollar(), loads[Residuals.DOLLAR]);
        this.credit = new CreditMarket(spec.credit(), loads[Residuals.SPREAD]);
        this.portfolios = new Portfolios(spec.portfolios());
        this.firstShockQuarter = firstShockQuarter;
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        AssetsState assets = block.assets;
        if (!assets.simulated) {
            return;
        }
        readSafeHaven(block);
        dollar.begin(assets);
        credit.begin(assets);
        portfolios.begin(assets);
        Row.fill(assets.bondholderRealValue, 1);
        Row.fill(assets.growthOutlookBefore, 0);
        Row.fill(assets.riskOffBefore, 0);
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        AssetsState assets = block.assets;
        if (!assets.simulated) {
            return;
        }
        boolean shocked = quarter >= firstShockQuarter;
        if (quarter == 0) {
            keepYields(block);
        }
        readSafeHaven(block);
        compareYields(block);
        Row.ratio(assets.deflator, block.economy.consumerPricesBefore, block.economy.consumerPrices);
        Row.affine(assets.billReturn, QUARTER, block.rates.billYieldBefore, 0);
        repriceTreasuries(block);
        credit.moveSpread(block, quarter, shocked);
        equity.earn(block, quarter, shocked);
        gold.earn(block, quarter, shocked);
        dollar.earn(block, quarter, shocked);
        credit.earn(assets);
        portfolios.earn(assets, quarter);
        keepRealValue(assets.bondholderRealValue, assets.tenYearReturn, assets.deflator);
        keepYields(block);
        if (block.stance.moves) {
            Row.copy(assets.growthOutlookBefore, block.stance.growthOutlook);
            Row.copy(assets.riskOffBefore, block.stance.riskOff);
        }
    }

    /** The state of the safe haven that responses depend on. */
    private static void readSafeHaven(PathBlock block) {
        Row.copy(block.assets.erosion, block.safeHaven.erosion);
        Row.copy(block.assets.stockBondCorrelation, block.safeHaven.stockBondCorrelation);
    }

    private static void compareYields(PathBlock block) {
        AssetsState assets = block.assets;
        RatesState rates = block.rates;
        Row.difference(assets.realRateChange, rates.expectedRealRate10, assets.realRateBefore);
        Row.difference(assets.expectedInflationChange, rates.expectedInflation10, assets.expectedInflationBefore);
        Row.difference(assets.termPremiumChange, rates.termPremium10, assets.termPremiumBefore);
    }

    private static void repriceTreasuries(PathBlock block) {
        AssetsState assets = block.assets;
        RatesState rates = block.rates;
        double[][] yields = rates.yields;
        TreasuryReturns.twoYear(
                assets.twoYearReturn,
                assets.twoYearBefore,
                rates.billYield,
                yields[RatesState.TWO],
                TreasuryReturns.weightOfShorter(QUARTER, 2));
        TreasuryReturns.tenYear(
                assets.tenYearReturn,
                assets.tenYearBefore,
                yields[RatesState.SEVEN],
                yields[RatesState.TEN],
                TreasuryReturns.weightOfShorter(7, 10));
        TreasuryReturns.thirtyYear(
                assets.thirtyYearReturn,
                assets.thirtyYearBefore,
                yields[RatesState.TWENTY],
                yields[RatesState.THIRTY],
                TreasuryReturns.weightOfShorter(20, 30));
    }

    private static void keepYields(PathBlock block) {
        AssetsState assets = block.assets;
        RatesState rates = block.rates;
        Row.copy(assets.realRateBefore, rates.expectedRealRate10);
        Row.copy(assets.expectedInflationBefore, rates.expectedInflation10);
        Row.copy(assets.termPremiumBefore, rates.termPremium10);
        Row.copy(assets.twoYearBefore, rates.yields[RatesState.TWO]);
        Row.copy(assets.tenYearBefore, rates.yields[RatesState.TEN]);
        Row.copy(assets.thirtyYearBefore, rates.yields[RatesState.THIRTY]);
    }

    /** What a dollar kept in ten-year Treasuries since the start buys. */
    private static void keepRealValue(double[] value, double[] tenYearReturn, double[] deflator) {
        for (int lane = 0; lane < value.length; lane++) {
            value[lane] *= (1 + tenYearReturn[lane]) * deflator[lane];
        }
    }
}
