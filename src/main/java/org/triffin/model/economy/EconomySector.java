package org.triffin.model.economy;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.dynamics.DynamicsPool;
import org.triffin.model.dynamics.MacroCombination;
import org.triffin.model.dynamics.MacroDynamics;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;
import org.triffin.model.state.StanceState;

/**
 * Output, prices and the macro deviations.
 *
 * <p>x_t = A1 x_{t-1} + A2 x_{t-2} + e_t holds temporary deviations (growth, inflation, short rate, term premium) from
 * anchors that only policy moves. Growth and inflation deviations accumulate in logs:
 * realFactor_t = realFactor_{t-1} exp((a + x_g)/4), priceFactor_t = priceFactor_{t-1} exp((pe + x_pi)/4), so the baseline
 * is the median path.
 */
public final class EconomySector implements Sector {
    private static final double QUARTERS = 4;

    private final EconomySpec spec;
    private final Baseline baseline;
    private final MacroDynamics dynamics;
    private final DynamicsPool pool;
    private final Innovations innovations;
    private final CapitalStock capital;
    private final PolicyRule rule;
    private final double[] datedGrowth;
    private final int firstShockQuarter;
    private final boolean moving;

    /**
     * @param pool parameter sets of the paths; empty when all share {@code dynamics}
     * @param residuals standardised residuals for the bootstrap
     * @param crowdingOut private investment lost per dollar of deficit over the reference run's
     */
    public EconomySector(
            EconomySpec spec,
            Baseline baseline,
            ReferencePath reference,
            MacroDynamics dynamics,
            DynamicsPool pool,
            double[][] residuals,
            double crowdingOut,
            int firstShockQuarter) {
        this.spec = spec;
        this.baseline = baseline;
        this.dynamics = dynamics;
        this.pool = pool;
        this.innovations = new Innovations(spec.shocks(), spec.degreesOfFreedom(), dynamics, residuals);
        this.capital = new CapitalStock(crowdingOut, spec.capital(), reference);
        this.rule = new PolicyRule(spec.policyRule(), spec.inflationShift());
        this.datedGrowth = baseline.byQuarter(spec.growthByYear());
        this.firstShockQuarter = firstShockQuarter;
        this.moving = spec.shocks() != MacroShocks.NONE || spec.shortRateRule() == EconomySpec.ShortRateRule.TAYLOR;
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        EconomyState economy = block.economy;
        pool.gather(economy.coefficients, firstPath);
        for (int phase = 0; phase < 3; phase++) {
            for (double[] row : economy.deviations(phase)) {
                Row.fill(row, 0);
            }
        }
        for (double[] row : economy.innovation) {
            Row.fill(row, 0);
        }
        for (double[] row : economy.inflationRing) {
            Row.fill(row, 0);
        }
        for (int lead = 0; lead < Baseline.GDP_LEAD; lead++) {
            Row.fill(economy.gdpSlot(lead - Baseline.GDP_LEAD), baseline.nominalGdp()[lead]);
            Row.fill(economy.realGdpSlot(lead - Baseline.GDP_LEAD), baseline.realGdp()[lead]);
        }
        economy.sumYear();
        Row.copy(economy.gdpLastFiscalYear, economy.gdpYear);
        Row.copy(economy.realGdpLastFiscalYear, economy.realGdpYear);
        Row.fill(economy.realFactor, 1);
        Row.fill(economy.priceFactor, 1);
        Row.fill(economy.consumerPrices, baseline.cpi()[Baseline.PRICE_LEAD - 1]);
        Row.fill(economy.consumerPricesYear, 0);
        Row.fill(economy.consumerPricesLastFiscalYear, baseline.consumerPricesBefore());
        Row.fill(economy.expectedInflation, 0);
        Row.fill(economy.learnedInflation, 0);
        Row.fill(economy.capitalEffect, 0);
        Row.fill(economy.disasterBefore, 0);
        Row.fill(economy.outputGap, 0);
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        EconomyState economy = block.economy;
        if (quarter % 4 == 0) {
            Row.copy(economy.gdpLastFiscalYear, economy.gdpYear);
            Row.copy(economy.realGdpLastFiscalYear, economy.realGdpYear);
        }
        int sinceFirst = quarter - firstShockQuarter;
        boolean shocked = sinceFirst >= 0;
        if ((moving || block.stance.moves) && shocked) {
            innovations.fill(economy, quarter, sinceFirst);
            moveDeviations(block, quarter);
        }
        learnInflation(block, quarter, shocked);
        moveGrowth(block, quarter, shocked);
        moveLevels(economy, quarter);
        if (quarter % 4 == 3) {
            closeFiscalYear(economy);
        }
    }

    private void moveDeviations(PathBlock block, int quarter) {
        EconomyState economy = block.economy;
        double[][] now = economy.deviations(quarter);
        double[][] past = economy.companion(quarter - 1);
        for (int equation = 0; equation < MacroDynamics.VARIABLES; equation++) {
            double[] innovation = economy.innovation[equation];
            if (block.stance.moves) {
                Row.add(innovation, block.stance.impulse[equation]);
            }
            if (equation == MacroDynamics.SHORT_RATE && spec.shortRateRule() == EconomySpec.ShortRateRule.TAYLOR) {
                rule.set(now[equation], innovation, past[equation], economy);
            } else {
                MacroCombination.set(
                        now[equation],
                        0,
                        innovation,
                        dynamics.equation(equation),
                        economy.coefficients,
                        equation,
                        past);
            }
        }
    }

    private void learnInflation(PathBlock block, int quarter, boolean shocked) {
        EconomyState economy = block.economy;
        StanceState stance = block.stance;
        double[] inflation = economy.deviations(quarter)[MacroDynamics.INFLATION];
        Row.blend(economy.learnedInflation, 1 - spec.expectationsGain(), spec.expectationsGain(), inflation);
        if (stance.moves) {
            Row.addScaled(economy.learnedInflation, spec.expectationsGain(), stance.inflationTarget);
        }
        Row.affine(economy.expectedInflation, 1, economy.learnedInflation, shocked ? spec.inflationShift() : 0);
        if (stance.moves) {
            Row.add(economy.expectedInflation, stance.expectedInflation);
        }
        double[] deviation = economy.inflationRing[quarter % 4];
        Row.sum(deviation, economy.expectedInflation, inflation);
        if (stance.moves) {
            Row.add(deviation, stance.inflationPush);
        }
    }

    private void moveGrowth(PathBlock block, int quarter, boolean shocked) {
        EconomyState economy = block.economy;
        double[] temporary = economy.deviations(quarter)[MacroDynamics.GROWTH];
        double permanent = shocked ? spec.trendGrowthShift() + spec.labourForceShift() : 0;
        Row.blend(economy.outputGap, spec.gapPersistence(), 1 / QUARTERS, temporary);
        Row.affine(economy.growthDeviation, 1, temporary, permanent + datedGrowth[quarter]);
        if (block.stance.moves) {
            moveDemand(block);
        }
        capital.move(block, quarter);
        if (economy.disasterDraw.length > 0 && shocked) {
            disaster(economy, economy.disasterDraw[quarter]);
        }
    }

    /** Trend growth by policy, and fiscal demand, whose change moves output and the gap alike. */
    private static void moveDemand(PathBlock block) {
        EconomyState economy = block.economy;
        StanceState stance = block.stance;
        Row.add(economy.growthDeviation, stance.growth);
        Row.addScaled(economy.growthDeviation, QUARTERS, stance.demand);
        Row.addScaled(economy.growthDeviation, -QUARTERS, stance.demandBefore);
        Row.add(economy.outputGap, stance.demand);
        Row.subtract(economy.outputGap, stance.demandBefore);
    }

    /** Growth loses the disaster's size in its quarter and regains a part of it in the next. */
    private void disaster(EconomyState economy, double[] uniform) {
        double chance = spec.disaster();
        double size = spec.disasterSize();
        double recovery = spec.disasterRecovery() * size;
        for (int lane = 0; lane < uniform.length; lane++) {
            double hit = uniform[lane] < chance ? 1 : 0;
            double growth = recovery * economy.disasterBefore[lane] - size * hit;
            economy.growthDeviation[lane] += growth;
            economy.outputGap[lane] += growth / QUARTERS;
            economy.disasterBefore[lane] = hit;
        }
    }

    private void moveLevels(EconomyState economy, int quarter) {
        Row.multiplyExp(economy.realFactor, 1 / QUARTERS, economy.growthDeviation);
        Row.multiplyExp(economy.priceFactor, 1 / QUARTERS, economy.inflationRing[quarter % 4]);
        Row.affine(economy.realGdp, baseline.realGdp()[Baseline.GDP_LEAD + quarter], economy.realFactor, 0);
        Row.scaledProduct(economy.gdp, baseline.gdp(quarter), economy.realFactor, economy.priceFactor);
        Row.copy(economy.gdpSlot(quarter), economy.gdp);
        Row.copy(economy.realGdpSlot(quarter), economy.realGdp);
        economy.sumYear();
        Row.copy(economy.consumerPricesBefore, economy.consumerPrices);
        Row.affine(economy.consumerPrices, baseline.cpi()[Baseline.PRICE_LEAD + quarter], economy.priceFactor, 0);
        Row.add(economy.consumerPricesYear, economy.consumerPrices);
    }

    private static void closeFiscalYear(EconomyState economy) {
        Row.change(economy.realGrowth, economy.realGdpYear, economy.realGdpLastFiscalYear);
        deflate(economy.inflation, economy.gdpYear, economy.gdpLastFiscalYear, economy.realGrowth);
        Row.change(economy.consumerInflation, economy.consumerPricesYear, economy.consumerPricesLastFiscalYear);
        Row.copy(economy.consumerPricesLastFiscalYear, economy.consumerPricesYear);
        Row.fill(economy.consumerPricesYear, 0);
    }

    private static void deflate(double[] inflation, double[] gdp, double[] gdpBefore, double[] realGrowth) {
        for (int lane = 0; lane < inflation.length; lane++) {
            inflation[lane] = gdp[lane] / (gdpBefore[lane] * (1 + realGrowth[lane])) - 1;
        }
    }
}
