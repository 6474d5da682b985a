package org.triffin.model.cascade;

/**
 * One episode of forced selling, day by day with rounds within the day. Money is $bn, yields are bp, a sale is positive and
 * raises yields; ten-year equivalents are face x duration / {@value #TEN_YEAR_DURATION}.
 *
 * <p>A day: the Federal Reserve decides on yesterday's close; unlevered investors and holders of seized collateral sell; the
 * price moves; leveraged funds lose what their hedge does not follow, sell what they may no longer hold, the price moves
 * again, until hardly anything is sold; lenders settle; dealers pass inventory on; volatility and margins follow. Equations
 * and sources stand in docs/explanation/cascade.md.
 *
 * <p>Immutable and shared by threads; what changes is in the {@link CascadeWorkspace}.
 */
public final class CascadeKernel {
    public static final int BASIS = 0;
    public static final int SWAP_SPREAD = 1;
    static final int SLEEVES = 2;

    /** Tenor buckets, years: 2, 5, 10, 30. */
    static final int BUCKETS = 4;

    public static final int TEN = 2;
    public static final int THIRTY = 3;

    /** Dislocation below which a market is calm, bp, and the days it has to stay there. */
    public static final double CALM = 5;

    public static final int CALM_DAYS = 3;

    private static final double SETTLED = 1e-6;
    static final double BASIS_POINTS = 1e4;
    static final double TEN_YEAR_DURATION = 8;
    static final double ABSOLUTE_TO_DEVIATION = Math.sqrt(Math.PI / 2);

    private final MarketSpec spec;
    private final LeveragedTrade[] trades;
    private final Tenors tenors;
    private final Depth depth;
    private final Margins margins;
    private final Dealers dealers;
    private final Backstop backstop;
    private final OutsideSellers outside;
    private final SellingRounds rounds;
    private final Sensitivity sensitivity;
    private final double longRun;
    private final double openingVolatility;

    /** Prepares the market that {@code spec} describes. */
    public CascadeKernel(MarketSpec spec) {
        this.spec = spec;
        trades = new LeveragedTrade[] {spec.basisTrade(), spec.swapSpreadTrade()};
        longRun = spec.volatility().longRun() * BASIS_POINTS;
        openingVolatility = implied(spec.volatility().opening() * BASIS_POINTS);
        tenors = new Tenors(spec.tenors());
        depth = new Depth(spec.depth(), longRun, spec.dealers().usualUse());
        margins = new Margins(spec.margins(), spec.basisTrade().duration(), openingVolatility);
        dealers = new Dealers(spec.dealers(), tenors);
        backstop = new Backstop(spec.backstop());
        outside = new OutsideSellers(spec.investors());
        sensitivity = new Sensitivity(tenors);
        rounds = new SellingRounds(spec, trades, tenors, depth, margins, dealers, sensitivity);
    }

    /** Sets the opening state that the scenario describes; the funds are the caller's. */
    public void openAsDescribed(CascadeWorkspace w) {
        w.inventory = spec.dealers().inventory();
        w.capacity = spec.dealers().capacity() * (1 + spec.dealers().relief());
        w.volume = spec.depth().volume();
        w.realisedVolatility = spec.volatility().opening() * BASIS_POINTS;
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            w.margin[sleeve] = margins.floor(sleeve);
        }
    }

    /** Haircut of a sleeve on the eve, share of face: higher where it was raised from the start. */
    double openingHaircut(int sleeve) {
        HaircutChange change = spec.haircuts().change();
        boolean raised = change == HaircutChange.EX_ANTE_RESCALED || change == HaircutChange.EX_ANTE_RECAPITALISED;
        double usual = trades[sleeve].haircut();
        return raised ? spec.haircuts().raised(usual) : usual;
    }

    /** Haircut plus margin of a sleeve at the start, share of face: what its funds must hold equity against. */
    public double openingNeed(int sleeve) {
        return openingHaircut(sleeve) + margins.floor(sleeve);
    }

    /** Margin of the calibration, below which a sleeve's margin never falls. */
    public double marginFloor(int sleeve) {
        return margins.floor(sleeve);
    }

    /**
     * Runs an episode from the workspace's opening state until the market is calm after the last day of {@code path}, or
     * the workspace's days are full.
     */
    public void run(CascadeWorkspace w, DailyPath path) {
        begin(w);
        int day = 0;
        int calm = 0;
        while (day < w.days.capacity() && !(day >= path.days() && calm >= CALM_DAYS)) {
            advance(w, path, day);
            calm = w.dislocation[TEN] < CALM ? calm + 1 : 0;
            day++;
        }
        w.days.close(day);
    }

    /**
     * The same only until nothing is left to happen: after the days that were simulated the dislocation does nothing but
     * fade, by {@link #fading} a day.
     */
    public void runUntilOnlyFading(CascadeWorkspace w, DailyPath path) {
        begin(w);
        int day = 0;
        while (day < w.days.capacity() && !(day >= path.days() && isOnlyFading(w, day))) {
            advance(w, path, day);
            day++;
        }
        w.days.close(day);
    }

    /** What is left of a dislocation a day later when nothing else happens. */
    public double fading() {
        return 1 - spec.depth().reversion();
    }

    private boolean isOnlyFading(CascadeWorkspace w, int day) {
        boolean more = w.buying || spec.backstop().buybacks() > 0 || outside.sellsAfter(day);
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            more |= w.soldYesterday[sleeve] != 0
                    || w.target[sleeve] > w.margin[sleeve]
                    || w.seizedFace[sleeve] > SETTLED;
        }
        more |= spec.haircuts().change() == HaircutChange.JUMP
                && day < spec.haircuts().day();
        return !more;
    }

    /**
     * Distance to runaway of the opening state with all funds at their limit, margins included.
     *
     * @param w opened, its funds set
     */
    public double distance(CascadeWorkspace w) {
        begin(w);
        return potential(w, impact(w));
    }

    void begin(CascadeWorkspace w) {
        w.begin();
        w.volatility = implied(w.realisedVolatility);
        dealers.open(w);
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            w.haircut[sleeve] = openingHaircut(sleeve);
            w.need[sleeve] = w.haircut[sleeve] + w.margin[sleeve];
            w.books[sleeve].fixBuffers(w.need[sleeve], spec.selling().bufferDefence());
            w.held[sleeve] = w.books[sleeve].total();
            w.released[sleeve] = w.books[sleeve].released();
            w.ledger.begin(sleeve, w.books[sleeve], w.need[sleeve]);
        }
    }

    private double implied(double realised) {
        return longRun + spec.volatility().impliedWeight() * (realised - longRun);
    }

    private double impact(CascadeWorkspace w) {
        return depth.impact(w.volatility, w.volume, dealers.use(w));
    }

    void advance(CascadeWorkspace w, DailyPath path, int day) {
        double face = backstop.purchases(w, path, day);
        double bought = face * spec.backstop().duration() / TEN_YEAR_DURATION;
        double use = dealers.use(w);
        double impact = depth.impact(w.volatility, w.volume, use);
        moveHaircuts(w, day);
        w.days.room[day] = use;
        w.days.depth[day] = impact;
        w.days.purchases[day] = face;
        w.days.buybacks[day] = spec.backstop().buybacks();
        w.days.potential[day] = potential(w, impact);
        firstMove(w, path, day, impact, bought);
        double calm = spec.backstop().calmEffect() * BASIS_POINTS * bought;
        double news = day < path.days() ? w.severity * path.news()[day] : 0;
        w.days.dealerLoss[day] = dealers.loss(w, w.move, news - calm);
        rounds.sell(w, day, impact, day < path.days() ? w.severity * path.relativeValue()[day] : 0, news - calm);
        close(w, day, news - calm);
    }

    /** What comes before any fund sells: reversion, outside sales, a relative-value shock, purchases that restore order. */
    private void firstMove(CascadeWorkspace w, DailyPath path, int day, double impact, double bought) {
        double shock = day < path.days() ? w.severity * path.relativeValue()[day] : 0;
        double sold = outside.sales(w, path, day) * spec.investors().duration() / TEN_YEAR_DURATION;
        w.days.sales[day] = sold;
        takenUp(w, bought);
        w.days.bill[day] = outside.billRise(day);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            w.sold[bucket] = sold * tenors.sales()[bucket] - spec.backstop().buybacks() * tenors.outstanding()[bucket];
        }
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            double seized = w.disposals[sleeve][day];
            w.days.seizedSales[sleeve][day] = seized;
            w.seizedFace[sleeve] -= seized;
            tenors.addSales(w.sold, sleeve, seized * trades[sleeve].duration());
        }
        tenors.press(w.sold, w.pressure);
        dealers.take(w, bought);
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            double faded = (1 - spec.depth().reversion()) * w.dislocation[bucket];
            double relief = backstop.relief(w.newPressure[bucket], impact, faded);
            w.move[bucket] = faded
                    - w.dislocation[bucket]
                    + depth.moved(w.pressure[bucket], impact)
                    + tenors.beta(bucket) * shock
                    - relief;
            w.dayMove[bucket] = w.move[bucket];
        }
    }

    /** Pressure that purchases take off every bucket. */
    private void takenUp(CascadeWorkspace w, double bought) {
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            w.sold[bucket] = bought * tenors.outstanding()[bucket];
        }
        tenors.press(w.sold, w.newPressure);
    }

    private void close(CascadeWorkspace w, int day, double background) {
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            w.dislocation[bucket] += w.dayMove[bucket];
            w.yield[bucket] += w.dayMove[bucket] + background;
            w.days.dislocation[bucket][day] = w.dislocation[bucket];
            w.days.yield[bucket][day] = w.yield[bucket];
        }
        settle(w, day);
        dealers.close(w, day);
        double change = Math.abs(w.dayMove[TEN] + background);
        double gain = spec.volatility().gain();
        w.realisedVolatility = (1 - gain) * w.realisedVolatility + gain * ABSOLUTE_TO_DEVIATION * change;
        w.volatility = implied(w.realisedVolatility);
        w.days.volatility[day] = w.volatility;
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            double target = margins.target(sleeve, w.volatility);
            double margin = margins.step(sleeve, w.margin[sleeve], target);
            double rise = margin - w.margin[sleeve];
            w.days.calls[sleeve][day] += w.held[sleeve] * Math.max(0, rise);
            w.days.margin[sleeve][day] = margin;
            w.days.marginGap[sleeve][day] = target - margin;
            w.margin[sleeve] = margin;
            w.target[sleeve] = target;
            w.days.deaths[sleeve][day] = w.books[sleeve].deaths();
            w.days.held[sleeve][day] = w.held[sleeve];
        }
    }

    /** Lenders book what the funds seized today could not pay, and what their collateral lost; it costs dealers room. */
    private void settle(CascadeWorkspace w, int day) {
        double lost = w.days.lenderLoss[day];
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            double shortfall = w.books[sleeve].takeShortfall();
            w.ledger.shortfall[sleeve][day] = shortfall;
            lost += shortfall;
        }
        w.days.lenderLoss[day] = lost;
        dealers.bear(w, lost);
    }

    /** Haircuts follow volatility or jump at the open. */
    private void moveHaircuts(CascadeWorkspace w, int day) {
        HaircutSpec haircuts = spec.haircuts();
        double stretch = Math.max(0, w.volatility / openingVolatility - 1);
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            boolean jumped = haircuts.change() == HaircutChange.JUMP && day + 1 >= haircuts.day();
            double usual = jumped ? haircuts.raised(trades[sleeve].haircut()) : openingHaircut(sleeve);
            double haircut = usual + haircuts.volatilitySlope() * stretch;
            double called = w.held[sleeve] * Math.max(0, haircut - w.haircut[sleeve]);
            w.days.calls[sleeve][day] = called;
            w.ledger.haircutCalls[sleeve][day] = called;
            w.ledger.haircut[sleeve][day] = haircut;
            w.haircut[sleeve] = haircut;
        }
    }

    private double potential(CascadeWorkspace w, double impact) {
        double perBp = spec.volatility().impliedWeight() * spec.volatility().gain() * ABSOLUTE_TO_DEVIATION;
        double basisNeed = w.haircut[BASIS] + w.margin[BASIS];
        double swapNeed = w.haircut[SWAP_SPREAD] + w.margin[SWAP_SPREAD];
        return sensitivity.distance(
                impact,
                loss(BASIS, w.released[BASIS], basisNeed),
                margin(BASIS, living(w, BASIS), basisNeed, margins.slope(BASIS) * perBp),
                loss(SWAP_SPREAD, w.released[SWAP_SPREAD], swapNeed),
                margin(SWAP_SPREAD, living(w, SWAP_SPREAD), swapNeed, margins.slope(SWAP_SPREAD) * perBp));
    }

    private static double living(CascadeWorkspace w, int sleeve) {
        return w.held[sleeve] - w.books[sleeve].deadFace();
    }

    private double loss(int sleeve, double released, double need) {
        LeveragedTrade trade = trades[sleeve];
        return CascadeTheory.lossResponse(trade.duration(), trade.hedgeGap(), released, need);
    }

    private double margin(int sleeve, double face, double need, double slope) {
        return CascadeTheory.marginResponse(trades[sleeve].duration(), face, need, slope);
    }
}
