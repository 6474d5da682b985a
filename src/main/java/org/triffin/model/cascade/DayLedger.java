package org.triffin.model.cascade;

/**
 * What the books need of an episode beyond {@link CascadeDays}: one element a day, $bn unless stated. Mutable; filled
 * by {@link CascadeKernel}, belongs to one thread.
 */
final class DayLedger {
    /** Face and equity on the eve, and equity beyond what haircut and margin asked for, by sleeve. */
    final double[] openingFace = new double[CascadeKernel.SLEEVES];

    final double[] openingEquity = new double[CascadeKernel.SLEEVES];
    final double[] freeCash = new double[CascadeKernel.SLEEVES];

    /** Loss on the cash securities of the funds, hedge not counted, and funding beyond its usual cost: [sleeve][day]. */
    final double[][] mark;

    final double[][] carry;

    /** Net loss by the day's last price move, which no fund answers any more. */
    final double[][] unanswered;

    /** Face that lenders seized, and what the dead could not pay. */
    final double[][] seized;

    final double[][] shortfall;

    /** Haircut of the day, share of face, and what its rise called. */
    final double[][] haircut;

    final double[][] haircutCalls;

    /** Loss on the cash securities that lenders seized and have not sold, hedge not counted. */
    final double[] collateralMark;

    /** Face sold by bond funds and by foreign holders. */
    final double[] bondFundSales;

    final double[] foreignSales;

    /** Dealers' inventory at the close, ten-year equivalents: [bucket][day]. */
    final double[][] dealers;

    DayLedger(int days) {
        mark = new double[CascadeKernel.SLEEVES][days];
        carry = new double[CascadeKernel.SLEEVES][days];
        unanswered = new double[CascadeKernel.SLEEVES][days];
        seized = new double[CascadeKernel.SLEEVES][days];
        shortfall = new double[CascadeKernel.SLEEVES][days];
        haircut = new double[CascadeKernel.SLEEVES][days];
        haircutCalls = new double[CascadeKernel.SLEEVES][days];
        collateralMark = new double[days];
        bondFundSales = new double[days];
        foreignSales = new double[days];
        dealers = new double[CascadeKernel.BUCKETS][days];
    }

    /** Notes what a sleeve holds on the eve. */
    void begin(int sleeve, FundBook book, double need) {
        openingFace[sleeve] = book.total();
        openingEquity[sleeve] = book.totalEquity();
        freeCash[sleeve] = book.freeEquity(need);
    }

    /** Starts the sums of a day. */
    void open(int sleeve, int day) {
        mark[sleeve][day] = 0;
        carry[sleeve][day] = 0;
        seized[sleeve][day] = 0;
        collateralMark[day] = 0;
    }
}
