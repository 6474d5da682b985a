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
    private static final int AGENTS = Agent.values().length;

    private final Tenors tenors;
    private final MarketSpec spec;
    private final double[][] opening = new double[AGENTS][ALL];
    private final double[][][] atOpen;
    private final double[][][] later;
    private final double[][][] seized;
    private final double[][] retired;

    Holdings(MarketSpec spec, CascadeWorkspace w) {
        this.spec = spec;
        tenors = new Tenors(spec.tenors());
        int days = w.days.days();
        atOpen = new double[AGENTS][ALL][days];
        later = new double[AGENTS][ALL][days];
        seized = new double[AGENTS][ALL][days];
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
        return opening[agent.ordinal()][bucket];
    }

    double atOpen(Agent agent, int bucket, int day) {
        return atOpen[agent.ordinal()][bucket][day];
    }

    /** Position at the close less the one at the open, seizures included. */
    double change(Agent agent, int bucket, int day) {
        int number = agent.ordinal();
        return atOpen[number][bucket][day] + later[number][bucket][day] + seized[number][bucket][day];
    }

    /** What an agent got by seizure, or lost to it. */
    double seized(Agent agent, int bucket, int day) {
        return seized[agent.ordinal()][bucket][day];
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
            for (double[] held : opening) {
                rest -= held[bucket];
            }
            opening[Agent.REAL_MONEY.ordinal()][bucket] = rest;
        }
        opening[Agent.STABLECOINS.ordinal()][BILLS] = stocks.stablecoins();
        opening[Agent.MONEY_FUNDS.ordinal()][BILLS] = stocks.bills() - stocks.stablecoins();
    }

    private void hold(Agent agent, double[] position) {
        System.arraycopy(position, 0, opening[agent.ordinal()], 0, CascadeKernel.BUCKETS);
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
            atOpen[Agent.DEALERS.ordinal()][bucket][day] -= back[bucket];
        }
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            sell(atOpen, Agent.LENDERS, day, position(sleeve, w.days.seizedSales[sleeve][day]));
            sell(later, Agent.funds(sleeve), day, position(sleeve, w.days.forcedSales[sleeve][day]));
            seize(Agent.funds(sleeve), Agent.LENDERS, day, position(sleeve, w.ledger.seized[sleeve][day]));
        }
        double redeemed = new OutsideSellers(spec.investors())
                .billSales(day, spec.stocks().stablecoins());
        atOpen[Agent.STABLECOINS.ordinal()][BILLS][day] -= redeemed;
        atOpen[Agent.MONEY_FUNDS.ordinal()][BILLS][day] += redeemed;
    }

    /** A sale to dealers. */
    private static void sell(double[][][] when, Agent seller, int day, double[] position) {
        for (int bucket = 0; bucket < position.length; bucket++) {
            when[seller.ordinal()][bucket][day] -= position[bucket];
            when[Agent.DEALERS.ordinal()][bucket][day] += position[bucket];
        }
    }

    private void seize(Agent from, Agent to, int day, double[] position) {
        for (int bucket = 0; bucket < position.length; bucket++) {
            seized[from.ordinal()][bucket][day] -= position[bucket];
            seized[to.ordinal()][bucket][day] += position[bucket];
        }
    }

    /** What dealers do not hold at the close although they took it, real money has. */
    private void passOn(CascadeWorkspace w, int day, double[] dealers) {
        int dealer = Agent.DEALERS.ordinal();
        for (int bucket = 0; bucket < CascadeKernel.BUCKETS; bucket++) {
            double before = dealers[bucket] + atOpen[dealer][bucket][day] + later[dealer][bucket][day];
            dealers[bucket] = w.ledger.dealers[bucket][day];
            double passed = before - dealers[bucket];
            later[dealer][bucket][day] -= passed;
            later[Agent.REAL_MONEY.ordinal()][bucket][day] += passed;
        }
    }
}
