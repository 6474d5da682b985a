package org.triffin.simulation.stress;

import java.util.function.DoubleFunction;
import org.triffin.simulation.CancelledException;

/**
 * The first place on a ray from which a target is reached: steps, then bisection. Steps, because with purchases by rule a
 * larger shock can peak lower, so the first crossing need not be the only one; a pair of crossings within one step is
 * missed.
 */
record RaySearch(Response response, StressTarget target) {
    private static final double STEP = 0.5;
    private static final double PRECISION = 1e-4;
    private static final double SHOCK_STEP = 0.25;

    /** How far along a {@link StressMix#along direction} the target is; infinite where it is not reached. */
    double reach(double[] direction) throws CancelledException {
        return first(reach -> StressMix.along(direction, reach), STEP, StressMix.end(direction));
    }

    /** How far the mix is at which a ray reaches the target; infinite where it does not. */
    double distance(double[] direction) throws CancelledException {
        double reach = reach(direction);
        return Double.isInfinite(reach)
                ? reach
                : StressMix.along(direction, reach).distance();
    }

    /** The smallest multiple of the shock that does it, from nothing on; infinite where none does. */
    double shock() throws CancelledException {
        return first(StressMix::shock, SHOCK_STEP, StressMix.MOST_SHOCK);
    }

    private double first(DoubleFunction<StressMix> ray, double step, double end) throws CancelledException {
        double below = 0;
        double above = 0;
        while (!isReached(ray.apply(above))) {
            if (above >= end) {
                return Double.POSITIVE_INFINITY;
            }
            below = above;
            above = Math.min(end, above + step);
        }
        while (above - below > PRECISION) {
            double middle = (below + above) / 2;
            if (isReached(ray.apply(middle))) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }

    private boolean isReached(StressMix mix) throws CancelledException {
        return response.at(mix) >= target.threshold();
    }
}
