package org.triffin.simulation.stress;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a phase diagram is computed: every combination of the factors of {@link MarketFactors}, each list not empty.
 */
public record PhaseGrid(List<Double> leverages, List<Double> sizes, List<Double> rooms) {
    public PhaseGrid {
        leverages = List.copyOf(leverages);
        sizes = List.copyOf(sizes);
        rooms = List.copyOf(rooms);
        if (leverages.isEmpty() || sizes.isEmpty() || rooms.isEmpty()) {
            throw new IllegalArgumentException("A phase diagram needs at least one factor of each kind.");
        }
    }

    /** Leverage 0.4 to 1.8 by 0.2, size 0.5 to 3 by 0.25, dealers' room 0.8, 1 and 1.2. */
    public static PhaseGrid standard() {
        return new PhaseGrid(fifths(2, 9), quarters(2, 12), List.of(0.8, 1.0, 1.2));
    }

    /** Cells of the diagram. */
    public int cells() {
        return leverages.size() * sizes.size() * rooms.size();
    }

    private static List<Double> fifths(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> n / 5.0).toList();
    }

    private static List<Double> quarters(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> n / 4.0).toList();
    }
}
