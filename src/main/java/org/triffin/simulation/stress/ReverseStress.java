package org.triffin.simulation.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;

/**
 * The reverse stress test: not what a shock does, but what it takes. It looks for the mix of shock, leverage, size and less
 * dealer room nearest to the trial, in the distance of {@link StressMix}, at which the median over the populations reaches
 * the target. Directions are searched for with a few quantiles of leverage in place of funds; how far to go in the one
 * found, and every number reported, is of the trial's populations.
 *
 * <p>Purchases are the trial's. With a rule the response jumps where purchases start: a larger shock may peak lower, what is
 * found is the first crossing, and quantiles may point elsewhere than populations. The nearest mix is meant for a trial
 * {@link StressTrial#with without purchases}.
 */
public final class ReverseStress {
    /** Parts a direction's weight is split into by the lattice of rays: 120 directions. */
    private static final int LATTICE = 7;

    private final StressTarget target;
    private final RaySearch populations;
    private final RaySearch nodes;
    private final PopulationResponse response;
    private final long seed;

    /**
     * @param part of the shock that a mix makes larger
     * @param seed of the genetic search
     */
    public ReverseStress(StressEngine engine, StressTrial trial, ShockPart part, StressTarget target, long seed) {
        this.target = target;
        this.seed = seed;
        response = new PopulationResponse(engine, trial, part, target);
        populations = new RaySearch(response, target);
        nodes = new RaySearch(new NodeResponse(trial, part, target), target);
    }

    /**
     * Every method, in the order of {@link ReverseMethod}.
     *
     * @param progress counts methods
     * @throws CancelledException when the calling thread is interrupted
     */
    public List<ReverseAnswer> all(Progress progress) throws CancelledException {
        List<ReverseAnswer> answers = new ArrayList<>();
        for (ReverseMethod method : ReverseMethod.values()) {
            answers.add(by(method));
            progress.update(answers.size(), ReverseMethod.values().length);
        }
        return List.copyOf(answers);
    }

    /** The answer by one method. */
    public ReverseAnswer by(ReverseMethod method) throws CancelledException {
        return switch (method) {
            case SHOCK_ALONE -> shockAlone();
            case LEVERAGE_ALONE -> along(method, alone(1));
            case SIZE_ALONE -> along(method, alone(2));
            case ROOM_ALONE -> along(method, alone(3));
            case RAYS -> along(method, nearestRay());
            case GENETIC -> along(method, new GeneticSearch(nodes, seed).direction());
        };
    }

    private ReverseAnswer shockAlone() throws CancelledException {
        double factor = populations.shock();
        return Double.isInfinite(factor)
                ? ReverseAnswer.none(target, ReverseMethod.SHOCK_ALONE)
                : answer(ReverseMethod.SHOCK_ALONE, StressMix.shock(factor));
    }

    private ReverseAnswer along(ReverseMethod method, double[] direction) throws CancelledException {
        double reach = populations.reach(direction);
        return Double.isInfinite(reach)
                ? ReverseAnswer.none(target, method)
                : answer(method, StressMix.along(direction, reach));
    }

    private ReverseAnswer answer(ReverseMethod method, StressMix mix) throws CancelledException {
        return ReverseAnswer.at(target, method, mix, response.medians(mix));
    }

    private static double[] alone(int factor) {
        double[] direction = new double[StressMix.FACTORS];
        direction[factor] = 1;
        return direction;
    }

    private double[] nearestRay() throws CancelledException {
        double[] nearest = alone(0);
        double least = Double.POSITIVE_INFINITY;
        for (double[] direction : lattice()) {
            double distance = nodes.distance(direction);
            if (distance < least) {
                least = distance;
                nearest = direction;
            }
        }
        return nearest;
    }

    /** Directions whose elements' squares are multiples of 1 / {@value #LATTICE}. */
    private static List<double[]> lattice() {
        List<double[]> directions = new ArrayList<>();
        for (int shock = 0; shock <= LATTICE; shock++) {
            for (int leverage = 0; leverage <= LATTICE - shock; leverage++) {
                for (int size = 0; size <= LATTICE - shock - leverage; size++) {
                    int room = LATTICE - shock - leverage - size;
                    directions.add(new double[] {weight(shock), weight(leverage), weight(size), weight(room)});
                }
            }
        }
        return directions;
    }

    private static double weight(int parts) {
        return Math.sqrt((double) parts / LATTICE);
    }
}
