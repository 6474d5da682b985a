package org.triffin.model.cascade;

import java.util.Arrays;

/**
 * Who held what on every day of an episode: coupons by tenor bucket in ten-year equivalents, bills in face, $bn. A day has
 * trades at the open, at yesterday's prices, and later ones: forced sales at the price before each, seizures, and what dealers
 * pass to real money at the close.
 */
final class Holdings {
    /** The bucket after the tenors of coupons. */
    static final int BILLS = CascadeKernel.BUCKETS;

    private static final int ALL = CascadeKernel.BUCKETS + 1;

    private final Tenors tenors;
    private final MarketSpec spec;
    private final ByAgent<double[]> opening = new ByAgent<>(() -> new double[ALL]);
    private final ByAgent<double[][]> atOpen;
    private final ByAgent<double[][]> later;
    private final ByAgent<double[][]> seized;
    private final double[][] retired;

    Holdings(MarketSpec spec, CascadeWorkspace w) {
        this.spec = spec;
        tenors = new Tenors(spec.tenors());
        int days = w.days.days();
        atOpen = new ByAgent<>(() -> new double[ALL][days]);
        later = new ByAgent<>(() -> new double[ALL][days]);
        seized = new ByAgent<>(() -> new double[ALL][days]);
        retired = new double[ALL][days];
        fillOpening(w);
        double[] dealers = w.openingDealers.clone();
        for (int day = 0; day < days; day++) {
            trade(w, day);
            passOn(w, day, dealers);
        }
    }

    /** Face of a position in a bucket. */
    static double face(int bucket, double position) {
        return bucket == BILLS ? position : Tenors.face(bucket, position);
    }

    /** Position on the eve. */
    double opening(Agent agent, int bucket) {
        return opening.of(agent)[bucket];
    }

    double atOpen(Agent agent, int bucket, int day) {
        return atOpen.of(agent)[bucket][day];
    }

    /** Position at the close less the one at the open, seizures included. */
    double change(Agent agent, int bucket, int day) {
        return atOpen.of(agent)[bucket][day] + later.of(agent)[bucket][day] + seized.of(agent)[bucket][day];
    }

    /** What an agent got by seizure, or lost to it. */
    double seized(Agent agent, int bucket, int day) {
        return seized.of(agent)[bucket][day];
    }

    /** What the Treasury bought back on a day. */
    double retired(int bucket, int day) {
        return retired[bucket][day];
    }

    private void fillOpening(CascadeWorkspace w) {
        StocksSpec stocks = spec.stocks();
        double[] all = coupons(stocks.coupons());
        hold(Agent.FEDERAL_RESERVE, coupons(stocks.federalReserve()));
        hold(Agent.FOREIGN, coupons(stocks.foreignShare() * stocks.coupons()));
        hold(Agent.BOND_FUNDS, coupons(stocks.bondFunds()));
        double leveraged = Arrays.stream(w.ledger.openingFace).sum();
        hold(Agent.HOUSEHOLDS, coupons(Math.max(0, stocks.households() - leveraged)));
        hold(Agent.DEALERS, w.openingDealers);
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            hold(Agent.funds(sleeve), position(sleeve, w.ledger.openingFace[sleeve]));
        }
        for (int bucket = 0; bucket < CascadeKernel.BUCKETS; bucket++) {
            double rest = all[bucket];
            for (Agent agent : Agent.values()) {
                rest -= opening.of(agent)[bucket];
            }
            opening.of(Agent.REAL_MONEY)[bucket] = rest;
        }
        opening.of(Agent.STABLECOINS)[BILLS] = stocks.stablecoins();
        opening.of(Agent.MONEY_FUNDS)[BILLS] = stocks.bills() - stocks.stablecoins();
    }

    private void hold(Agent agent, double[] position) {
        System.arraycopy(position, 0, opening.of(agent), 0, CascadeKernel.BUCKETS);
    }

    /** Ten-year equivalents of face that has the tenors of what is outstanding. */
    private double[] coupons(double face) {
        double[] mix = tenors.outstanding();
        double facePerEquivalent = 0;
        for (int bucket = 0; bucket < mix.length; bucket++) {
            facePerEquivalent += Tenors.face(bucket, mix[bucket]);
        }
        return spread(mix, face / facePerEquivalent);
    }

    private double[] position(int sleeve, double face) {
        LeveragedTrade trade = sleeve == CascadeKernel.BASIS ? spec.basisTrade() : spec.swapSpreadTrade();
        return spread(tenors.sleeve(sleeve), face * trade.duration() / CascadeKernel.TEN_YEAR_DURATION);
    }

    private static double[] spread(double[] shares, double equivalents) {
        return Arrays.stream(shares).map(share -> share * equivalents).toArray();
    }

    private void trade(CascadeWorkspace w, int day) {
        double perFace = spec.investors().duration() / CascadeKernel.TEN_YEAR_DURATION;
        sell(atOpen, Agent.BOND_FUNDS, day, spread(tenors.sales(), w.ledger.bondFundSales[day] * perFace));
        sell(atOpen, Agent.FOREIGN, day, spread(tenors.sales(), w.ledger.foreignSales[day] * perFace));
        double bought = w.days.purchases[day] * spec.backstop().duration() / CascadeKernel.TEN_YEAR_DURATION;
        sell(atOpen, Agent.FEDERAL_RESERVE, day, spread(tenors.outstanding(), -bought));
        double[] back = spread(tenors.outstanding(), w.days.buybacks[day]);
        for (int bucket = 0; bucket < CascadeKernel.BUCKETS; bucket++) {
            retired[bucket][day] = back[bucket];
            atOpen.of(Agent.DEALERS)[bucket][day] -= back[bucket];
        }
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            sell(atOpen, Agent.LENDERS, day, position(sleeve, w.days.seizedSales[sleeve][day]));
            sell(later, Agent.funds(sleeve), day, position(sleeve, w.days.forcedSales[sleeve][day]));
            seize(Agent.funds(sleeve), Agent.LENDERS, day, position(sleeve, w.ledger.seized[sleeve][day]));
        }
        double redeemed = new OutsideSellers(spec.investors())
                .billSales(day, spec.stocks().stablecoins());
        atOpen.of(Agent.STABLECOINS)[BILLS][day] -= redeemed;
        atOpen.of(Agent.MONEY_FUNDS)[BILLS][day] += redeemed;
    }

    /** A sale to dealers. */
    private static void sell(ByAgent<double[][]> when, Agent seller, int day, double[] position) {
        for (int bucket = 0; bucket < position.length; bucket++) {
            when.of(seller)[bucket][day] -= position[bucket];
            when.of(Agent.DEALERS)[bucket][day] += position[bucket];
        }
    }

    private void seize(Agent from, Agent to, int day, double[] position) {
        for (int bucket = 0; bucket < position.length; bucket++) {
            seized.of(from)[bucket][day] -= position[bucket];
            seized.of(to)[bucket][day] += position[bucket];
        }
    }

    /** What dealers do not hold at the close although they took it, real money has. */
    private void passOn(CascadeWorkspace w, int day, double[] dealers) {
        Agent dealer = Agent.DEALERS;
        for (int bucket = 0; bucket < CascadeKernel.BUCKETS; bucket++) {
            double before = dealers[bucket] + atOpen.of(dealer)[bucket][day] + later.of(dealer)[bucket][day];
            dealers[bucket] = w.ledger.dealers[bucket][day];
            double passed = before - dealers[bucket];
            later.of(dealer)[bucket][day] -= passed;
            later.of(Agent.REAL_MONEY)[bucket][day] += passed;
        }
    }
}
