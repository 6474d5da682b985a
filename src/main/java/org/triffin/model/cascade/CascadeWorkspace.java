package org.triffin.model.cascade;

import java.util.Arrays;
import org.triffin.model.state.Scratch;

/**
 * The mutable part of an episode: the opening state that a caller sets, and what the kernel keeps while it runs. Belongs to
 * one thread and is used again for every path.
 */
public final class CascadeWorkspace implements Scratch {
    /** The funds of the basis and the swap-spread trade. */
    public final FundBook[] books;

    /** What the episode was. */
    public final CascadeDays days;

    /** What the books of the episode are made of. */
    final DayLedger ledger;

    /** Dealers' inventory and capacity at the start, ten-year equivalents, $bn. */
    public double inventory;

    public double capacity;

    /** Daily volume, $bn. */
    public double volume;

    /** Realised daily volatility on the eve, bp. */
    public double realisedVolatility;

    /** Margin on the eve by sleeve, share of face; it never falls below the floor, which is the margin of the calibration. */
    public final double[] margin = new double[CascadeKernel.SLEEVES];

    /** Size of the shock, multiple of the path's news, sales, relative-value shocks and fear; purchases by table stay. */
    public double severity = 1;

    /** Equity added by sleeve so that funds fulfil a haircut that was higher from the start, $bn. */
    public final double[] toppedUp = new double[CascadeKernel.SLEEVES];

    /** Dislocation by bucket, now, bp. */
    final double[] dislocation = new double[CascadeKernel.BUCKETS];

    /** Yield change since the eve by bucket. */
    final double[] yield = new double[CascadeKernel.BUCKETS];

    /** Cumulated pressure of the day's sales by bucket, ten-year equivalents. */
    final double[] pressure = new double[CascadeKernel.BUCKETS];

    /** Dislocation moves of the round, and of the day, by bucket. */
    final double[] move = new double[CascadeKernel.BUCKETS];

    final double[] dayMove = new double[CascadeKernel.BUCKETS];

    /** Ten-year equivalents by bucket sold in the round. */
    final double[] sold = new double[CascadeKernel.BUCKETS];

    /** Dealers' inventory by bucket, ten-year equivalents. */
    final double[] dealers = new double[CascadeKernel.BUCKETS];

    final double[] openingDealers = new double[CascadeKernel.BUCKETS];

    /** Faces on the eve by sleeve and fund. */
    final double[][] opening;

    /** Seized face to be sold by sleeve and day; seized face not yet sold. */
    final double[][] disposals;

    final double[] seizedFace = new double[CascadeKernel.SLEEVES];

    /** Haircut by sleeve, share of face; loss put off while nobody can have to sell; haircut plus margin. */
    final double[] haircut = new double[CascadeKernel.SLEEVES];

    final double[] postponed = new double[CascadeKernel.SLEEVES];
    final double[] need = new double[CascadeKernel.SLEEVES];

    /** Face in the books, and the part of it that counts against the limit, by sleeve; kept up with them. */
    final double[] held = new double[CascadeKernel.SLEEVES];

    final double[] released = new double[CascadeKernel.SLEEVES];

    /** Sleeves whose funds cannot have to sell today; face sold in the round; face seized today. */
    final boolean[] resting = new boolean[CascadeKernel.SLEEVES];

    final double[] soldNow = new double[CascadeKernel.SLEEVES];
    final double[] newlySeized = new double[CascadeKernel.SLEEVES];
    final double[] newPressure = new double[CascadeKernel.BUCKETS];

    /** Where margins are going at the close, share of face, by sleeve. */
    final double[] target = new double[CascadeKernel.SLEEVES];

    /** Face sold yesterday by sleeve: where none was, everybody stands within the limit. */
    final double[] soldYesterday = new double[CascadeKernel.SLEEVES];

    RoundLog rounds = RoundLog.deaf();
    boolean detailed;
    double leverageLimit;
    double volatility;
    double redemptions;
    int closesAbove;
    boolean buying;

    /**
     * @param basisFunds most funds in the basis trade
     * @param swapFunds most funds in the swap-spread trade
     * @param days most days of an episode
     */
    public CascadeWorkspace(int basisFunds, int swapFunds, int days) {
        books = new FundBook[] {new FundBook(basisFunds), new FundBook(swapFunds)};
        this.days = new CascadeDays(days);
        ledger = new DayLedger(days);
        opening = new double[][] {new double[basisFunds], new double[swapFunds]};
        disposals = new double[CascadeKernel.SLEEVES][days];
    }

    /** Also keeps every round of the next episodes in {@code log}, and the early warnings of every day. */
    public void listen(RoundLog log) {
        rounds = log;
        detailed = true;
    }

    /** Also keeps the early warnings of every day: who is near a limit, and m* of those above it. */
    public void keepDetails(boolean wanted) {
        detailed = wanted;
    }

    /** Forgets the last episode. */
    void begin() {
        Arrays.fill(dislocation, 0);
        Arrays.fill(yield, 0);
        Arrays.fill(seizedFace, 0);
        Arrays.fill(postponed, 0);
        Arrays.fill(soldYesterday, 1);
        Arrays.fill(newlySeized, 0);
        for (int sleeve = 0; sleeve < books.length; sleeve++) {
            System.arraycopy(books[sleeve].face, 0, opening[sleeve], 0, books[sleeve].count());
            Arrays.fill(disposals[sleeve], 0);
        }
        redemptions = 0;
        closesAbove = 0;
        buying = false;
    }
}
