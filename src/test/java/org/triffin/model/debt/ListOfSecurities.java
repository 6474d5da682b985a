package org.triffin.model.debt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.triffin.reference.Cohort;
import org.triffin.reference.StartingLadder;

/**
 * The federal debt as a list of single securities, one object each, walked through from front to back every quarter:
 * the slow and obvious way, sharing nothing with the model, to check the model's ladder against. It is told what is
 * sold and at which yields; it says what falls due, what interest costs, what is owed and for how long.
 */
final class ListOfSecurities {
    enum Kind {
        NOTE,
        TIPS,
        FLOATER
    }

    /** What TIPS repay at least. */
    enum Floor {
        /** Each security its own original face, as the law says. */
        EACH,
        /** All that fall due in a quarter the sum of their original faces, as the model has it. */
        POOLED
    }

    /** Face of TIPS is in prices of the start. */
    private record Security(Kind kind, int due, double face, double original, double rate) {}

    /** What a quarter brought. */
    record Outcome(
            double redemptions,
            double interest,
            double accretion,
            double debt,
            double maturityYears,
            Map<Kind, Double> faceByKind) {}

    private final List<Security> securities = new ArrayList<>();
    private final double nonMarketable;
    private final double floaterSpread;
    private final double billSpread;
    private final double firstInterest;
    private final Floor floor;
    private double bills;
    private double billYield;
    private double index;
    private double averageRate;
    private double owed;

    /**
     * @param billYield three-month yield of the quarter before the first
     * @param index consumer prices that TIPS follow, at the start
     * @param firstInterest part of a quarter for which new debt earns interest in its first quarter
     */
    ListOfSecurities(
            StartingLadder ladder,
            double billYield,
            double index,
            double floaterSpread,
            double billSpread,
            double firstInterest,
            Floor floor) {
        this.floor = floor;
        this.billYield = billYield;
        this.index = index;
        this.floaterSpread = floaterSpread;
        this.billSpread = billSpread;
        this.firstInterest = firstInterest;
        this.bills = ladder.bills();
        this.nonMarketable = ladder.nonMarketable();
        double interest = bills * (billYield + billSpread);
        double marketable = bills;
        for (Cohort cohort : ladder.cohorts()) {
            int due = cohort.quartersToMaturity() - 1;
            double rate = cohort.rate();
            switch (cohort.kind()) {
                case NOMINAL -> securities.add(new Security(Kind.NOTE, due, cohort.face(), cohort.face(), rate));
                case TIPS ->
                    securities.add(new Security(Kind.TIPS, due, cohort.face() / index, cohort.originalFace(), rate));
                case FLOATING -> {
                    securities.add(new Security(Kind.FLOATER, due, cohort.face(), cohort.face(), 0));
                    rate = billYield + floaterSpread;
                }
            }
            interest += cohort.face() * rate;
            marketable += cohort.face();
        }
        averageRate = interest / marketable;
        owed = marketable + nonMarketable;
    }

    /** A security to be sold in a quarter: its kind, term, par amount and yield, a real one for TIPS. */
    record Sale(Kind kind, int quarters, double amount, double yield) {}

    /** Lives through a quarter. */
    Outcome advance(int quarter, double newBillYield, double newIndex, double newBills, List<Sale> sales) {
        double meanBillYield = (billYield + newBillYield) / 2;
        double redemptions = 0;
        double accretion = 0;
        double tipsAccreted = 0;
        double tipsOriginal = 0;
        double interest = nonMarketable * averageRate / 4 + bills * (meanBillYield + billSpread) / 4;
        List<Security> kept = new ArrayList<>();
        for (Security security : securities) {
            boolean matures = security.due == quarter;
            double part = matures ? 1 - firstInterest : 1;
            double price = security.kind == Kind.TIPS ? newIndex : 1;
            double rate = security.kind == Kind.FLOATER ? meanBillYield + floaterSpread : security.rate;
            interest += security.face * price * rate / 4 * part;
            if (security.kind == Kind.TIPS) {
                accretion += security.face * (newIndex - index);
            }
            if (matures) {
                double accreted = security.face * price;
                redemptions += accreted;
                if (security.kind == Kind.TIPS) {
                    tipsAccreted += accreted;
                    tipsOriginal += floor == Floor.EACH ? Math.max(accreted, security.original) : security.original;
                }
            } else {
                kept.add(security);
            }
        }
        double topUp = Math.max(0, tipsOriginal - tipsAccreted);
        redemptions += topUp;
        accretion += topUp;
        securities.clear();
        securities.addAll(kept);
        interest += newBills * (newBillYield + billSpread) / 4 * firstInterest;
        bills += newBills;
        for (Sale sale : sales) {
            double face = sale.kind == Kind.TIPS ? sale.amount / newIndex : sale.amount;
            double rate = sale.kind == Kind.FLOATER ? meanBillYield + floaterSpread : sale.yield;
            interest += sale.amount * rate / 4 * firstInterest;
            securities.add(new Security(sale.kind, quarter + sale.quarters, face, sale.amount, sale.yield));
        }
        billYield = newBillYield;
        index = newIndex;
        averageRate = 4 * (interest + accretion) / owed;
        double marketable = bills;
        double weighted = bills;
        Map<Kind, Double> faceByKind = new EnumMap<>(Kind.class);
        for (Security security : securities) {
            double value = security.face * (security.kind == Kind.TIPS ? index : 1);
            marketable += value;
            faceByKind.merge(security.kind, value, Double::sum);
            weighted += value * (security.due - quarter);
        }
        owed = marketable + nonMarketable;
        return new Outcome(redemptions, interest, accretion, owed, weighted / marketable / 4, faceByKind);
    }
}
