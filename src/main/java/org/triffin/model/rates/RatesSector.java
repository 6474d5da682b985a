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
 * tp_10 = baseline + x_tp + shift + debt feedback + duration supply + failing hedges. The debt, its maturity and the
 * premium of failing hedges enter with last quarter's closing value, the first two as gaps to the reference run.
 *
 * <p>Forced selling adds its stress to the level of each premium after all this, times the tenor's own loading: it is no
 * part of the deviation that slopes scale and that a lender facility for banks caps, because that facility lends to banks
 * and the sellers are leveraged funds.
 */
public final class RatesSector implements Sector {
    private static final int[] TIPS_TENORS = {RatesState.FIVE, RatesState.TEN, RatesState.THIRTY};

    private final RatesSpec spec;
    private final BaselineCurve curve;
    private final ReferencePath reference;
    private final MacroDynamics dynamics;
    private final double[][] combinations;
    private final double[] announcedDebt;
    private final double[][] nodeSteps = Tenors.nodeSteps();
    private final int[] quarters = Tenors.quarters();
    private final double[] slope = new double[RatesState.tenors().length];
    private final double[][] level;
    private final ShadowAnchor anchor;
    private final double billYieldBefore;
    private final PolicyRateShift policyRate;
    private final int firstShockQuarter;
    private final int[] nodes = Tenors.nodes();

    /**
     * @param announcedDebt policy deficits of the next five years over GDP, [quarter]; used by debt-measure projected-5y
     * @param shocked whether macro shocks are drawn: the baseline is then the mean of the observed short rate
     * @param expectationsGain weight of a quarter's inflation surprise in expected inflation
     */
    public RatesSector(
            RatesSpec spec,
            Baseline baseline,
            ReferencePath reference,
            MacroDynamics dynamics,
            double[] announcedDebt,
            int firstShockQuarter,
            boolean shocked,
            double expectationsGain) {
        this.spec = spec;
        this.curve = BaselineCurve.of(baseline, spec, firstShockQuarter);
        this.reference = reference;
        this.dynamics = dynamics;
        this.combinations = dynamics.allCombinations();
        this.announcedDebt = announcedDebt.clone();
        Arrays.setAll(slope, Tenors::slope);
        double[] deviation = new double[curve.shortRate().length + nodes[nodes.length - 1]];
        if (shocked) {
            double[] sinceFirst = dynamics.shortRateDeviations(deviation.length - firstShockQuarter, expectationsGain);
            System.arraycopy(sinceFirst, 0, deviation, firstShockQuarter, sinceFirst.length);
        }
        this.anchor = ShadowAnchor.of(curve.shortRate(), deviation, spec.lowerBound());
        this.level = levels();
        this.policyRate = new PolicyRateShift(spec.policyRatePersistence());
        this.billYieldBefore = BillRate.bondEquivalent(baseline.threeMonth()[0]);
        this.firstShockQuarter = firstShockQuarter;
    }

    /** Constant part of each yield: baseline expectation and premium less what the bound adds to it in the baseline. */
    private double[][] levels() {
        double[][] nodeWeights = Tenors.nodeWeights();
        double[][] constant = new double[nodeWeights.length][curve.shortRate().length];
        for (int quarter = 0; quarter < curve.shortRate().length; quarter++) {
            for (int tenor = 0; tenor < constant.length; tenor++) {
                constant[tenor][quarter] = curve.expectedRate()[tenor][quarter]
                        + slope[tenor] * curve.termPremium()[quarter]
                        + Tenors.level(tenor);
            }
            for (int node = 0; node < nodes.length; node++) {
                double deviation = dynamics.nodeDeviations()[node];
                double premium = anchor.premium(quarter, nodes[node], deviation, spec.lowerBound());
                for (int tenor = 0; tenor < constant.length; tenor++) {
                    constant[tenor][quarter] -= nodeWeights[tenor][node] * premium;
                }
            }
        }
        return constant;
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        Row.fill(block.rates.billYield, billYieldBefore);
        Row.fill(block.rates.debtGap, 0);
        Row.fill(block.rates.shortRate, curve.shortRate()[0]);
        for (int tenor = 0; tenor < level.length; tenor++) {
            Row.fill(block.rates.yields[tenor], level[tenor][0]);
        }
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        moveAnchors(block, quarter);
        moveShortRate(block, quarter);
        movePremium(block, quarter);
        fillBoundPremium(block, quarter);
        Row.fill(rates.boundSum, 0);
        for (int tenor = 0; tenor < rates.yields.length; tenor++) {
            double[] yield = rates.yields[tenor];
            set(block, yield, level[tenor][quarter], rates.anchorShift, dynamics.rateCombination(tenor), quarter);
            addBound(rates.boundSum, nodeSteps[tenor], rates.boundPremium);
            Row.addTwo(yield, slope[tenor], rates.premiumDeviation, 1.0 / quarters[tenor], rates.boundSum);
            if (block.stance.moves) {
                Row.addScaled(yield, policyRate.load(tenor), block.stance.policyRate);
                Row.addScaled(yield, Tenors.twist(tenor), block.stance.longTwist);
            }
            if (block.cascade.simulated) {
                Row.addScaled(yield, block.cascade.loads[tenor], block.cascade.stress);
            }
        }
        splitTenYear(block, quarter);
    }

    /** Adds the quarters by which a tenor is longer than the one before; few nodes have a weight in them. */
    private static void addBound(double[] sum, double[] weights, double[][] boundPremium) {
        int from = 0;
        while (weights[from] == 0) {
            from++;
        }
        int to = weights.length;
        while (weights[to - 1] == 0) {
            to--;
        }
        Row.addWeighted(sum, weights, boundPremium, from, to);
    }

    private void moveAnchors(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        int sinceFirst = quarter - firstShockQuarter;
        double shift = sinceFirst < 0 ? 0 : spec.parallelShift() + spec.annualDrift() * sinceFirst / 4;
        if (reference.present()) {
            double gap = announcedDebt[quarter] - reference.debtRatioBefore(quarter);
            Row.affine(rates.debtGap, 1, block.debt.debtToGdp, gap);
            if (spec.debtFeedback() > 0) {
                double largest = spec.debtFeedbackLimit() / (100 * spec.debtFeedback());
                Row.within(rates.debtGap, -largest, largest);
            }
        }
        Row.affine(
                rates.realRateShift, 100 * spec.debtFeedback() * (1 - spec.termPremiumShare()), rates.debtGap, shift);
        if (block.stance.moves) {
            Row.add(rates.realRateShift, block.stance.realRate);
        }
        Row.sum(rates.anchorShift, rates.realRateShift, block.economy.expectedInflation);
    }

    private void moveShortRate(PathBlock block, int quarter) {
        RatesState rates = block.rates;
        double[] temporary = block.economy.deviations(quarter)[MacroDynamics.SHORT_RATE];
        Row.sum(rates.shadowRate, rates.anchorShift, temporary);
        Row.add(rates.shadowRate, anchor.rate()[quarter]);
        if (block.stance.moves) {
            Row.add(rates.shadowRate, block.stance.policyRate);
        }
        Row.copy(rates.shortRate, rates.shadowRate);
        Row.atLeast(rates.shortRate, spec.lowerBound());
        Row.copy(rates.billYieldBefore, rates.billYield);
        bondEquivalent(rates.billYield, rates.shortRate);
        if (block.stance.moves) {
            Row.add(rates.billYield, block.stance.billPremium);
        }
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
        if (block.assets.simulated) {
            Row.add(rates.premiumDeviation, block.assets.hedgePremium);
        }
        double supply = 100 * spec.durationSupply() * spec.tenYearEquivalents();
        if (supply > 0 && reference.present()) {
            addSupply(
                    rates.premiumDeviation,
                    supply,
                    block.debt.debtToGdp,
                    block.debt.maturity,
                    reference.maturityBefore(quarter));
        }
        if (block.federalReserve.purchases) {
            lowerByPurchases(
                    rates.premiumDeviation,
                    100 * spec.purchaseEffect() * spec.purchaseEquivalents(),
                    block.federalReserve.purchased,
                    block.economy.gdpYear);
        }
        if (block.safeHaven.simulated) {
            Row.add(rates.premiumDeviation, block.safeHaven.premium);
        }
        if (block.stance.moves) {
            Row.add(rates.premiumDeviation, block.stance.premium);
            Row.atMost(rates.premiumDeviation, block.stance.premiumCap);
        }
    }

    /** premium -= effect times what the Federal Reserve holds beyond the vintage over annual GDP. */
    private static void lowerByPurchases(double[] premium, double effect, double[] purchased, double[] gdpYear) {
        for (int lane = 0; lane < premium.length; lane++) {
            premium[lane] -= effect * purchased[lane] / gdpYear[lane];
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
        Row.difference(rates.boundPremium[0], rates.shortRate, rates.shadowRate); // the first node is now
        for (int node = 1; node < rates.boundPremium.length; node++) {
            double[] mean = rates.nodeMean;
            set(
                    block,
                    mean,
                    anchor.rate()[quarter + nodes[node]],
                    rates.anchorShift,
                    dynamics.nodeCombination(node),
                    quarter);
            if (block.stance.moves) {
                Row.addScaled(mean, policyRate.left(node), block.stance.policyRate);
            }
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
            if (block.stance.moves) {
                Row.addScaled(inflation, policyRate.load(TIPS_TENORS[i]), block.stance.inflationPush);
            }
        }
        Row.affine(
                rates.expectedInflation10,
                1,
                rates.inflationOver[1],
                curve.expectedInflation()[RatesState.TEN][quarter]);
        Row.affine(rates.termPremium10, 1, rates.premiumDeviation, curve.termPremium()[quarter]);
        if (block.cascade.simulated) {
            Row.add(rates.termPremium10, block.cascade.stress);
        }
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
