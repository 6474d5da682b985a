package org.triffin.model.rates;

import java.util.Arrays;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.BillRate;
import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.dynamics.MacroCombination;
import org.triffin.model.dynamics.MacroDynamics;
import org.triffin.model.state.CoefficientRows;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;

/**
 * The yield curve: y_n = E_n[real short rate] + E_n[inflation] + tp_n for each tenor n.
 *
 * <p>E_n is the baseline's average plus loads on the macro deviations plus permanent anchors (expected inflation, real
 * rate), plus what the lower bound adds beyond its value in the baseline. tp_n = slope_n tp_10 + level_n with
 * tp_10 = baseline + x_tp + shift + debt feedback + duration supply. The debt and its maturity enter with last quarter's
 * closing value, as gaps to the reference run.
 */
public final class RatesSector implements Sector {
    private static final int[] TIPS_TENORS = {RatesState.FIVE, RatesState.TEN, RatesState.THIRTY};

    private final RatesSpec spec;
    private final BaselineCurve curve;
    private final ReferencePath reference;
    private final MacroDynamics dynamics;
    private final double[][] combinations;
    private final double[] announcedDebt;
    private final double[][] nodeWeights = Tenors.nodeWeights();
    private final double[] slope = new double[RatesState.tenors().length];
    private final double[][] level;
    private final double billYieldBefore;
    private final int firstShockQuarter;

    /** @param announcedDebt policy deficits of the next five years over GDP, [quarter]; used by debt-measure projected-5y */
    public RatesSector(
            RatesSpec spec,
            Baseline baseline,
            ReferencePath reference,
            MacroDynamics dynamics,
            double[] announcedDebt,
            int firstShockQuarter) {
        this.spec = spec;
        this.curve = BaselineCurve.of(baseline, spec, firstShockQuarter);
        this.reference = reference;
        this.dynamics = dynamics;
        this.combinations = dynamics.allCombinations();
        this.announcedDebt = announcedDebt.clone();
        Arrays.setAll(slope, Tenors::slope);
        this.level = levels();
        this.billYieldBefore = BillRate.bondEquivalent(baseline.threeMonth()[0]);
        this.firstShockQuarter = firstShockQuarter;
    }

    /** Constant part of each yield: baseline expectation and premium less the bound premium already in the baseline. */
    private double[][] levels() {
        int quarters = curve.shortRate().length;
        double[][] constant = new double[nodeWeights.length][quarters];
        double[] mean = new double[1];
        double[] premium = new double[1];
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (int tenor = 0; tenor < constant.length; tenor++) {
                constant[tenor][quarter] = curve.expectedRate()[tenor][quarter]
                        + slope[tenor] * curve.termPremium()[quarter]
                        + Tenors.level(tenor);
            }
            for (int node = 0; node < curve.nodeRate().length; node++) {
                mean[0] = curve.nodeRate()[node][quarter];
                BoundPremium.fill(premium, mean, dynamics.nodeDeviations()[node], spec.lowerBound());
                for (int tenor = 0; tenor < constant.length; tenor++) {
                    constant[tenor][quarter] -= nodeWeights[tenor][node] * premium[0];
                }
            }
        }
        return constant;
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        Row.fill(block.rates.billYield, billYieldBefore);
        Row.fill(block.rates.debtGap, 0);
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        moveAnchors(block, quarter);
        moveShortRate(block, quarter);
        movePremium(block, quarter);
        fillBoundPremium(block, quarter);
        for (int tenor = 0; tenor < rates.yields.length; tenor++) {
            double[] yield = rates.yields[tenor];
            set(block, yield, level[tenor][quarter], rates.anchorShift, dynamics.rateCombination(tenor), quarter);
            Row.addScaled(yield, slope[tenor], rates.premiumDeviation);
            Row.combine(yield, 0, yield, nodeWeights[tenor], rates.boundPremium);
        }
        splitTenYear(block, quarter);
    }

    private void moveAnchors(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        int sinceFirst = quarter - firstShockQuarter;
        double shift = sinceFirst < 0 ? 0 : spec.parallelShift() + spec.annualDrift() * sinceFirst / 4;
        if (reference.present()) {
            double gap = announcedDebt[quarter] - reference.debtRatioBefore(quarter);
            Row.affine(rates.debtGap, 1, block.debt.debtToGdp, gap);
        }
        Row.affine(
                rates.realRateShift, 100 * spec.debtFeedback() * (1 - spec.termPremiumShare()), rates.debtGap, shift);
        Row.sum(rates.anchorShift, rates.realRateShift, block.economy.expectedInflation);
    }

    private void moveShortRate(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        double[] temporary = block.economy.deviations(quarter)[MacroDynamics.SHORT_RATE];
        Row.sum(rates.shadowRate, rates.anchorShift, temporary);
        Row.add(rates.shadowRate, curve.shortRate()[quarter]);
        Row.copy(rates.shortRate, rates.shadowRate);
        Row.atLeast(rates.shortRate, spec.lowerBound());
        Row.copy(rates.billYieldBefore, rates.billYield);
        bondEquivalent(rates.billYield, rates.shortRate);
        if (block.safeHaven.simulated) {
            Row.add(rates.billYield, block.safeHaven.billPremium);
        }
    }

    private static void bondEquivalent(double[] target, double[] discount) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = 365 * discount[lane] / (360 - 91 * discount[lane]);
        }
    }

    private void movePremium(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        double shift = quarter < firstShockQuarter ? 0 : spec.termPremiumShift();
        double[] temporary = block.economy.deviations(quarter)[MacroDynamics.TERM_PREMIUM];
        Row.affine(rates.premiumDeviation, 1, temporary, shift);
        Row.addScaled(rates.premiumDeviation, 100 * spec.debtFeedback() * spec.termPremiumShare(), rates.debtGap);
        double supply = 100 * spec.durationSupply() * spec.tenYearEquivalents();
        if (supply > 0 && reference.present()) {
            addSupply(
                    rates.premiumDeviation,
                    supply,
                    block.debt.debtToGdp,
                    block.debt.maturity,
                    reference.maturityBefore(quarter));
        }
        if (block.safeHaven.simulated) {
            Row.add(rates.premiumDeviation, block.safeHaven.premium);
        }
    }

    /** premium += supply times debt ratio times the maturity in excess of the reference run's. */
    private static void addSupply(
            double[] premium, double supply, double[] debtRatio, double[] maturity, double referenceMaturity) {
        for (int lane = 0; lane < premium.length; lane++) {
            premium[lane] = Math.fma(supply * debtRatio[lane], maturity[lane] - referenceMaturity, premium[lane]);
        }
    }

    private void fillBoundPremium(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        CoefficientRows lanes = block.economy.coefficients;
        double bound = spec.lowerBound();
        for (int node = 0; node < rates.boundPremium.length; node++) {
            double[] mean = rates.nodeMean;
            set(
                    block,
                    mean,
                    curve.nodeRate()[node][quarter],
                    rates.anchorShift,
                    dynamics.nodeCombination(node),
                    quarter);
            if (lanes == null) {
                BoundPremium.fill(rates.boundPremium[node], mean, dynamics.nodeDeviations()[node], bound);
            } else {
                BoundPremium.fill(rates.boundPremium[node], mean, lanes.nodeDeviations[node], bound);
            }
        }
    }

    private void splitTenYear(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        for (int i = 0; i < TIPS_TENORS.length; i++) {
            double[] inflation = rates.inflationOver[i];
            set(
                    block,
                    inflation,
                    0,
                    block.economy.expectedInflation,
                    dynamics.inflationCombination(TIPS_TENORS[i]),
                    quarter);
        }
        Row.affine(
                rates.expectedInflation10,
                1,
                rates.inflationOver[1],
                curve.expectedInflation()[RatesState.TEN][quarter]);
        Row.affine(rates.termPremium10, 1, rates.premiumDeviation, curve.termPremium()[quarter]);
        Row.difference(rates.expectedRealRate10, rates.yields[RatesState.TEN], rates.expectedInflation10);
        Row.subtract(rates.expectedRealRate10, rates.termPremium10);
    }

    /** target = constant + base + the combination of the companion state at {@code position}. */
    private void set(PathBlock block, double[] target, double constant, double[] base, int position, int quarter) {
        MacroCombination.set(
                target,
                constant,
                base,
                combinations[position],
                block.economy.coefficients,
                position,
                block.economy.companion(quarter));
    }
}
