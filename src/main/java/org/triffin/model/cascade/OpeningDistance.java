package org.triffin.model.cascade;

import org.triffin.model.state.CascadeState;

/**
 * The distance to runaway of every lane's opening market, with all funds at their limit and margins included: what
 * {@link CascadeKernel#distance} says of one, for a block at a time. Volatility is the long-run one and what is left of the last
 * episode: a quarter opens quiet, and the eve of an episode, on which it is higher, belongs to the episode.
 *
 * <p>Face N of a sleeve is spread over its nodes alike. A node's equity per face is e = max(1 / (leverage x stretch), 1.03 u)
 * with haircut plus margin u, so that of its face 1 / (1 + kappa (e / u - 1)) = u / ((1 - kappa) u + kappa e) counts.
 */
final class OpeningDistance {
    private final MarketSpec spec;
    private final double[][] deleverages;
    private final double[] haircut = new double[CascadeState.SLEEVES];
    private final double[] openingHaircut = new double[CascadeState.SLEEVES];
    private final double[] floor = new double[CascadeState.SLEEVES];
    private final double[] marginSlope = new double[CascadeState.SLEEVES];
    private final LeveragedTrade[] trades;
    private final boolean rescaled;
    private final Depth depth;
    private final Sensitivity sensitivity;
    private final double longRun;
    private final double usePerInventory;

    /** @param leverages of the nodes by sleeve; none where the channel is closed */
    OpeningDistance(MarketSpec spec, CascadeKernel kernel, double[][] leverages) {
        this.spec = spec;
        trades = new LeveragedTrade[] {spec.basisTrade(), spec.swapSpreadTrade()};
        longRun = spec.volatility().longRun() * CascadeKernel.BASIS_POINTS;
        double eve = implied(spec.volatility().opening() * CascadeKernel.BASIS_POINTS);
        double perBp =
                spec.volatility().impliedWeight() * spec.volatility().gain() * CascadeKernel.ABSOLUTE_TO_DEVIATION;
        Margins margins = new Margins(spec.margins(), spec.basisTrade().duration(), eve);
        deleverages = new double[leverages.length][];
        for (int sleeve = 0; sleeve < leverages.length; sleeve++) {
            deleverages[sleeve] = new double[leverages[sleeve].length];
            for (int node = 0; node < leverages[sleeve].length; node++) {
                deleverages[sleeve][node] = 1 / leverages[sleeve][node];
            }
            haircut[sleeve] = trades[sleeve].haircut();
            openingHaircut[sleeve] = kernel.openingHaircut(sleeve);
            floor[sleeve] = margins.floor(sleeve);
            marginSlope[sleeve] = margins.slope(sleeve) * perBp;
        }
        rescaled = spec.haircuts().change() == HaircutChange.EX_ANTE_RESCALED;
        depth = new Depth(spec.depth(), longRun, spec.dealers().usualUse());
        sensitivity = new Sensitivity(new Tenors(spec.tenors()));
        usePerInventory = Math.max(1, 1 / spec.dealers().leverageHeadroom());
    }

    private double implied(double realised) {
        return longRun + spec.volatility().impliedWeight() * (realised - longRun);
    }

    /** Fills the used room and the distance from the opening market, sizes, stretches and margins of {@code state}. */
    void fill(CascadeState state) {
        for (int sleeve = 0; sleeve < CascadeState.SLEEVES; sleeve++) {
            release(state, sleeve);
        }
        fillRoom(state.roomUsed, state.inventory, state.capacity, usePerInventory);
        fillImpact(state);
        combine(state);
    }

    /** What is held, after a rescaling where the haircut was higher from the start, and the part that counts. */
    private void release(CascadeState state, int sleeve) {
        double[] need = state.need[sleeve];
        double[] released = state.released[sleeve];
        double[] held = state.held[sleeve];
        double[] excess = state.marginExcess[sleeve];
        double usual = haircut[sleeve] + floor[sleeve];
        double higher = openingHaircut[sleeve] + floor[sleeve];
        hold(held, state.face[sleeve], excess, rescaled ? usual : higher, higher);
        double inForce = rescaled ? usual : higher;
        for (int lane = 0; lane < need.length; lane++) {
            need[lane] = inForce + excess[lane];
            released[lane] = 0;
        }
        double least = FundPopulation.LEAST_BUFFER;
        double defence = spec.selling().bufferDefence();
        for (double deleverage : deleverages[sleeve]) {
            addNode(released, state.stretch[sleeve], need, deleverage, least, defence);
        }
        double share = 1.0 / Math.max(1, deleverages[sleeve].length);
        for (int lane = 0; lane < need.length; lane++) {
            released[lane] *= share * held[lane];
            need[lane] += higher - inForce;
        }
    }

    private static void hold(double[] held, double[] face, double[] excess, double usual, double higher) {
        for (int lane = 0; lane < face.length; lane++) {
            held[lane] = face[lane] * ((usual + excess[lane]) / (higher + excess[lane]));
        }
    }

    private static void addNode(
            double[] released, double[] stretch, double[] need, double deleverage, double least, double defence) {
        for (int lane = 0; lane < released.length; lane++) {
            double equity = Math.max(deleverage / stretch[lane], least * need[lane]);
            released[lane] += need[lane] / Math.fma(defence, equity, (1 - defence) * need[lane]);
        }
    }

    private static void fillRoom(double[] used, double[] inventory, double[] capacity, double perInventory) {
        for (int lane = 0; lane < used.length; lane++) {
            used[lane] = Math.min(inventory[lane] / capacity[lane], 1) * perInventory;
        }
    }

    private void fillImpact(CascadeState state) {
        double[] impact = state.impact;
        for (int lane = 0; lane < impact.length; lane++) {
            double volatility = implied(longRun + state.volatilityExcess[lane]);
            impact[lane] = depth.impact(volatility, state.volume[lane], state.roomUsed[lane]);
        }
    }

    private void combine(CascadeState state) {
        double[] distance = state.distance;
        for (int lane = 0; lane < distance.length; lane++) {
            distance[lane] = sensitivity.distance(
                    state.impact[lane],
                    loss(CascadeKernel.BASIS, state, lane),
                    margin(CascadeKernel.BASIS, state, lane),
                    loss(CascadeKernel.SWAP_SPREAD, state, lane),
                    margin(CascadeKernel.SWAP_SPREAD, state, lane));
        }
    }

    private double loss(int sleeve, CascadeState state, int lane) {
        return CascadeTheory.lossResponse(
                trades[sleeve].duration(),
                trades[sleeve].hedgeGap(),
                state.released[sleeve][lane],
                state.need[sleeve][lane]);
    }

    private double margin(int sleeve, CascadeState state, int lane) {
        return CascadeTheory.marginResponse(
                trades[sleeve].duration(), state.held[sleeve][lane], state.need[sleeve][lane], marginSlope[sleeve]);
    }
}
