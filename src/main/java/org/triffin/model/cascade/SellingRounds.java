package org.triffin.model.cascade;

import java.util.Arrays;

/**
 * The rounds within a day: funds lose E -= N D phi dl / 1e4, sell what they may no longer hold at the price before, and the
 * price moves by k per $bn of ten-year equivalents, which is the next round's loss.
 */
final class SellingRounds {
    private static final double CALENDAR_DAYS = 7 / 5.0;
    private static final double DAYS_A_YEAR = 360;
    private static final double NEAR = 5;

    private final MarketSpec spec;
    private final SellingSpec selling;
    private final LeveragedTrade[] trades;
    private final Tenors tenors;
    private final Depth depth;
    private final Margins margins;
    private final Dealers dealers;
    private final Sensitivity sensitivity;

    SellingRounds(
            MarketSpec spec,
            LeveragedTrade[] trades,
            Tenors tenors,
            Depth depth,
            Margins margins,
            Dealers dealers,
            Sensitivity sensitivity) {
        this.spec = spec;
        this.selling = spec.selling();
        this.trades = trades;
        this.tenors = tenors;
        this.depth = depth;
        this.margins = margins;
        this.dealers = dealers;
        this.sensitivity = sensitivity;
    }

    /**
     * Sells until hardly anything is sold.
     *
     * @param impact bp per $bn of ten-year equivalents, fixed for the day
     * @param shock part of the first move that is a relative-value shock, bp
     * @param background part of the day's yield change that is no dislocation, bp
     */
    void sell(CascadeWorkspace w, int day, double impact, double shock, double background) {
        open(w, day);
        boolean more = true;
        double last = 0;
        double move = Math.abs(w.move[CascadeKernel.TEN]);
        int round = 0;
        while (more && round < selling.rounds()) {
            double sold = round(w, day, round, impact, round == 0 ? shock : 0, background);
            last = move;
            move = Math.abs(w.move[CascadeKernel.TEN]);
            round++;
            more = !(sold < selling.tolerance());
        }
        w.days.rounds[day] = round;
        w.days.runaway[day] = Math.abs(w.dayMove[CascadeKernel.TEN])
                        > selling.runawayMove() * CascadeKernel.BASIS_POINTS
                || (more && move > 0 && move >= last);
        settleLastMove(w, day);
        close(w, day);
    }

    /** Needs at the open; a sleeve rests while nobody in it can have to sell. */
    private void open(CascadeWorkspace w, int day) {
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            double need = w.haircut[sleeve] + w.margin[sleeve];
            w.resting[sleeve] = w.soldYesterday[sleeve] == 0
                    && need <= w.need[sleeve]
                    && selling.liquidityDrain() == 0
                    && !margins.intraday();
            w.need[sleeve] = need;
            w.soldYesterday[sleeve] = 0;
            w.days.forcedSales[sleeve][day] = 0;
            w.days.loss[sleeve][day] = 0;
            w.ledger.open(sleeve, day);
            if (!w.resting[sleeve]) {
                w.books[sleeve].openDay(selling.dailyLimit(), w.opening[sleeve]);
            }
        }
        w.days.lenderLoss[day] = 0;
        w.days.active[day] = 0;
    }

    private double round(CascadeWorkspace w, int day, int round, double impact, double shock, double background) {
        double lost = 0;
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            lost += lose(w, day, sleeve, round, shock, background);
        }
        if (margins.intraday()) {
            callWithinTheDay(w, background);
        }
        findLimits(w, background);
        if (round == 0 && w.detailed) {
            w.days.active[day] = active(w, impact);
        }
        Arrays.fill(w.sold, 0);
        double equivalents = 0;
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            w.soldNow[sleeve] = 0;
            if (!w.resting[sleeve]) {
                w.books[sleeve].sell();
                double left = w.books[sleeve].total();
                double sold = w.held[sleeve] - left;
                w.held[sleeve] = left;
                w.soldNow[sleeve] = sold;
                w.soldYesterday[sleeve] += sold;
                w.days.forcedSales[sleeve][day] += sold;
                equivalents += tenors.addSales(w.sold, sleeve, sold * trades[sleeve].duration());
            }
        }
        double dislocation = w.dislocation[CascadeKernel.TEN] + w.dayMove[CascadeKernel.TEN];
        movePrice(w, day, impact);
        if (w.rounds.isListening()) {
            w.rounds.add(new RoundLog.Round(
                    day + 1,
                    round,
                    lost,
                    w.soldNow[CascadeKernel.BASIS],
                    w.soldNow[CascadeKernel.SWAP_SPREAD],
                    dislocation));
        }
        return equivalents;
    }

    private void movePrice(CascadeWorkspace w, int day, double impact) {
        tenors.press(w.sold, w.newPressure);
        for (int bucket = 0; bucket < CascadeKernel.BUCKETS; bucket++) {
            w.move[bucket] = depth.added(w.pressure[bucket], w.newPressure[bucket], impact);
            w.pressure[bucket] += w.newPressure[bucket];
            w.dayMove[bucket] += w.move[bucket];
        }
        dealers.buy(w, w.sold);
        w.days.dealerLoss[day] += dealers.loss(w, w.move, 0);
    }

    /** Takes the loss of the last move, puts it off while the sleeve rests, and lets lenders seize. Returns $bn lost. */
    private double lose(CascadeWorkspace w, int day, int sleeve, int round, double shock, double background) {
        LeveragedTrade trade = trades[sleeve];
        double felt = Tenors.felt(tenors.sleeve(sleeve), w.move);
        double unhedged = felt * trade.hedgeGap();
        if (shock != 0) {
            unhedged += Tenors.felt(tenors.sleeve(sleeve), tenors.betas())
                    * shock
                    * (trade.shockLoading() - trade.hedgeGap());
        }
        double carry = round == 0 ? carry(w, sleeve) : 0;
        double perBp = trade.duration() / CascadeKernel.BASIS_POINTS;
        double loss = perBp * unhedged + carry;
        double lost = w.held[sleeve] * loss;
        w.days.loss[sleeve][day] += lost;
        w.ledger.carry[sleeve][day] += w.held[sleeve] * carry;
        mark(w, day, sleeve, perBp * (round == 0 ? felt + background : felt), perBp * unhedged);
        if (w.resting[sleeve] && loss <= 0) {
            w.postponed[sleeve] += loss;
            return lost;
        }
        wake(w, sleeve);
        FundBook book = w.books[sleeve];
        book.lose(loss);
        if (loss > 0 && book.hasDeaths()) {
            seize(w, day, sleeve);
        }
        return lost;
    }

    /** Books what cash securities lose, and what lenders lose on collateral that they hedge. */
    private static void mark(CascadeWorkspace w, int day, int sleeve, double perFace, double unhedged) {
        double collateral = w.seizedFace[sleeve] + w.newlySeized[sleeve];
        w.ledger.mark[sleeve][day] += w.held[sleeve] * perFace;
        w.ledger.collateralMark[day] += collateral * perFace;
        w.days.lenderLoss[day] += collateral * unhedged;
    }

    /**
     * Books the last price move of the day, which no fund answers any more. It stays out of equity and of the next day's
     * limits: it is below tolerance x impact unless the rounds ran out, and the independent implementation leaves it out too.
     */
    private void settleLastMove(CascadeWorkspace w, int day) {
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            LeveragedTrade trade = trades[sleeve];
            double perFace = trade.duration() / CascadeKernel.BASIS_POINTS * Tenors.felt(tenors.sleeve(sleeve), w.move);
            w.ledger.unanswered[sleeve][day] = w.held[sleeve] * perFace * trade.hedgeGap();
            mark(w, day, sleeve, perFace, perFace * trade.hedgeGap());
        }
    }

    private void wake(CascadeWorkspace w, int sleeve) {
        if (w.resting[sleeve]) {
            w.resting[sleeve] = false;
            w.books[sleeve].openDay(selling.dailyLimit(), w.opening[sleeve]);
        }
        if (w.postponed[sleeve] != 0) {
            w.books[sleeve].lose(w.postponed[sleeve]);
            w.postponed[sleeve] = 0;
        }
    }

    /** The lenders take the collateral of those who died of the last loss and sell it evenly from tomorrow on. */
    private void seize(CascadeWorkspace w, int day, int sleeve) {
        double seized = w.books[sleeve].bury(spec.defaults().seizure());
        w.held[sleeve] = w.books[sleeve].total();
        w.newlySeized[sleeve] += seized;
        w.ledger.seized[sleeve][day] += seized;
        int period = (int) Math.ceil(spec.defaults().sellingPeriod());
        for (int later = day + 1; later <= day + period && later < w.days.capacity(); later++) {
            w.disposals[sleeve][later] += seized / period;
        }
    }

    /** Cost of funding beyond the usual spread for a trading day, share of face. */
    private double carry(CascadeWorkspace w, int sleeve) {
        RepoSpec repo = spec.repo();
        double use = dealers.use(w);
        double usual = spec.dealers().usualUse();
        double excess = repo.roomSlope() * Math.max(0, use * use - usual * usual);
        double spread =
                repo.standingFacility() ? Math.min(excess, Math.max(0, repo.facilityCap() - repo.spread())) : excess;
        return (1 - w.haircut[sleeve]) * spread * CALENDAR_DAYS / DAYS_A_YEAR;
    }

    /** Cash stuck in variation margin of the hedge leg today, share of face. */
    private double drain(CascadeWorkspace w, int sleeve, double background) {
        if (selling.liquidityDrain() == 0) {
            return 0;
        }
        LeveragedTrade trade = trades[sleeve];
        double dislocated = Tenors.felt(tenors.sleeve(sleeve), w.dayMove);
        double paid = -(background + (1 - trade.hedgeGap()) * dislocated);
        return selling.liquidityDrain() * trade.duration() * Math.max(0, paid) / CascadeKernel.BASIS_POINTS;
    }

    /** Margins on the volatility of the day so far. */
    private void callWithinTheDay(CascadeWorkspace w, double background) {
        double gain = spec.volatility().gain();
        double change = Math.abs(w.dayMove[CascadeKernel.TEN] + background);
        double realised = (1 - gain) * w.realisedVolatility + gain * CascadeKernel.ABSOLUTE_TO_DEVIATION * change;
        double longRun = spec.volatility().longRun() * CascadeKernel.BASIS_POINTS;
        double implied = longRun + spec.volatility().impliedWeight() * (realised - longRun);
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            double margin = margins.step(sleeve, w.margin[sleeve], margins.target(sleeve, implied));
            w.need[sleeve] = w.haircut[sleeve] + margin;
        }
    }

    private void findLimits(CascadeWorkspace w, double background) {
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            if (!w.resting[sleeve]) {
                w.books[sleeve].findLimits(w.need[sleeve], drain(w, sleeve, background));
            }
        }
    }

    private double active(CascadeWorkspace w, double impact) {
        return sensitivity.distance(
                impact,
                binding(w, CascadeKernel.BASIS),
                bindingMargin(w, CascadeKernel.BASIS),
                binding(w, CascadeKernel.SWAP_SPREAD),
                bindingMargin(w, CascadeKernel.SWAP_SPREAD));
    }

    private double binding(CascadeWorkspace w, int sleeve) {
        LeveragedTrade trade = trades[sleeve];
        double released = w.resting[sleeve] ? 0 : w.books[sleeve].releasedBinding();
        return CascadeTheory.lossResponse(trade.duration(), trade.hedgeGap(), released, w.need[sleeve]);
    }

    /** Margins of funds over their limit rise within the day only where they are called within the day. */
    private double bindingMargin(CascadeWorkspace w, int sleeve) {
        if (w.resting[sleeve] || !margins.intraday()) {
            return 0;
        }
        double need = w.need[sleeve];
        double face = w.books[sleeve].binding();
        double slope = margins.slope(sleeve)
                * spec.volatility().impliedWeight()
                * spec.volatility().gain()
                * CascadeKernel.ABSOLUTE_TO_DEVIATION;
        return CascadeTheory.marginResponse(trades[sleeve].duration(), face, need, slope);
    }

    private void close(CascadeWorkspace w, int day) {
        double near = 0;
        double held = 0;
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            w.seizedFace[sleeve] += w.newlySeized[sleeve];
            w.newlySeized[sleeve] = 0;
            if (!w.resting[sleeve]) {
                w.released[sleeve] = w.books[sleeve].released();
            }
            if (w.detailed) {
                wake(w, sleeve);
                LeveragedTrade trade = trades[sleeve];
                double loss = trade.duration() * trade.hedgeGap() * NEAR / CascadeKernel.BASIS_POINTS;
                near += w.books[sleeve].nearTrigger(w.need[sleeve], loss);
                held += w.held[sleeve];
            }
        }
        w.days.nearTrigger[day] = held > 0 ? near / held : 0;
    }
}
