package org.triffin.model.cascade;

import java.util.Arrays;
import java.util.Optional;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.CascadeShape;
import org.triffin.model.state.CascadeState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;

/**
 * Episodes of forced selling inside a projection. At the opening of a quarter the market of each lane follows from its debt:
 * positions grow with it, volume and dealers' inventory more slowly, dealers' capacity on its own. An episode starts on a
 * date, or by chance with the distance to runaway; the daily kernel runs on that market.
 *
 * <p>What it leaves: stress = 1e-4 (average + scar) in the level of the term premium, with the mean dislocation over the
 * quarter's 63 days, what runs past them counted in the next quarter, and scar = 2^(-1/H) scar + chi x the largest
 * dislocation, both of the quarter before; what the Federal Reserve bought; funds that are smaller and differently leveraged
 * and close a part of the gap to the usual each quarter; margins that come down day by day.
 */
public final class CascadeSector implements Sector {
    /** Nodes that stand for the funds of the basis and the swap-spread trade. */
    static final int BASIS_NODES = 16;

    static final int SWAP_SPREAD_NODES = 8;

    private static final int NONE = -1;
    private static final double QUARTERS = 4;

    /** Mean absolute change of the ten-year yield in a quarter is about the second times the first (assumed). */
    private static final double SURPRISE_SCALE = 0.006;

    private static final double USUAL_SURPRISE = 0.8;

    private final MarketSpec spec;
    private final Episode episode;
    private final OpeningDistance distance;
    private final DailyPath drawnPath;

    /** Dated episodes: by quarter the number of its path, or none. */
    private final int[] dated;

    private final DailyPath[] datedPaths;
    private final double[] usualFace = new double[CascadeState.SLEEVES];
    private final double startingDebt;
    private final int firstShockQuarter;
    private final double scarLeft;

    /** @param firstShockQuarter before which nothing happens */
    public CascadeSector(MarketSpec described, Baseline baseline, int firstShockQuarter) {
        this.spec = described.insideAProjection();
        this.startingDebt = baseline.startingDebt();
        this.firstShockQuarter = firstShockQuarter;
        CascadeKernel kernel = new CascadeKernel(spec);
        FundPopulation population = new FundPopulation(spec, kernel);
        double[][] leverages = {
            population.quantiles(CascadeKernel.BASIS, BASIS_NODES),
            population.quantiles(CascadeKernel.SWAP_SPREAD, SWAP_SPREAD_NODES)
        };
        usualFace[CascadeKernel.BASIS] =
                spec.channel().basis() ? spec.basisTrade().size() : 0;
        usualFace[CascadeKernel.SWAP_SPREAD] =
                spec.channel().swapSpread() ? spec.swapSpreadTrade().size() : 0;
        episode = new Episode(spec, kernel, population, leverages);
        distance = new OpeningDistance(spec, kernel, leverages);
        drawnPath = Templates.path(spec.hazard().template());
        dated = new int[baseline.quarters()];
        Arrays.fill(dated, NONE);
        datedPaths = new DailyPath[spec.shocks().size()];
        for (int number = 0; number < datedPaths.length; number++) {
            ShockSpec shock = spec.shocks().get(number);
            datedPaths[number] = Templates.path(shock.replay());
            int quarter = shock.at().quartersSince(baseline.firstQuarter());
            if (quarter >= firstShockQuarter && quarter < dated.length) {
                dated[quarter] = number;
            }
        }
        scarLeft = Math.pow(2, -1 / spec.feedback().scarHalfLife());
    }

    /** What the rows of a block need. */
    public static CascadeShape shape(MarketSpec market) {
        if (!market.hasEpisodes()) {
            return CascadeShape.NONE;
        }
        return new CascadeShape(
                true,
                market.drawsEpisodes(),
                StressLoads.of(market.tenors(), RatesState.tenors()),
                Optional.of(() -> new CascadeWorkspace(BASIS_NODES, SWAP_SPREAD_NODES, Episode.DAYS)));
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        if (block.cascade.simulated) {
            block.cascade.begin();
        }
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        CascadeState state = block.cascade;
        if (!state.simulated) {
            return;
        }
        recover(state, quarter);
        open(block, quarter);
        distance.fill(state);
        start(block, quarter);
        int hits = collect(state.hit, state.started);
        if (hits > 0) {
            run(block, quarter, hits);
        }
        Row.add(block.stance.purchases, state.purchases);
        Row.sum(state.stress, state.average, state.scar);
        Row.scale(state.stress, 1 / CascadeKernel.BASIS_POINTS);
        Row.sum(state.leveragedFace, state.held[CascadeKernel.BASIS], state.held[CascadeKernel.SWAP_SPREAD]);
    }

    /** What the last quarter left, a quarter later. */
    private void recover(CascadeState state, int quarter) {
        Row.scale(state.scar, scarLeft);
        Row.addScaled(state.scar, spec.feedback().scar(), state.largest);
        Row.fill(state.largest, 0);
        Row.affine(state.average, episode.sumOverQuarter() / Episode.DAYS, state.carried, 0);
        Row.scale(state.carried, episode.leftAfterQuarter());
        Row.scale(state.volatilityExcess, episode.volatilityLeftAfterQuarter());
        Row.affine(state.purchases, -spec.feedback().resold(), state.resellable, 0);
        Row.add(state.resellable, state.purchases);
        if (quarter % 4 == 0) {
            Row.fill(state.peak, 0);
        }
        double closed = spec.feedback().releveraging();
        for (int sleeve = 0; sleeve < CascadeState.SLEEVES; sleeve++) {
            Row.affine(state.size[sleeve], 1 - closed, state.size[sleeve], closed);
            Row.affine(state.stretch[sleeve], 1 - closed, state.stretch[sleeve], closed);
            Row.scale(state.marginExcess[sleeve], episode.marginLeftAfterQuarter());
        }
    }

    private void open(PathBlock block, int quarter) {
        CascadeState state = block.cascade;
        FeedbackSpec feedback = spec.feedback();
        double[] debt = block.debt.debt;
        grow(state.inventory, spec.dealers().inventory(), debt, startingDebt, feedback.inventoryElasticity());
        grow(state.volume, spec.depth().volume(), debt, startingDebt, feedback.volumeElasticity());
        double capacity = spec.dealers().capacity()
                * (1 + spec.dealers().relief())
                * Math.pow(1 + feedback.capacityGrowth(), quarter / QUARTERS);
        Row.affine(state.capacity, capacity, block.stance.dealerCapacity, 0);
        for (int sleeve = 0; sleeve < CascadeState.SLEEVES; sleeve++) {
            Row.product(state.face[sleeve], debt, state.size[sleeve]);
            Row.scale(state.face[sleeve], usualFace[sleeve] / startingDebt);
        }
    }

    private static void grow(double[] target, double start, double[] debt, double startingDebt, double elasticity) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = start * Math.pow(debt[lane] / startingDebt, elasticity);
        }
    }

    private void start(PathBlock block, int quarter) {
        CascadeState state = block.cascade;
        double[] tenYear = block.rates.yields[RatesState.TEN];
        if (quarter == 0) {
            Row.copy(state.tenYearBefore, tenYear);
        }
        if (spec.hazard().enabled() && quarter >= firstShockQuarter) {
            weigh(state.chance, state.distance, tenYear, state.tenYearBefore, spec.hazard());
        } else {
            Row.fill(state.chance, 0);
        }
        Row.copy(state.tenYearBefore, tenYear);
        if (dated[quarter] != NONE) {
            Row.fill(state.started, 1);
        } else if (spec.hazard().enabled()) {
            draw(state.started, state.chance, state.startDraw[quarter]);
        } else {
            Row.fill(state.started, 0);
        }
    }

    private static void weigh(
            double[] chance, double[] distance, double[] tenYear, double[] before, HazardSpec hazard) {
        for (int lane = 0; lane < chance.length; lane++) {
            double surprise = Math.abs(tenYear[lane] - before[lane]) / SURPRISE_SCALE - USUAL_SURPRISE;
            chance[lane] = hazard.chance(distance[lane], surprise);
        }
    }

    private static void draw(double[] started, double[] chance, double[] uniform) {
        for (int lane = 0; lane < started.length; lane++) {
            started[lane] = uniform[lane] < chance[lane] ? 1 : 0;
        }
    }

    private static int collect(int[] hit, double[] started) {
        int hits = 0;
        for (int lane = 0; lane < started.length; lane++) {
            hit[hits] = lane;
            hits += started[lane] > 0 ? 1 : 0;
        }
        return hits;
    }

    /** One lane after the other, in the order of lanes. */
    private void run(PathBlock block, int quarter, int hits) {
        CascadeState state = block.cascade;
        CascadeWorkspace workspace = (CascadeWorkspace) state.scratch.orElseThrow();
        boolean planned = dated[quarter] != NONE;
        DailyPath path = planned ? datedPaths[dated[quarter]] : drawnPath;
        HazardSpec hazard = spec.hazard();
        for (int i = 0; i < hits; i++) {
            int lane = state.hit[i];
            double severity = planned
                    ? spec.shocks().get(dated[quarter]).severity()
                    : hazard.severityMedian() * Math.exp(hazard.severitySpread() * state.severityDraw[quarter][lane]);
            episode.run(state, workspace, path, severity, lane);
            state.peak[lane] = Math.max(state.peak[lane], state.largest[lane] / CascadeKernel.BASIS_POINTS);
        }
    }
}
