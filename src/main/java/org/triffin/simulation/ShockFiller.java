package org.triffin.simulation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.triffin.model.state.RowAllocator.Drawn;
import org.triffin.vocabulary.Shock;

/**
 * Fills the drawn rows of a block, shock by shock for the whole horizon. The draw of (shock, path, quarter) is number
 * {@code quarter} of the stream (seed, shock name, path) under the shock's law; it depends on nothing else.
 *
 * <p>Laws: normal by the ziggurat of Commons RNG; uniform on the multiples of 2^-53 in [0, 1); chi-square with n
 * degrees as twice the sum of floor(n/2) exponentials plus, for odd n, a squared normal.
 *
 * <p>With antithetic pairs path 2i + 1 mirrors path 2i: z becomes -z, u becomes 1 - 2^-53 - u (the mirror image on the
 * same grid), a chi-square is shared. J. M. Hammersley and K. W. Morton (1956), "A new Monte Carlo technique: antithetic
 * variates", Proceedings of the Cambridge Philosophical Society 52.
 */
public final class ShockFiller {
    private static final double LARGEST_UNIFORM = 1 - 0x1p-53;

    private final Stream stream;
    private final ZigguratSampler.NormalizedGaussian normal;
    private final ZigguratSampler.Exponential exponential;
    private final boolean antithetic;

    public ShockFiller(SimulationSpec simulation) {
        stream = new Stream(simulation.seed());
        normal = ZigguratSampler.NormalizedGaussian.of(stream);
        exponential = ZigguratSampler.Exponential.of(stream);
        antithetic = simulation.varianceReduction() == SimulationSpec.VarianceReduction.ANTITHETIC;
    }

    /**
     * Fills one block.
     *
     * @param shocks rows [quarter][lane]; with antithetic pairs the lanes are even
     * @param firstPath path of lane 0, even with antithetic pairs
     */
    public void fill(List<Drawn> shocks, long firstPath) {
        for (int i = 0; i < shocks.size(); i++) {
            fill(shocks.get(i), firstPath);
        }
    }

    void fill(Drawn drawn, long firstPath) {
        double[][] rows = drawn.rows();
        int lanes = rows[0].length;
        int step = antithetic ? 2 : 1;
        long firstStream = StreamNumbers.of(drawn.shock(), firstPath);
        for (int lane = 0; lane < lanes; lane += step) {
            stream.select(firstStream + lane);
            drawLane(drawn.shock(), rows, lane);
        }
        if (antithetic) {
            for (double[] row : rows) {
                mirror(drawn.shock().law(), row);
            }
        }
    }

    /** Sets every draw to the middle of its law: 0, 1/2, the degrees of freedom. */
    static void fillWithCentres(List<Drawn> shocks) {
        for (Drawn drawn : shocks) {
            double centre = switch (drawn.shock().law()) {
                case NORMAL -> 0;
                case UNIFORM -> 0.5;
                case CHI_SQUARE -> drawn.shock().degrees();
            };
            for (double[] row : drawn.rows()) {
                Arrays.fill(row, centre);
            }
        }
    }

    private void drawLane(Shock shock, double[][] rows, int lane) {
        switch (shock.law()) {
            case NORMAL -> {
                for (double[] row : rows) {
                    row[lane] = normal.sample();
                }
            }
            case UNIFORM -> {
                for (double[] row : rows) {
                    row[lane] = (stream.nextLong() >>> 11) * 0x1p-53;
                }
            }
            case CHI_SQUARE -> {
                for (double[] row : rows) {
                    row[lane] = chiSquare(shock.degrees());
                }
            }
        }
    }

    private double chiSquare(int degrees) {
        double sum = 0;
        for (int pair = 0; pair < degrees / 2; pair++) {
            sum += exponential.sample();
        }
        sum *= 2;
        if (degrees % 2 != 0) {
            double z = normal.sample();
            sum += z * z;
        }
        return sum;
    }

    private static void mirror(Shock.Law law, double[] row) {
        switch (law) {
            case NORMAL -> {
                for (int lane = 0; lane < row.length; lane += 2) {
                    row[lane + 1] = -row[lane];
                }
            }
            case UNIFORM -> {
                for (int lane = 0; lane < row.length; lane += 2) {
                    row[lane + 1] = LARGEST_UNIFORM - row[lane];
                }
            }
            case CHI_SQUARE -> {
                for (int lane = 0; lane < row.length; lane += 2) {
                    row[lane + 1] = row[lane];
                }
            }
        }
    }
}
