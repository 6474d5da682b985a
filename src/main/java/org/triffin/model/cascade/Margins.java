package org.triffin.model.cascade;

/**
 * Initial margins, shares of face. Futures: m* = z sqrt(days) D / 1e4 ((1 - w) sigma + w sigma_stress). Swaps: m0 (1 + 0.5
 * max(0, sigma / sigma0 - 1)), an assumption. Both follow their target at one speed up, another down, not below the floor.
 */
final class Margins {
    private static final double SWAP_RESPONSE = 0.5;

    private final MarginSpec spec;
    private final double[] floor = new double[CascadeKernel.SLEEVES];
    private final double perVolatility;
    private final double openingVolatility;

    /**
     * @param duration of the basis trade, years
     * @param openingVolatility implied volatility on the eve, bp, about which swap margins move
     */
    Margins(MarginSpec spec, double duration, double openingVolatility) {
        this.spec = spec;
        this.openingVolatility = openingVolatility;
        perVolatility = spec.confidence() * Math.sqrt(spec.period()) * duration / CascadeKernel.BASIS_POINTS;
        floor[CascadeKernel.BASIS] = futures(spec.openingVolatility() * CascadeKernel.BASIS_POINTS);
        floor[CascadeKernel.SWAP_SPREAD] = spec.swapMargin();
    }

    private double futures(double volatility) {
        double stress = spec.stressVolatility() * CascadeKernel.BASIS_POINTS;
        return perVolatility * ((1 - spec.stressWeight()) * volatility + spec.stressWeight() * stress);
    }

    /** The margin on the eve, below which it does not fall. */
    double floor(int sleeve) {
        return floor[sleeve];
    }

    /** Where the margin of a sleeve is going at an implied volatility, bp. */
    double target(int sleeve, double volatility) {
        double full = sleeve == CascadeKernel.BASIS
                ? futures(volatility)
                : floor[sleeve] * (1 + SWAP_RESPONSE * Math.max(0, volatility / openingVolatility - 1));
        return floor[sleeve] + spec.procyclicality() * (full - floor[sleeve]);
    }

    /** The margin after a step towards its target. */
    double step(int sleeve, double margin, double target) {
        double speed = target > margin ? spec.upSpeed() : spec.downSpeed();
        return Math.max(floor[sleeve], margin + speed * (target - margin));
    }

    /** Rise of a margin on the first day that it rises, share of face per bp of implied volatility. */
    double slope(int sleeve) {
        double full = sleeve == CascadeKernel.BASIS
                ? perVolatility * (1 - spec.stressWeight())
                : floor[sleeve] * SWAP_RESPONSE / openingVolatility;
        return spec.upSpeed() * spec.procyclicality() * full;
    }

    boolean intraday() {
        return spec.intradayCalls();
    }
}
