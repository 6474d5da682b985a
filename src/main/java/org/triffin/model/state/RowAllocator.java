package org.triffin.model.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Variable;

/**
 * Hands out the rows of one block of paths: one array a row, one element a lane. A row is private to its State class,
 * recorded as an output, or drawn before the block starts. Used while a block is built, never inside a quarter.
 */
public final class RowAllocator {
    /** A row whose values are an output. */
    public record Recorded(Variable variable, double[] row) {}

    /** Rows that the engine fills with draws before a block starts: [quarter][lane]. */
    public record Drawn(Shock shock, double[][] rows) {}

    private final int lanes;
    private final int quarters;
    private final List<Recorded> recorded = new ArrayList<>();
    private final List<Variable> ratios = new ArrayList<>();
    private final List<Drawn> drawn = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    /**
     * @param lanes paths in the block
     * @param quarters quarters of the projection
     */
    public RowAllocator(int lanes, int quarters) {
        if (lanes < 1 || quarters < 1) {
            throw new IllegalArgumentException("A block needs at least one lane and one quarter.");
        }
        this.lanes = lanes;
        this.quarters = quarters;
    }

    public int lanes() {
        return lanes;
    }

    public int quarters() {
        return quarters;
    }

    /** A private row of zeros. */
    public double[] row() {
        return new double[lanes];
    }

    /** {@code count} private rows of zeros: [row][lane]. */
    public double[][] rows(int count) {
        return new double[count][lanes];
    }

    /** A row of zeros recorded under {@code variable}, which must not be a ratio. */
    public double[] recorded(Variable variable) {
        if (!variable.of().isEmpty()) {
            throw new IllegalArgumentException(variable + " is a ratio of two others and has no row.");
        }
        claim(variable.name());
        double[] row = row();
        recorded.add(new Recorded(variable, row));
        return row;
    }

    /** Enters an output that is the ratio of two recorded ones. */
    public void recordedRatio(Variable ratio) {
        claim(ratio.name());
        ratios.add(ratio);
    }

    /** Rows filled with draws of {@code shock} before the block starts: [quarter][lane]. */
    public double[][] drawn(Shock shock) {
        claim(shock.name());
        double[][] rows = rows(quarters);
        drawn.add(new Drawn(shock, rows));
        return rows;
    }

    /** The recorded rows in the order of their declaration. */
    public List<Recorded> recorded() {
        return List.copyOf(recorded);
    }

    /** The recorded ratios in the order of their declaration. */
    public List<Variable> ratios() {
        return List.copyOf(ratios);
    }

    /** The drawn rows in the order of their declaration. */
    public List<Drawn> drawn() {
        return List.copyOf(drawn);
    }

    private void claim(String name) {
        if (!names.add(name)) {
            throw new IllegalStateException("Two rows claim the name " + name + ".");
        }
    }
}
