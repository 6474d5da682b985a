package org.triffin.model.debt;

import org.triffin.model.state.DebtState;
import org.triffin.model.state.Row;
import org.triffin.reference.Cohort;
import org.triffin.reference.StartingLadder;

/** The debt outstanding at the start, by the quarter in which it falls due; the same for every path. */
final class OpeningLadder {
    private final double[] nominalFace;
    private final double[] nominalCoupon;
    private final double[] realFace;
    private final double[] realCoupon;
    private final double[] originalFace;
    private final double[] floatingFace;
    private final double[] totals = new double[7];
    private final double bills;
    private final double nonMarketable;
    private final double openingRate;
    private final double index;

    /**
     * @param index the consumer price index that TIPS follow, at the start
     * @param billRate average rate on bills at the start
     * @param floatingRate rate on floating-rate notes at the start
     */
    OpeningLadder(StartingLadder ladder, int quarters, double index, double billRate, double floatingRate) {
        nominalFace = new double[quarters];
        nominalCoupon = new double[quarters];
        realFace = new double[quarters];
        realCoupon = new double[quarters];
        originalFace = new double[quarters];
        floatingFace = new double[quarters];
        bills = ladder.bills();
        nonMarketable = ladder.nonMarketable();
        this.index = index;
        for (Cohort cohort : ladder.cohorts()) {
            switch (cohort.kind()) {
                case NOMINAL -> {
                    due(nominalFace, cohort, cohort.face());
                    due(nominalCoupon, cohort, cohort.face() * cohort.rate());
                    total(0, cohort.face(), 1, cohort.face() * cohort.rate(), 2, cohort);
                }
                case TIPS -> {
                    double real = cohort.face() / index;
                    due(realFace, cohort, real);
                    due(realCoupon, cohort, real * cohort.rate());
                    due(originalFace, cohort, cohort.originalFace());
                    total(3, real, 4, real * cohort.rate(), 5, cohort);
                }
                case FLOATING -> {
                    due(floatingFace, cohort, cohort.face());
                    totals[6] += cohort.face();
                    totals[2] += cohort.face() * cohort.quartersToMaturity();
                }
            }
        }
        double interest = totals[1] + totals[4] * index + totals[6] * floatingRate + bills * billRate;
        openingRate = interest / marketable();
    }

    private void total(int faceAt, double face, int couponAt, double coupon, int maturityAt, Cohort cohort) {
        totals[faceAt] += face;
        totals[couponAt] += coupon;
        totals[maturityAt] += face * cohort.quartersToMaturity();
    }

    private static void due(double[] byQuarter, Cohort cohort, double amount) {
        if (cohort.quartersToMaturity() <= byQuarter.length) {
            byQuarter[cohort.quartersToMaturity() - 1] += amount;
        }
    }

    double nonMarketable() {
        return nonMarketable;
    }

    /** Average cash rate on the marketable debt at the start. */
    double openingRate() {
        return openingRate;
    }

    double debt() {
        return marketable() + nonMarketable;
    }

    private double marketable() {
        return bills + totals[0] + totals[3] * index + totals[6];
    }

    /** Weighted average maturity of the marketable debt, years; a bill counts a quarter. */
    double maturityYears() {
        return (totals[2] + totals[5] * index + bills) / marketable() / 4;
    }

    /** Nominal face falling due in {@code quarter}. */
    double nominalFace(int quarter) {
        return nominalFace[quarter];
    }

    /** Annual coupons on nominal face falling due in {@code quarter}. */
    double nominalCoupon(int quarter) {
        return nominalCoupon[quarter];
    }

    /** TIPS falling due in {@code quarter}, face in prices of the start. */
    double realFace(int quarter) {
        return realFace[quarter];
    }

    /** Annual real coupons on TIPS falling due in {@code quarter}. */
    double realCoupon(int quarter) {
        return realCoupon[quarter];
    }

    /** Face at issue of TIPS falling due in {@code quarter}. */
    double originalFace(int quarter) {
        return originalFace[quarter];
    }

    /** Floating-rate notes falling due in {@code quarter}. */
    double floatingFace(int quarter) {
        return floatingFace[quarter];
    }

    /** Sets the totals in every lane. */
    void fill(DebtState debt) {
        Row.fill(debt.nominalFace, totals[0]);
        Row.fill(debt.nominalCoupon, totals[1]);
        Row.fill(debt.nominalMaturity, totals[2]);
        Row.fill(debt.realFace, totals[3]);
        Row.fill(debt.realCoupon, totals[4]);
        Row.fill(debt.realMaturity, totals[5]);
        Row.fill(debt.floatingFace, totals[6]);
        Row.fill(debt.bills, bills);
        Row.fill(debt.index, index);
        Row.fill(debt.averageRate, openingRate);
        Row.fill(debt.debt, debt());
        Row.fill(debt.maturity, maturityYears());
    }
}
