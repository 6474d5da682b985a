package org.triffin.simulation.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.cascade.CascadeTheory;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;
import org.triffin.simulation.CancelledException;
import org.triffin.simulation.Progress;

class PhaseDiagramTest {
    private static final List<Double> SIZES = List.of(0.5, 1.0, 1.5, 2.0, 3.0);
    private static final List<Double> TODAY = List.of(1.0);

    /** Medians over 20 populations of an independent prototype in another language, leverage by size. */
    private static final double[][] PROTOTYPE = {
        {24.1, 24.4, 24.6, 25.0, 25.8},
        {27.1, 33.2, 56.7, 197.3, 562.9},
        {30.1, 45.7, 101.4, 261.4, 671.1},
        {31.4, 51.1, 117.9, 272.7, 701.4}
    };

    private static PhaseDiagram diagram(int threads, StressTrial trial, PhaseGrid grid) throws CancelledException {
        try (StressEngine engine = new StressEngine(threads, 1)) {
            return PhaseDiagram.of(engine, trial, grid, Progress.SILENT);
        }
    }

    @Test
    void peaksAreThoseOfAnotherImplementation() throws CancelledException {
        PhaseGrid grid = new PhaseGrid(List.of(0.6, 1.0, 1.4, 1.8), SIZES, TODAY);
        PhaseDiagram diagram = diagram(2, AprilTrial.withoutExtras(40), grid);
        for (int i = 0; i < diagram.cells().size(); i++) {
            double expected = PROTOTYPE[i / SIZES.size()][i % SIZES.size()];
            // Populations are others there: the median moves most where the market is about to tip.
            assertThat(diagram.cells().get(i).peakDislocation())
                    .as(diagram.cells().get(i).toString())
                    .isCloseTo(expected, within(0.5 + 0.05 * expected));
        }
        assertThat(diagram.purchases()).isEqualTo(Purchases.NONE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 3})
    void boundaryOfEqualFundsIsTheirCriticalLeverage(double size) throws CancelledException {
        MarketSpec market = AprilTrial.of(
                        1,
                        "market.channel=basis",
                        "market.basis-trade.leverage-dispersion=0",
                        "market.basis-trade.least-leverage=1",
                        "market.basis-trade.most-leverage=400",
                        "market.basis-trade.hedge-gap=0.9",
                        "market.selling.buffer-defence=1",
                        "market.margins.procyclicality=0",
                        "market.dealers.leverage-headroom=10")
                .market();
        double volatility = 6 + 0.415 * (9 - 6);
        double impact = 12.3 * volatility / 1000;
        double critical = CascadeTheory.criticalLeverage(impact, 1000 * size, 4, 0.9, 0);
        assertThat(56 * RunawayBoundary.leverageFactor(market, size, 1)).isCloseTo(critical, within(1e-6 * critical));
    }

    @Test
    void boundaryRunsWhereDrawnFundsAreAtOne() throws CancelledException {
        StressTrial trial = AprilTrial.of(40);
        double boundary = RunawayBoundary.leverageFactor(trial.market(), 1.25, 1);
        PhaseDiagram there = diagram(2, trial, new PhaseGrid(List.of(boundary), List.of(1.25), TODAY));
        // Few funds hold most, so the median population is not quite the average one.
        assertThat(there.cells().get(0).openingDistance()).isCloseTo(1, within(0.02));
    }

    @Test
    void boundaryIsUnknownWhereNothingReachesItAndNothingWhereEverythingDoes() throws CancelledException {
        MarketSpec market = AprilTrial.of(1).market();
        assertThat(RunawayBoundary.leverageFactor(market, 0.5, 1)).isNaN();
        assertThat(RunawayBoundary.leverageFactor(market, 8, 1)).isZero();
    }

    @Test
    void lessRoomAndLargerSizeBringTheBoundaryNearer() throws CancelledException {
        MarketSpec market = AprilTrial.of(1).market();
        double here = RunawayBoundary.leverageFactor(market, 1.5, 1);
        assertThat(RunawayBoundary.leverageFactor(market, 1.6, 1)).isLessThan(here);
        assertThat(RunawayBoundary.leverageFactor(market, 1.5, 0.9)).isLessThan(here);
    }

    @Test
    void worseFactorsPeakHigher() throws CancelledException {
        Random random = new Random(20250404);
        for (int i = 0; i < 12; i++) {
            double leverage = 0.5 + random.nextDouble();
            double size = 0.5 + random.nextDouble();
            double room = 0.85 + 0.3 * random.nextDouble();
            List<Double> rooms = new ArrayList<>(List.of(room, room * 0.95));
            List<PhaseDiagram.Cell> cells = diagram(
                            2,
                            AprilTrial.of(11),
                            new PhaseGrid(List.of(leverage, leverage * 1.1), List.of(size, size * 1.1), rooms))
                    .cells();
            PhaseDiagram.Cell base = cells.get(0);
            for (PhaseDiagram.Cell worse : cells.subList(1, cells.size())) {
                assertThat(worse.peakDislocation()).as(base + " and " + worse).isGreaterThan(base.peakDislocation());
                assertThat(worse.openingDistance()).isGreaterThan(base.openingDistance());
                assertThat(worse.distanceToRunaway()).isGreaterThanOrEqualTo(worse.openingDistance());
            }
        }
    }

    @Test
    void threadsDoNotMatter() throws CancelledException {
        PhaseGrid grid = new PhaseGrid(List.of(1.0, 1.4), List.of(1.0, 2.0), TODAY);
        assertThat(diagram(1, AprilTrial.of(9), grid)).isEqualTo(diagram(2, AprilTrial.of(9), grid));
    }

    @Test
    void standardGridHasTheScenarioInIt() {
        PhaseGrid grid = PhaseGrid.standard();
        assertThat(grid.leverages()).contains(1.0).hasSize(8);
        assertThat(grid.sizes()).contains(1.0).hasSize(11);
        assertThat(grid.cells()).isEqualTo(264);
    }

    @Test
    void interruptionEndsIt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> diagram(1, AprilTrial.of(1), PhaseGrid.standard()))
                .isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isFalse();
    }
}
