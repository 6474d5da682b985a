package org.triffin.simulation.stress;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.genetics.AbstractListChromosome;
import org.apache.commons.math3.genetics.Chromosome;
import org.apache.commons.math3.genetics.ElitisticListPopulation;
import org.apache.commons.math3.genetics.FixedGenerationCount;
import org.apache.commons.math3.genetics.GeneticAlgorithm;
import org.apache.commons.math3.genetics.TournamentSelection;
import org.apache.commons.math3.genetics.UniformCrossover;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.triffin.simulation.CancelledException;

/**
 * The direction in which a target is nearest, by a genetic search over directions: how far to go in each is found by
 * bisection, so that every candidate reaches the target or never does.
 *
 * <p>The library keeps its random generator in a static field. A search puts a seeded one there and the former one back,
 * under the lock of this class, the only one that may use the library: searches run one after the other, whatever the
 * threads, and the result depends on the seed alone.
 */
final class GeneticSearch {
    private static final int CANDIDATES = 30;
    private static final int GENERATIONS = 20;
    private static final double ELITE = 0.1;
    private static final double CROSSOVER = 0.8;
    private static final double MIXING = 0.5;
    private static final double MUTATION = 0.5;
    private static final int TOURNAMENT = 3;

    /** Spread of a mutation of one element of a direction. */
    private static final double STEP = 0.1;

    private final RaySearch rays;
    private final RandomGenerator random;

    GeneticSearch(RaySearch rays, long seed) {
        this.rays = rays;
        random = new Well19937c(seed);
    }

    /** The best direction found, of length one. */
    double[] direction() throws CancelledException {
        synchronized (GeneticSearch.class) {
            RandomGenerator former = GeneticAlgorithm.getRandomGenerator();
            GeneticAlgorithm.setRandomGenerator(random);
            try {
                return ((Direction) algorithm()
                                .evolve(first(), new FixedGenerationCount(GENERATIONS))
                                .getFittestChromosome())
                        .unit();
            } catch (Interruption interruption) {
                throw interruption.cancelled;
            } finally {
                GeneticAlgorithm.setRandomGenerator(former);
            }
        }
    }

    private GeneticAlgorithm algorithm() {
        return new GeneticAlgorithm(
                new UniformCrossover<Double>(MIXING),
                CROSSOVER,
                chromosome -> ((Direction) chromosome).mutated(),
                MUTATION,
                new TournamentSelection(TOURNAMENT));
    }

    /** Each factor alone, all together, and directions by chance. */
    private ElitisticListPopulation first() {
        List<Chromosome> candidates = new ArrayList<>();
        candidates.add(new Direction(List.of(1.0, 1.0, 1.0, 1.0)));
        for (int alone = 0; alone < StressMix.FACTORS; alone++) {
            List<Double> elements = new ArrayList<>();
            for (int factor = 0; factor < StressMix.FACTORS; factor++) {
                elements.add(factor == alone ? 1.0 : 0.0);
            }
            candidates.add(new Direction(elements));
        }
        while (candidates.size() < CANDIDATES) {
            List<Double> elements = new ArrayList<>();
            for (int factor = 0; factor < StressMix.FACTORS; factor++) {
                elements.add(random.nextDouble());
            }
            candidates.add(new Direction(elements));
        }
        return new ElitisticListPopulation(candidates, CANDIDATES, ELITE);
    }

    /** A direction; fit is what is near. */
    private final class Direction extends AbstractListChromosome<Double> {
        Direction(List<Double> elements) {
            super(elements);
        }

        @Override
        protected void checkValidity(List<Double> elements) {
            if (elements.stream().anyMatch(element -> !(element >= 0))) {
                throw new IllegalArgumentException("A direction of worse has no negative elements.");
            }
        }

        @Override
        public AbstractListChromosome<Double> newFixedLengthChromosome(List<Double> elements) {
            return new Direction(elements);
        }

        @Override
        public double fitness() {
            try {
                return -rays.distance(unit());
            } catch (CancelledException cancelled) {
                throw new Interruption(cancelled);
            }
        }

        Direction mutated() {
            double[] unit = unit();
            List<Double> elements = new ArrayList<>();
            for (double element : unit) {
                elements.add(Math.max(0, element + STEP * random.nextGaussian()));
            }
            return new Direction(elements);
        }

        /** Of length one; all factors alike where nothing is left. */
        double[] unit() {
            double length = Math.sqrt(
                    getRepresentation().stream().mapToDouble(e -> e * e).sum());
            return getRepresentation().stream()
                    .mapToDouble(e -> length > 0 ? e / length : 1 / Math.sqrt(StressMix.FACTORS))
                    .toArray();
        }
    }

    /** Carries a cancellation through the library. */
    private static final class Interruption extends RuntimeException {
        private final transient CancelledException cancelled;

        Interruption(CancelledException cancelled) {
            super(cancelled);
            this.cancelled = cancelled;
        }
    }
}
