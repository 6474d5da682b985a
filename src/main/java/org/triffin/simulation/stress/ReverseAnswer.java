package org.triffin.simulation.stress;

/**
 * The nearest mix that reaches a target, by one way of looking. Numbers are NaN where nothing within the bounds of the
 * search reaches it.
 *
 * @param mix what it takes
 * @param distance of the mix; 0 where the trial itself reaches the target
 * @param peakYield median over the populations at the mix, bp of the ten-year yield
 * @param peakDislocation the same of the dislocation
 * @param distanceToRunaway the same of the largest m*
 */
public record ReverseAnswer(
        StressTarget target,
        ReverseMethod method,
        StressMix mix,
        double distance,
        double peakYield,
        double peakDislocation,
        double distanceToRunaway) {

    static ReverseAnswer at(StressTarget target, ReverseMethod method, StressMix mix, Medians medians) {
        return new ReverseAnswer(
                target,
                method,
                mix,
                mix.distance(),
                medians.peakYield(),
                medians.peakDislocation(),
                medians.distanceToRunaway());
    }

    static ReverseAnswer none(StressTarget target, ReverseMethod method) {
        double unknown = Double.NaN;
        StressMix mix = new StressMix(unknown, unknown, unknown, unknown);
        return new ReverseAnswer(target, method, mix, unknown, unknown, unknown, unknown);
    }

    /** Whether the target can be reached. */
    public boolean isReached() {
        return !Double.isNaN(distance);
    }
}
