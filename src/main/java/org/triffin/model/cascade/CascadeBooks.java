package org.triffin.model.cascade;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The books of a finished episode by agent and day, $bn. Three identities hold every day: in every bucket the holders' changes
 * add up to what is issued (nothing, within days) less what the Treasury buys back; the agents' gains add up to the mark on the
 * opening stock after the trades at the open; and cash that sellers get is cash that buyers pay, the Federal Reserve in new
 * reserves.
 *
 * <p>Face of a bucket is ten-year equivalents x 8 / duration of the bucket, so a sleeve's adds up to its own face only if its
 * duration is that of its mix of tenors. Securities change hands at par. The gains of the funds' futures and swaps are losses
 * of real money, which is on their other side, and so are those of the hedges of lenders.
 *
 * <p>Outside the hot loop; copies what it needs, so the workspace can be used again.
 */
public final class CascadeBooks {
    /** The buckets are 2, 5, 10 and 30 years, then bills. */
    public static final int BILLS = Holdings.BILLS;

    private final int days;
    private final Holdings holdings;
    private final Gains gains;
    private final ByAgent<double[]> need;
    private final double[] freeCash;
    private final double[][] repaid;

    /** The books of the episode that {@code w} has just been through. */
    public CascadeBooks(MarketSpec spec, CascadeWorkspace w) {
        days = w.days.days();
        holdings = new Holdings(spec, w);
        gains = new Gains(holdings, w);
        need = new ByAgent<>(() -> new double[days]);
        repaid = new double[CascadeKernel.SLEEVES][days];
        freeCash = w.ledger.freeCash.clone();
        for (int day = 0; day < days; day++) {
            noteRepo(w, day);
            noteNeeds(w, day);
        }
    }

    private void noteRepo(CascadeWorkspace w, int day) {
        for (int sleeve = 0; sleeve < CascadeKernel.SLEEVES; sleeve++) {
            repaid[sleeve][day] = (1 - w.ledger.haircut[sleeve][day]) * cash(Agent.funds(sleeve), day);
        }
    }

    private void noteNeeds(CascadeWorkspace w, int day) {
        for (Agent agent : Agent.values()) {
            need.of(agent)[day] = switch (agent) {
                case BASIS_FUNDS -> called(w, CascadeKernel.BASIS, day);
                case SWAP_SPREAD_FUNDS -> called(w, CascadeKernel.SWAP_SPREAD, day);
                case LENDERS, DEALERS -> Math.max(0, -gains.profit(agent, day));
                case BOND_FUNDS, STABLECOINS -> cash(agent, day);
                case REAL_MONEY -> Math.max(0, gains.hedges(day));
                case FOREIGN, FEDERAL_RESERVE, HOUSEHOLDS, MONEY_FUNDS -> 0;
            };
        }
    }

    private double called(CascadeWorkspace w, int sleeve, int day) {
        MarginCalls calls = gains.calls(sleeve, day);
        return Math.max(0, calls.net() + w.ledger.carry[sleeve][day]) + calls.initial() + calls.haircut();
    }

    /** Days of the episode. */
    public int days() {
        return days;
    }

    /** Face held on the eve. */
    public double opening(Agent agent, int bucket) {
        return Holdings.face(bucket, holdings.opening(agent, bucket));
    }

    /** Change of the face held over a day. */
    public double change(Agent agent, int bucket, int day) {
        return Holdings.face(bucket, holdings.change(agent, bucket, day));
    }

    /** Face bought back by the Treasury. */
    public double retired(int bucket, int day) {
        return Holdings.face(bucket, holdings.retired(bucket, day));
    }

    /** Gain of an agent on a day. */
    public double profit(Agent agent, int day) {
        return gains.profit(agent, day);
    }

    /** What the day's yields did to the opening stock after the trades at the open. */
    public double mark(int day) {
        return gains.mark(day);
    }

    /** The margins called from a sleeve on a day. */
    public MarginCalls calls(int sleeve, int day) {
        return gains.calls(sleeve, day);
    }

    /** Repo that a sleeve repays out of what it sells; the rest, the haircut, it gets in cash. */
    public double repoRepaid(int sleeve, int day) {
        return repaid[sleeve][day];
    }

    /** Cash an agent gets for what it sells less what it buys; a seizure pays nobody. */
    public double cash(Agent agent, int day) {
        double sum = 0;
        for (int bucket = 0; bucket <= BILLS; bucket++) {
            sum -= change(agent, bucket, day) - Holdings.face(bucket, holdings.seized(agent, bucket, day));
        }
        return sum;
    }

    /** Reserves that the Federal Reserve creates by buying. */
    public double reserves(int day) {
        return -cash(Agent.FEDERAL_RESERVE, day);
    }

    /** One account an agent. */
    public List<AgentAccount> accounts() {
        return Arrays.stream(Agent.values()).map(this::account).toList();
    }

    private AgentAccount account(Agent agent) {
        double[] needed = need.of(agent);
        return new AgentAccount(
                agent,
                IntStream.range(0, days).mapToDouble(day -> profit(agent, day)).sum(),
                Arrays.stream(needed).max().orElse(0),
                Arrays.stream(needed).sum(),
                switch (agent) {
                    case BASIS_FUNDS -> freeCash[CascadeKernel.BASIS];
                    case SWAP_SPREAD_FUNDS -> freeCash[CascadeKernel.SWAP_SPREAD];
                    default -> Double.NaN;
                });
    }
}
