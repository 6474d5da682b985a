package org.triffin.simulation.stress;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;

/**
 * How bad an episode gets where leverage, size and dealers' room are multiples of the scenario's, and where the analytic
 * distance to runaway at the opening is one. The first is simulated, with the shock; the second knows no shock. An episode
 * uses depth up, so that peaks rise steeply well before the boundary.
 *
 * @param cells by room, leverage and size in the order of the grid
 * @param boundary by room and size
 * @param purchases what the Federal Reserve does in the diagram, whatever the scenario says
 */
public record PhaseDiagram(List<Cell> cells, List<BoundaryPoint> boundary, Purchases purchases) {
    public PhaseDiagram {
        cells = List.copyOf(cells);
        boundary = List.copyOf(boundary);
    }

    /**
     * One place, medians over the populations.
     *
     * @param peakDislocation bp
     * @param distanceToRunaway largest m* of the episode
     * @param openingDistance m* on the eve, which the boundary is about
     */
    public record Cell(
            double roomFactor,
            double leverageFactor,
            double sizeFactor,
            double peakDislocation,
            double distanceToRunaway,
            double openingDistance) {}

    /**
     * One place on the boundary.
     *
     * @param leverageFactor at which m* = 1 on the eve; NaN where no leverage reaches it, 0 where every leverage exceeds it
     */
    public record BoundaryPoint(double roomFactor, double sizeFactor, double leverageFactor) {}

    /** The diagram without purchases, so that it shows what the market does by itself. */
    public static PhaseDiagram of(StressEngine engine, StressTrial trial, PhaseGrid grid, Progress progress)
            throws CancelledException {
        return of(engine, trial, grid, Purchases.NONE, progress);
    }

    /**
     * The diagram.
     *
     * @param purchases what the Federal Reserve does
     * @param progress counts cells
     * @throws CancelledException when the calling thread is interrupted
     */
    public static PhaseDiagram of(
            StressEngine engine, StressTrial trial, PhaseGrid grid, Purchases purchases, Progress progress)
            throws CancelledException {
        MarketSpec market = trial.with(purchases).market();
        List<Cell> cells = new ArrayList<>();
        List<BoundaryPoint> boundary = new ArrayList<>();
        for (double room : grid.rooms()) {
            for (double leverage : grid.leverages()) {
                for (double size : grid.sizes()) {
                    MarketSpec there = new MarketFactors(leverage, size, room).of(market);
                    Medians medians = Medians.of(trial.in(there).run(engine));
                    cells.add(new Cell(
                            room,
                            leverage,
                            size,
                            medians.peakDislocation(),
                            medians.distanceToRunaway(),
                            medians.openingDistance()));
                    progress.update(cells.size(), grid.cells());
                }
            }
            for (double size : grid.sizes()) {
                boundary.add(new BoundaryPoint(room, size, RunawayBoundary.leverageFactor(market, size, room)));
            }
        }
        return new PhaseDiagram(cells, boundary, purchases);
    }
}
