package org.triffin.model.cascade;

import java.util.Arrays;

/** What one episode was, day by day: one element a day. Mutable; filled by {@link CascadeKernel}, belongs to one thread. */
public final class CascadeDays {
    private static final double DAYS_A_YEAR = 252;

    /** Dislocation and change since the eve of the yields at 2, 5, 10 and 30 years, bp: [bucket][day]. */
    public final double[][] dislocation;

    public final double[][] yield;

    /** Implied volatility a day at the close, bp. */
    public final double[] volatility;

    /** Face sold by the living, and seized collateral sold, by sleeve, $bn: [sleeve][day]. */
    public final double[][] forcedSales;

    public final double[][] seizedSales;

    /** Face in the books of the funds at the close, $bn: [sleeve][day]. */
    public final double[][] held;

    /** Ten-year equivalents sold by unlevered investors, and bought by the Federal Reserve and by the Treasury, $bn. */
    public final double[] sales;

    public final double[] purchases;
    public final double[] buybacks;

    /** Ten-year equivalents that dealers held at the close, and handed to real money, $bn. */
    public final double[] inventory;

    public final double[] offloaded;

    /** Used room and impact per $bn of ten-year equivalents at the open. */
    public final double[] room;

    public final double[] depth;

    /** Distance to runaway: of the funds over their limit after the day's first loss, and of all living funds at the open. */
    public final double[] active;

    public final double[] potential;

    /** Margin at the close, share of face, and how far its target stands above it, by sleeve: [sleeve][day]. */
    public final double[][] margin;

    public final double[][] marginGap;

    /** Net variation margin and excess cost of funding, and initial margin and haircut called, $bn: [sleeve][day]. */
    public final double[][] loss;

    public final double[][] calls;

    /** Loss of lenders on seized collateral, and of dealers on inventory, $bn. */
    public final double[] lenderLoss;

    public final double[] dealerLoss;

    /** Face of funds within 5bp of their limit, share of what is held, at the close. */
    public final double[] nearTrigger;

    /** Days for which dealers' room lasts at the day's pace of taking up; the horizon where it lasts. */
    public final double[] roomLeft;

    /** Funds dead, by sleeve: [sleeve][day]. */
    public final int[][] deaths;

    /** Rounds in the day, the last included, which sold hardly anything. */
    public final int[] rounds;

    /** Whether the rounds ran out while they did not die down, or the day's move was too large. */
    public final boolean[] runaway;

    /** Whether inventory met the capacity and the excess passed to real money. */
    public final boolean[] full;

    /** Rise of the three-month bill yield by stablecoin redemptions, bp. */
    public final double[] bill;

    private int days;

    public CascadeDays(int most) {
        dislocation = new double[CascadeKernel.BUCKETS][most];
        yield = new double[CascadeKernel.BUCKETS][most];
        volatility = new double[most];
        forcedSales = new double[CascadeKernel.SLEEVES][most];
        seizedSales = new double[CascadeKernel.SLEEVES][most];
        held = new double[CascadeKernel.SLEEVES][most];
        sales = new double[most];
        purchases = new double[most];
        buybacks = new double[most];
        inventory = new double[most];
        offloaded = new double[most];
        room = new double[most];
        depth = new double[most];
        active = new double[most];
        potential = new double[most];
        margin = new double[CascadeKernel.SLEEVES][most];
        marginGap = new double[CascadeKernel.SLEEVES][most];
        loss = new double[CascadeKernel.SLEEVES][most];
        calls = new double[CascadeKernel.SLEEVES][most];
        lenderLoss = new double[most];
        dealerLoss = new double[most];
        nearTrigger = new double[most];
        roomLeft = new double[most];
        deaths = new int[CascadeKernel.SLEEVES][most];
        rounds = new int[most];
        runaway = new boolean[most];
        full = new boolean[most];
        bill = new double[most];
    }

    /** Most days it can hold. */
    public int capacity() {
        return volatility.length;
    }

    /** Days that were simulated. */
    public int days() {
        return days;
    }

    void close(int simulated) {
        days = simulated;
    }

    /** MOVE-like index at the close: annualised implied volatility in bp. */
    public double moveIndex(int day) {
        return Math.sqrt(DAYS_A_YEAR) * volatility[day];
    }

    /** Face sold by the living and of seized collateral, $bn. */
    public double forced(int sleeve, int day) {
        return forcedSales[sleeve][day] + seizedSales[sleeve][day];
    }

    /** The largest of the days that were simulated, not less than nothing. */
    public double most(double[] byDay) {
        return Arrays.stream(byDay, 0, days).reduce(0, Math::max);
    }

    /** The sum over the days that were simulated. */
    public double total(double[] byDay) {
        return Arrays.stream(byDay, 0, days).sum();
    }
}
