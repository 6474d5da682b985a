package org.triffin.model.budget;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;

/**
 * Revenue, primary outlays and the primary deficit.
 *
 * <p>Indexed rule: R = Rbar Y/Ybar; O = Obar P (Yr*)^e (1 - w gap), P the outlay price index (40% set each January by
 * the CPI of the quarter before October, as Social Security's adjustment is; 60% with a lag of six quarters), Yr* trend
 * real GDP over the baseline's with elasticity .2 for productivity and .56 for the labour force, w such that the deficit
 * moves by {@code automatic-stabiliser} per point of gap in the first year. Policies are added to Rbar and Obar at
 * baseline GDP and then behave as these do. Primary deficit = O - R + surprise - reaction + drift.
 */
public final class BudgetSector implements Sector {
    private static final double YEARLY_PRICE_WEIGHT = 0.4;
    private static final int PRICE_LAG = 6;
    private static final double PRODUCTIVITY_ELASTICITY = 0.2;
    private static final double LABOUR_ELASTICITY = 0.56;

    private final BudgetSpec spec;
    private final ReferencePath reference;
    private final double[] revenueBase;
    private final double[] outlayBase;
    private final double[] extensionRevenue;
    private final double[] extensionOutlays;
    private final double[] drift;
    private final double[] trend;
    private final double stabiliser;
    private final int firstShockQuarter;
    private final boolean extensionDrawn;

    /**
     * @param trendGrowthShift permanent change of productivity growth, annual
     * @param labourForceShift permanent change of labour force growth, annual
     */
    public BudgetSector(
            BudgetSpec spec,
            Baseline baseline,
            ReferencePath reference,
            PolicyPath policies,
            double trendGrowthShift,
            double labourForceShift,
            int firstShockQuarter) {
        this.spec = spec;
        this.reference = reference;
        this.firstShockQuarter = firstShockQuarter;
        double chance = spec.temporaryProvisionsExtended();
        this.extensionDrawn = chance > 0 && chance < 1;
        PolicyPath extension = PolicyPath.extension(baseline);
        int quarters = baseline.quarters();
        revenueBase = new double[quarters];
        outlayBase = new double[quarters];
        extensionRevenue = new double[quarters];
        extensionOutlays = new double[quarters];
        drift = spec.policyDrift() == BudgetSpec.PolicyDrift.HISTORY
                ? DriftPath.shares(baseline)
                : new double[quarters];
        boolean indexed = spec.budgetRule() == BudgetSpec.BudgetRule.INDEXED;
        trend = new double[quarters];
        for (int quarter = 0; quarter < quarters; quarter++) {
            double years = Math.max(0, quarter - firstShockQuarter + 1) / 4.0;
            trend[quarter] = Math.exp(years * (trendGrowthShift + labourForceShift));
            double response = indexed
                    ? Math.exp(
                            years * (PRODUCTIVITY_ELASTICITY * trendGrowthShift + LABOUR_ELASTICITY * labourForceShift))
                    : 1;
            double certain = chance == 1 ? 1 : 0;
            revenueBase[quarter] =
                    baseline.revenue()[quarter] + policies.revenue(quarter) + certain * extension.revenue(quarter);
            outlayBase[quarter] = response
                    * (baseline.primaryOutlays()[quarter]
                            + policies.outlays(quarter)
                            + certain * extension.outlays(quarter));
            extensionRevenue[quarter] = extension.revenue(quarter);
            extensionOutlays[quarter] = response * extension.outlays(quarter);
        }
        stabiliser = stabiliser(spec, baseline);
    }

    /** w: the response of outlays to the gap that, with revenue following GDP, gives the deficit response wanted. */
    private static double stabiliser(BudgetSpec spec, Baseline baseline) {
        double gdp = 0;
        double revenue = 0;
        double outlays = 0;
        for (int quarter = 0; quarter < 4; quarter++) {
            gdp += baseline.gdp(quarter);
            revenue += baseline.revenue()[quarter];
            outlays += baseline.primaryOutlays()[quarter];
        }
        return (spec.automaticStabiliser() - revenue / gdp) / (outlays / gdp);
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        BudgetState budget = block.budget;
        Row.fill(budget.noise, 0);
        Row.fill(budget.yearlyPrices, 1);
        Row.fill(budget.extended, 0);
        Row.fill(budget.revenue, revenueBase[0]);
        for (int lag = 0; lag < 8; lag++) {
            Row.fill(budget.prices(lag), 1);
        }
        if (extensionDrawn) {
            drawExtension(budget.extended, budget.extensionDraw[0], spec.temporaryProvisionsExtended());
        }
    }

    private static void drawExtension(double[] extended, double[] uniform, double chance) {
        for (int lane = 0; lane < extended.length; lane++) {
            extended[lane] = uniform[lane] < chance ? 1 : 0;
        }
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        BudgetState budget = block.budget;
        EconomyState economy = block.economy;
        Row.fill(budget.revenue, revenueBase[quarter]);
        Row.fill(budget.primaryOutlays, outlayBase[quarter]);
        if (extensionDrawn) {
            Row.addScaled(budget.revenue, extensionRevenue[quarter], budget.extended);
            Row.addScaled(budget.primaryOutlays, extensionOutlays[quarter], budget.extended);
        }
        followGdp(budget.revenue, economy.realFactor, economy.priceFactor);
        movePrices(budget, economy, quarter);
        if (spec.budgetRule() == BudgetSpec.BudgetRule.INDEXED) {
            followIndex(
                    budget.primaryOutlays,
                    budget.outlayPrices,
                    economy.realFactor,
                    economy.outputGap,
                    trend[quarter],
                    stabiliser);
        } else {
            followGdp(budget.primaryOutlays, economy.realFactor, economy.priceFactor);
        }
        if (reference.present()) {
            Row.add(budget.revenue, -reference.remittances(quarter));
            Row.add(budget.revenue, block.federalReserve.remittances);
        }
        if (block.stance.moves) {
            Row.addScaledProduct(budget.primaryOutlays, -1, block.stance.outlayCut, economy.gdp);
            Row.addProduct(budget.revenue, block.stance.revenueRise, economy.gdp);
        }
        Row.difference(budget.primaryDeficit, budget.primaryOutlays, budget.revenue);
        if (drift[quarter] != 0) {
            Row.addScaled(budget.primaryDeficit, drift[quarter], economy.gdp);
        }
        if (spec.budgetNoise() > 0 && quarter >= firstShockQuarter) {
            surprise(budget, economy, quarter);
        }
        if (spec.debtReaction() != 0) {
            react(budget.primaryDeficit, block.debt.ratioLastFiscalYear, economy.gdp);
        }
    }

    private static void followGdp(double[] amount, double[] realFactor, double[] priceFactor) {
        for (int lane = 0; lane < amount.length; lane++) {
            amount[lane] *= realFactor[lane] * priceFactor[lane];
        }
    }

    private static void movePrices(BudgetState budget, EconomyState economy, int quarter) {
        if (quarter % 4 == 1) {
            Row.copy(budget.yearlyPrices, budget.prices(quarter - 2));
        }
        Row.affine(budget.outlayPrices, 1 - YEARLY_PRICE_WEIGHT, budget.prices(quarter - PRICE_LAG), 0);
        Row.addScaled(budget.outlayPrices, YEARLY_PRICE_WEIGHT, budget.yearlyPrices);
        Row.copy(budget.prices(quarter), economy.priceFactor);
    }

    private static void followIndex(
            double[] outlays, double[] prices, double[] realFactor, double[] gap, double trend, double stabiliser) {
        for (int lane = 0; lane < outlays.length; lane++) {
            double potential = realFactor[lane] * (1 - gap[lane]) / trend - 1;
            double real = Math.fma(PRODUCTIVITY_ELASTICITY, potential, 1);
            outlays[lane] *= prices[lane] * real * Math.fma(-stabiliser, gap[lane], 1);
        }
    }

    /** One surprise a fiscal year, u = rho u(-1) + sd z, held over its quarters. */
    private void surprise(BudgetState budget, EconomyState economy, int quarter) {
        if (quarter % 4 == 0 || quarter == firstShockQuarter) {
            Row.scale(budget.noise, spec.budgetNoisePersistence());
            Row.addScaled(budget.noise, spec.budgetNoise(), budget.noiseDraw[quarter]);
        }
        Row.addProduct(budget.primaryDeficit, budget.noise, economy.gdp);
    }

    private void react(double[] primaryDeficit, double[] debtRatio, double[] gdp) {
        double strength = spec.debtReaction();
        double target = spec.debtTarget();
        for (int lane = 0; lane < primaryDeficit.length; lane++) {
            primaryDeficit[lane] -= strength * (debtRatio[lane] - target) * gdp[lane];
        }
    }
}
