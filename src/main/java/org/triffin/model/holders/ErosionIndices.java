package org.triffin.model.holders;

import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.baseline.SafeHavenReference;
import org.triffin.model.state.HoldersState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.SafeHavenState;

/**
 * Erosion of safety, liquidity and return, each e = 1 / (1 + exp(-z)):
 *
 * <p>safety z = z_s + a (d - 1) + b (n - .18) + t (T - .5) + k notches, d debt/GDP, n net interest over revenue, T the
 * Triffin ratio; liquidity z = z_l + c (1/kappa - 1) + m stress, kappa dealers' capacity ratio, stress the memory of
 * flights from risk; return z = z_r + p (pickup - 70bp).
 *
 * <p>The Triffin ratio is (debt - Federal Reserve's holdings) / ((q / m) R): revenue R of a year, the part q of it that
 * can be pledged as primary surpluses for good, discounted at a margin m over growth. The formula is ours, after the
 * dilemma of a reserve currency whose supply outgrows its backing (Triffin 1960; Farhi and Maggiori 2018) [assumed].
 *
 * <p>Beside them the erosion by debt: this lane's debt and revenue at the reference run's interest rate and share held
 * outside the Federal Reserve, no notches lost, no leverage rule, no stress, the reference run's pick-up.
 */
final class ErosionIndices {
    private static final double QUARTERS = 4;

    private final ErosionSpec spec;
    private final ReferencePath reference;
    private final SafeHavenReference safeHaven;
    private final double safety;
    private final double liquidity;
    private final double returns;
    private final double weights;

    ErosionIndices(ErosionSpec spec, ReferencePath reference) {
        this.spec = spec;
        this.reference = reference;
        this.safeHaven = reference.safeHaven();
        this.safety = Logistic.inverse(spec.safety())
                - spec.safetyDebt() * ErosionSpec.DEBT
                - 100 * spec.safetyInterest() * ErosionSpec.INTEREST
                - spec.safetyBacking() * ErosionSpec.BACKING;
        this.liquidity = Logistic.inverse(spec.liquidity()) - spec.liquidityCapacity();
        this.returns = Logistic.inverse(spec.returns()) - 100 * spec.returnPickup() * ErosionSpec.PICKUP;
        this.weights = spec.safetyWeight() + spec.liquidityWeight() + spec.returnWeight();
    }

    void begin(SafeHavenState state) {
        Row.fill(state.stressMemory, 0);
        Row.fill(state.erosion, spec.level());
        Row.fill(state.erosionByDebt, spec.level());
    }

    void advance(PathBlock block, int quarter) {
        SafeHavenState state = block.safeHaven;
        HoldersState holders = block.holders;
        Row.ratio(state.interestBurden, block.debt.netInterest, block.budget.revenue);
        back(
                state.triffinRatio,
                block.debt.debt,
                holders.holdings[HoldersState.FEDERAL_RESERVE],
                block.budget.revenue,
                1 / backing());
        Row.scale(state.stressMemory, spec.stressMemory());
        Row.add(state.stressMemory, block.stance.riskOff);
        Row.affine(state.erosionSafety, spec.safetyDebt(), block.debt.debtToGdp, safety);
        Row.addScaled(state.erosionSafety, 100 * spec.safetyInterest(), state.interestBurden);
        Row.addScaled(state.erosionSafety, spec.safetyBacking(), state.triffinRatio);
        Row.addScaled(state.erosionSafety, spec.safetyRating(), block.stance.ratingNotches);
        Row.affine(state.erosionReturn, 100 * spec.returnPickup(), holders.hedgedPickup, returns);
        if (reference.present()) {
            explain(block, quarter);
        }
        strain(
                state.erosionLiquidity,
                holders.dealerCapacityRatio,
                state.stressMemory,
                spec.liquidityCapacity(),
                spec.liquidityStress(),
                liquidity);
        toIndex(state.erosionSafety);
        toIndex(state.erosionLiquidity);
        toIndex(state.erosionReturn);
        weigh(state);
    }

    /** Fiscal backing over a quarter's revenue. */
    private double backing() {
        return QUARTERS * spec.pledgeableRevenue() / spec.discountMargin();
    }

    private void weigh(SafeHavenState state) {
        Row.affine(state.erosion, spec.safetyWeight() / weights, state.erosionSafety, 0);
        Row.addScaled(state.erosion, spec.liquidityWeight() / weights, state.erosionLiquidity);
        Row.addScaled(state.erosion, spec.returnWeight() / weights, state.erosionReturn);
        if (!reference.present()) {
            Row.copy(state.erosionByDebt, state.erosion);
        }
    }

    private static void back(
            double[] ratio, double[] debt, double[] federalReserve, double[] revenue, double perRevenue) {
        for (int lane = 0; lane < ratio.length; lane++) {
            ratio[lane] = perRevenue * (debt[lane] - federalReserve[lane]) / revenue[lane];
        }
    }

    private static void strain(
            double[] logOdds, double[] capacity, double[] stress, double byCapacity, double byStress, double constant) {
        for (int lane = 0; lane < logOdds.length; lane++) {
            logOdds[lane] = Math.fma(byStress, stress[lane], byCapacity / capacity[lane] + constant);
        }
    }

    private static void toIndex(double[] logOdds) {
        for (int lane = 0; lane < logOdds.length; lane++) {
            logOdds[lane] = Logistic.of(logOdds[lane]);
        }
    }

    private void explain(PathBlock block, int quarter) {
        double perRevenue = 100 * spec.safetyInterest() * safeHaven.interestRate()[quarter]
                + spec.safetyBacking() * safeHaven.publicShare()[quarter] / backing();
        double ofReturn = spec.returnWeight()
                / weights
                * Logistic.of(Math.fma(100 * spec.returnPickup(), safeHaven.hedgedPickup()[quarter], returns));
        double[] explained = block.safeHaven.erosionByDebt;
        Row.ratio(explained, block.debt.debt, block.budget.revenue);
        Row.scale(explained, perRevenue);
        Row.addScaled(explained, spec.safetyDebt(), block.debt.debtToGdp);
        Row.add(explained, safety);
        toIndex(explained);
        Row.affine(explained, spec.safetyWeight() / weights, explained, ofReturn);
        explainLiquidity(
                explained,
                block.holders.dealerCapacityRatio,
                block.stance.dealerCapacity,
                spec.liquidityCapacity(),
                liquidity,
                spec.liquidityWeight() / weights);
    }

    private static void explainLiquidity(
            double[] erosion, double[] capacity, double[] rule, double byCapacity, double constant, double weight) {
        for (int lane = 0; lane < erosion.length; lane++) {
            double logOdds = byCapacity * rule[lane] / capacity[lane] + constant;
            erosion[lane] = Math.fma(weight, Logistic.of(logOdds), erosion[lane]);
        }
    }
}
