package org.triffin.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RowAllocator;
import org.triffin.model.state.Sector;
import org.triffin.simulation.ShockFiller;
import org.triffin.simulation.SimulationSpec;

/** Times each sector's part of a quarter, on one thread. Not for tests: the figures depend on the machine and its load. */
final class SectorTimes {
    private static final int LANES = 256;
    private static final int WARM_UP_BLOCKS = 40;
    private static final int MEASURED_BLOCKS = 40;

    private SectorTimes() {}

    /**
     * Mean nanoseconds per path and quarter of each sector, in the order of a quarter, on the first paths: what regimes
     * and events do depends on the draws.
     */
    static List<Benchmark.SectorTime> of(FederalDebtModel model) {
        List<Sector> sectors = model.step().sectors();
        RowAllocator rows = new RowAllocator(LANES, model.quarters());
        PathBlock block = model.newBlock(rows);
        new ShockFiller(new SimulationSpec(LANES, 1, SimulationSpec.VarianceReduction.NONE)).fill(rows.drawn(), 0);
        long[] nanoseconds = new long[sectors.size()];
        for (int round = 0; round < WARM_UP_BLOCKS + MEASURED_BLOCKS; round++) {
            if (round == WARM_UP_BLOCKS) {
                Arrays.fill(nanoseconds, 0);
            }
            model.begin(block, 0);
            for (int quarter = 0; quarter < model.quarters(); quarter++) {
                for (int i = 0; i < sectors.size(); i++) {
                    long start = System.nanoTime();
                    sectors.get(i).advance(block, quarter);
                    nanoseconds[i] += System.nanoTime() - start;
                }
            }
        }
        double pathQuarters = (double) MEASURED_BLOCKS * LANES * model.quarters();
        List<Benchmark.SectorTime> times = new ArrayList<>();
        for (int i = 0; i < sectors.size(); i++) {
            times.add(new Benchmark.SectorTime(name(sectors.get(i)), nanoseconds[i] / pathQuarters));
        }
        return times;
    }

    /** FederalReserveSector becomes "federal reserve". */
    private static String name(Sector sector) {
        return sector.getClass()
                .getSimpleName()
                .replace("Sector", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
