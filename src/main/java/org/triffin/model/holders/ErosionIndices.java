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
        measure(
                state.interestBurden,
                state.triffinRatio,
                block.debt.netInterest,
                block.debt.debt,
                holders.holdings[HoldersState.FEDERAL_RESERVE],
                block.budget.revenue);
        remember(state.stressMemory, block.stance.riskOff, spec.stressMemory());
        erodeSafety(
                state.erosionSafety,
                block.debt.debtToGdp,
                state.interestBurden,
                state.triffinRatio,
                block.stance.ratingNotches);
        erodeLiquidity(state.erosionLiquidity, holders.dealerCapacityRatio, state.stressMemory);
        erodeReturn(state.erosionReturn, holders.hedgedPickup);
        weigh(state.erosion, state.erosionSafety, state.erosionLiquidity, state.erosionReturn);
        if (reference.present()) {
            explain(block, quarter);
        } else {
            Row.copy(state.erosionByDebt, state.erosion);
        }
    }

    private void measure(
            double[] burden,
            double[] ratio,
            double[] interest,
            double[] debt,
            double[] federalReserve,
            double[] revenue) {
        double perRevenue = 1 / backing();
        for (int lane = 0; lane < burden.length; lane++) {
            double inverse = 1 / revenue[lane];
            burden[lane] = interest[lane] * inverse;
            ratio[lane] = perRevenue * (debt[lane] - federalReserve[lane]) * inverse;
        }
    }

    private static void remember(double[] memory, double[] riskOff, double kept) {
        for (int lane = 0; lane < memory.length; lane++) {
            memory[lane] = Math.fma(kept, memory[lane], riskOff[lane]);
        }
    }

    private void erodeSafety(double[] erosion, double[] debtRatio, double[] burden, double[] ratio, double[] notches) {
        double constant = safety;
        double byDebt = spec.safetyDebt();
        double byInterest = 100 * spec.safetyInterest();
        double byBacking = spec.safetyBacking();
        double byRating = spec.safetyRating();
        for (int lane = 0; lane < erosion.length; lane++) {
            double logOdds = Math.fma(byDebt, debtRatio[lane], constant);
            logOdds = Math.fma(byInterest, burden[lane], logOdds);
            logOdds = Math.fma(byBacking, ratio[lane], logOdds);
            erosion[lane] = Logistic.of(Math.fma(byRating, notches[lane], logOdds));
        }
    }

    private void erodeLiquidity(double[] erosion, double[] capacity, double[] stress) {
        double constant = liquidity;
        double byCapacity = spec.liquidityCapacity();
        double byStress = spec.liquidityStress();
        for (int lane = 0; lane < erosion.length; lane++) {
            erosion[lane] = Logistic.of(Math.fma(byStress, stress[lane], byCapacity / capacity[lane] + constant));
        }
    }

    private void erodeReturn(double[] erosion, double[] pickup) {
        double constant = returns;
        double byPickup = 100 * spec.returnPickup();
        for (int lane = 0; lane < erosion.length; lane++) {
            erosion[lane] = Logistic.of(Math.fma(byPickup, pickup[lane], constant));
        }
    }

    private void weigh(double[] erosion, double[] ofSafety, double[] ofLiquidity, double[] ofReturn) {
        double first = spec.safetyWeight() / weights;
        double second = spec.liquidityWeight() / weights;
        double third = spec.returnWeight() / weights;
        for (int lane = 0; lane < erosion.length; lane++) {
            double sum = Math.fma(first, ofSafety[lane], second * ofLiquidity[lane]);
            erosion[lane] = Math.fma(third, ofReturn[lane], sum);
        }
    }

    /** Fiscal backing over a quarter's revenue. */
    private double backing() {
        return QUARTERS * spec.pledgeableRevenue() / spec.discountMargin();
    }

    private void explain(PathBlock block, int quarter) {
        double perRevenue = 100 * spec.safetyInterest() * safeHaven.interestRate()[quarter]
                + spec.safetyBacking() * safeHaven.publicShare()[quarter] / backing();
        double ofReturn =
                Logistic.of(Math.fma(100 * spec.returnPickup(), safeHaven.hedgedPickup()[quarter], returns));
        double[] explained = block.safeHaven.erosionByDebt;
        explainSafety(explained, block.debt.debt, block.budget.revenue, block.debt.debtToGdp, perRevenue);
        explainLiquidity(
                explained,
                block.holders.dealerCapacityRatio,
                block.stance.dealerCapacity,
                spec.returnWeight() / weights * ofReturn);
    }

    private void explainSafety(
            double[] erosion, double[] debt, double[] revenue, double[] debtRatio, double perRevenue) {
        double constant = safety;
        double byDebt = spec.safetyDebt();
        for (int lane = 0; lane < erosion.length; lane++) {
            double logOdds = Math.fma(byDebt, debtRatio[lane], perRevenue * debt[lane] / revenue[lane]);
            erosion[lane] = Logistic.of(logOdds + constant);
        }
    }

    /** Turns the explained erosion of safety into that of the whole. */
    private void explainLiquidity(double[] erosion, double[] capacity, double[] rule, double rest) {
        double constant = liquidity;
        double byCapacity = spec.liquidityCapacity();
        double first = spec.safetyWeight() / weights;
        double second = spec.liquidityWeight() / weights;
        for (int lane = 0; lane < erosion.length; lane++) {
            double ofLiquidity = Logistic.of(byCapacity * rule[lane] / capacity[lane] + constant);
            erosion[lane] = Math.fma(first, erosion[lane], Math.fma(second, ofLiquidity, rest));
        }
    }
}
