package org.triffin.model.cascade;

import java.util.Arrays;
import org.triffin.model.state.CascadeState;

/**
 * An episode in one lane: runs the daily kernel on the lane's opening market and writes down what a projection keeps of
 * it. What is left after the kernel's last day fades by the reversion of the market, without forced sales.
 */
final class Episode {
    /** Trading days of a quarter; an episode starts on the first. */
    static final int DAYS = 63;

    private final CascadeKernel kernel;
    private final FundPopulation population;
    private final double[][] leverages;
    private final double openingVolatility;
    private final double usualVolatility;

    /** After n days: what is left of a dislocation, and the sum over these days; what is left of a margin and volatility. */
    private final double[] left = new double[DAYS + 1];

    private final double[] sum = new double[DAYS + 1];
    private final double[] marginLeft = new double[DAYS + 1];
    private final double[] volatilityLeft = new double[DAYS + 1];

    Episode(MarketSpec spec, CascadeKernel kernel, FundPopulation population, double[][] leverages) {
        this.kernel = kernel;
        this.population = population;
        this.leverages = Arrays.stream(leverages).map(double[]::clone).toArray(double[][]::new);
        openingVolatility = spec.volatility().opening() * CascadeKernel.BASIS_POINTS;
        usualVolatility = spec.volatility().longRun() * CascadeKernel.BASIS_POINTS;
        left[0] = 1;
        marginLeft[0] = 1;
        volatilityLeft[0] = 1;
        for (int day = 1; day <= DAYS; day++) {
            left[day] = left[day - 1] * (1 - spec.depth().reversion());
            sum[day] = sum[day - 1] + left[day];
            marginLeft[day] = marginLeft[day - 1] * (1 - spec.margins().downSpeed());
            volatilityLeft[day] =
                    volatilityLeft[day - 1] * (1 - spec.volatility().gain());
        }
    }

    /** What a quarter leaves of a dislocation; sum over its days of what is left. */
    double leftAfterQuarter() {
        return left[DAYS];
    }

    double sumOverQuarter() {
        return sum[DAYS];
    }

    double marginLeftAfterQuarter() {
        return marginLeft[DAYS];
    }

    double volatilityLeftAfterQuarter() {
        return volatilityLeft[DAYS];
    }

    /** Sets the lane's opening market. */
    void open(CascadeState state, CascadeWorkspace w, int lane) {
        w.inventory = state.inventory[lane];
        w.capacity = state.capacity[lane];
        w.volume = state.volume[lane];
        w.realisedVolatility = usualVolatility + state.volatilityExcess[lane];
        for (int sleeve = 0; sleeve < CascadeState.SLEEVES; sleeve++) {
            w.margin[sleeve] = kernel.marginFloor(sleeve) + state.marginExcess[sleeve][lane];
            population.fill(w, sleeve, state.face[sleeve][lane], leverages[sleeve], state.stretch[sleeve][lane]);
        }
    }

    /** Runs the episode from the lane's opening market, on whose eve volatility has risen to that of the described eve. */
    void run(CascadeState state, CascadeWorkspace w, DailyPath path, double severity, int lane) {
        open(state, w, lane);
        double basisFace = w.books[CascadeKernel.BASIS].total();
        double basisEquity = w.books[CascadeKernel.BASIS].totalEquity();
        double swapFace = w.books[CascadeKernel.SWAP_SPREAD].total();
        double swapEquity = w.books[CascadeKernel.SWAP_SPREAD].totalEquity();
        w.severity = severity;
        w.realisedVolatility = Math.max(w.realisedVolatility, openingVolatility);
        kernel.runUntilOnlyFading(w, path);
        CascadeDays days = w.days;
        double[] dislocation = days.dislocation[CascadeKernel.TEN];
        int rest = DAYS - days.days();
        double last = dislocation[days.days() - 1];
        state.average[lane] += (days.total(dislocation) + last * sum[rest]) / DAYS;
        state.carried[lane] += last * left[rest];
        state.largest[lane] = days.most(dislocation);
        double bought = days.total(days.purchases);
        state.purchases[lane] += bought;
        state.resellable[lane] += bought;
        state.volatilityExcess[lane] = Math.max(0, w.realisedVolatility - usualVolatility) * volatilityLeft[rest];
        keep(state, w, CascadeKernel.BASIS, lane, basisFace, basisEquity);
        keep(state, w, CascadeKernel.SWAP_SPREAD, lane, swapFace, swapEquity);
        keepMargins(state, w, rest, lane);
    }

    /** Size and leverage after the episode; where nothing is left, those who come next have the usual leverage. */
    private static void keep(
            CascadeState state, CascadeWorkspace w, int sleeve, int lane, double faceBefore, double equityBefore) {
        double face = w.books[sleeve].total();
        double equity = w.books[sleeve].totalEquity();
        if (faceBefore > 0) {
            state.size[sleeve][lane] *= face / faceBefore;
            state.held[sleeve][lane] *= face / faceBefore;
            boolean alive = face > 0 && equity > 0;
            double change = face * equityBefore / (equity * faceBefore);
            state.stretch[sleeve][lane] = alive ? state.stretch[sleeve][lane] * change : 1;
        }
    }

    private void keepMargins(CascadeState state, CascadeWorkspace w, int rest, int lane) {
        for (int sleeve = 0; sleeve < CascadeState.SLEEVES; sleeve++) {
            double excess = Math.max(0, w.margin[sleeve] - kernel.marginFloor(sleeve));
            state.marginExcess[sleeve][lane] = excess * marginLeft[rest];
        }
    }
}
