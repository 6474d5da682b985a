package org.triffin.model.cascade;

import java.util.List;

/** What every agent gained on every day of an episode, $bn. */
final class Gains {
    /** Modified duration of a bill, years: a quarter. */
    private static final double BILL_DURATION = 0.25;

    private static final double PER_BP = CascadeKernel.TEN_YEAR_DURATION / CascadeKernel.BASIS_POINTS;

    /** Those whose coupons do not change hands between the open and the close. */
    private static final List<Agent> PASSIVE =
            List.of(Agent.BOND_FUNDS, Agent.FOREIGN, Agent.FEDERAL_RESERVE, Agent.HOUSEHOLDS, Agent.REAL_MONEY);

    private static final List<Agent> OF_BILLS = List.of(Agent.STABLECOINS, Agent.MONEY_FUNDS);

    private final Holdings holdings;
    private final ByAgent<double[]> held = new ByAgent<>(() -> new double[Holdings.BILLS + 1]);
    private final ByAgent<double[]> profit;
    private final double[] mark;
    private final double[] hedges;
    private final MarginCalls[][] calls;

    Gains(Holdings holdings, CascadeWorkspace w) {
        this.holdings = holdings;
        int days = w.days.days();
        profit = new ByAgent<>(() -> new double[days]);
        mark = new double[days];
        hedges = new double[days];
        calls = new MarginCalls[CascadeKernel.SLEEVES][days];
        for (Agent agent : Agent.values()) {
            for (int bucket = 0; bucket <= Holdings.BILLS; bucket++) {
                held.of(agent)[bucket] = holdings.opening(agent, bucket);
            }
        }
        for (int day = 0; day < days; day++) {
            callMargins(w, day);
            markCoupons(w, day);
            markBills(w, day);
            shareLosses(w, day);
        }
    }

    double profit(Agent agent, int day) {
        return profit.of(agent)[day];
    }

    /** What the day's yields did to all that was outstanding after the trades at the open. */
    double mark(int day) {
        return mark[day];
    }

    MarginCalls calls(int sleeve, int day) {
        return calls[sleeve][day];
    }

    /** What futures and swaps gained for funds and lenders, and cost real money. */
    double hedges(int day) {
        return hedges[day];
    }

    private void callMargins(CascadeWorkspace w, int day) {
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            double net = w.days.loss[sleeve][day] + w.ledger.unanswered[sleeve][day] - w.ledger.carry[sleeve][day];
            double repo = w.ledger.mark[sleeve][day];
            double haircut = w.ledger.haircutCalls[sleeve][day];
            calls[sleeve][day] = new MarginCalls(net - repo, repo, w.days.calls[sleeve][day] - haircut, haircut);
        }
    }

    private void markCoupons(CascadeWorkspace w, int day) {
        for (Agent agent : Agent.values()) {
            boolean passive = PASSIVE.contains(agent);
            for (int bucket = 0; bucket < CascadeKernel.BUCKETS; bucket++) {
                double[] yield = w.days.yield[bucket];
                double rise = day == 0 ? yield[0] : yield[day] - yield[day - 1];
                double stock = held.of(agent)[bucket] + holdings.atOpen(agent, bucket, day);
                mark[day] -= stock * rise * PER_BP;
                profit.of(agent)[day] -= passive ? stock * rise * PER_BP : 0;
                held.of(agent)[bucket] += holdings.change(agent, bucket, day);
            }
        }
    }

    private void markBills(CascadeWorkspace w, int day) {
        double[] bill = w.days.bill;
        double loss = (day == 0 ? bill[0] : bill[day] - bill[day - 1]) * BILL_DURATION / CascadeKernel.BASIS_POINTS;
        for (Agent agent : OF_BILLS) {
            held.of(agent)[Holdings.BILLS] += holdings.change(agent, Holdings.BILLS, day);
            double gain = -loss * held.of(agent)[Holdings.BILLS];
            mark[day] += gain;
            profit.of(agent)[day] += gain;
        }
    }

    /** Losses beyond a fund's equity are the lenders'; what hedges gain, real money loses. */
    private void shareLosses(CascadeWorkspace w, int day) {
        double unhedged = w.days.lenderLoss[day];
        double earned = -w.days.lenderLoss[day];
        double hedged = w.ledger.collateralMark[day];
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            double shortfall = w.ledger.shortfall[sleeve][day];
            double carry = w.ledger.carry[sleeve][day];
            unhedged -= shortfall;
            earned += carry;
            hedged -= calls[sleeve][day].hedge();
            profit.of(Agent.funds(sleeve))[day] = shortfall - carry - calls[sleeve][day].net();
        }
        hedges[day] = hedged - unhedged;
        profit.of(Agent.LENDERS)[day] = earned;
        profit.of(Agent.DEALERS)[day] = -w.days.dealerLoss[day];
        profit.of(Agent.REAL_MONEY)[day] -= hedges[day];
    }
}
