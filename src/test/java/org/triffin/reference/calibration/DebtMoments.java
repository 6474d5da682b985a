package org.triffin.reference.calibration;

import static org.triffin.reference.calibration.Facts.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.triffin.reference.calibration.Facts.Fact;
import org.triffin.vocabulary.Quarter;

/**
 * What is published about the debt, as functions of the weights of past issuance. A date within a quarter is a mixture of
 * the two quarter-ends around it. Bills and FRNs have known rates; bills are taken to have three months left on average.
 */
final class DebtMoments {
    /** Coupons are par yields rounded down to eighths of a percent (31 CFR 356.20): half an eighth lower on average. */
    static final double COUPON_ROUNDING = 0.0625;
    /** Lowest coupon of a TIPS since 2011, percent. */
    static final double LOWEST_REAL_COUPON = 0.125;

    private static final double FLOATING_SPREAD = 0.15;
    private static final double BILL_MONTHS = 3;

    private final List<Issue> issues;
    private final YieldHistory yields;
    private final double breakEven;
    private final Map<String, Integer> groups = new TreeMap<>();
    private final double billsPerCoupon;

    DebtMoments(List<Issue> issues, YieldHistory yields, double breakEven) {
        this.issues = issues;
        this.yields = yields;
        this.breakEven = breakEven;
        issues.forEach(issue -> groups.put(issue.group(), 0));
        int next = 0;
        for (Map.Entry<String, Integer> group : groups.entrySet()) {
            group.setValue(next++);
        }
        double bills = fact("bills", "2025-04-30").value();
        billsPerCoupon = bills / (fact("marketable", "2025-04-30").value() - bills);
    }

    double weight(Issue issue, double[] weights) {
        return weights[groups.get(issue.group())];
    }

    /** Real yield of a TIPS at issue under the fitted inflation compensation, percent. */
    static double realYield(Issue issue, double breakEven) {
        return Math.max(LOWEST_REAL_COUPON, issue.parYield() - breakEven);
    }

    private static double coupon(Issue issue, double breakEven) {
        return issue.type() == Issue.Type.TIPS
                ? Math.max(LOWEST_REAL_COUPON, issue.parYield() - breakEven - COUPON_ROUNDING)
                : issue.parYield() - COUPON_ROUNDING;
    }

    List<Moment> all() {
        List<Moment> moments = new ArrayList<>();
        for (Issue.Type type : Issue.Type.values()) {
            moments.add(total(type, "2025-04-30", 0.004));
        }
        moments.add(total(Issue.Type.NOTES, "2025-09-30", 0.005));
        moments.add(total(Issue.Type.BONDS, "2025-09-30", 0.005));
        moments.add(couponRate(Issue.Type.NOTES, "note_rate"));
        moments.add(couponRate(Issue.Type.BONDS, "bond_rate"));
        moments.add(couponRate(Issue.Type.TIPS, "tips_rate"));
        moments.add(averageMaturity("2024-06-30"));
        moments.add(averageMaturity("2025-06-30"));
        moments.add(dueWithinYear());
        moments.add(marketableRate("2024-09-30"));
        moments.add(marketableRate("2025-09-30"));
        return moments;
    }

    private Moment total(Issue.Type type, String date, double tolerance) {
        Fact fact = fact(type.toString().toLowerCase(Locale.ROOT), date);
        double[] face = sum(date, holding -> holding.issue().type() == type ? holding.face() : 0);
        return moment(fact, "$bn", fact.value() * tolerance, face, new double[0]);
    }

    private Moment couponRate(Issue.Type type, String item) {
        Fact fact = fact(item, "2025-05-31");
        ToDoubleFunction<Holding> face = holding -> holding.issue().type() == type ? holding.face() : 0;
        double[] interest =
                sum(fact.date(), holding -> face.applyAsDouble(holding) * coupon(holding.issue(), breakEven));
        return moment(fact, "%", 0.02, interest, sum(fact.date(), face));
    }

    private Moment averageMaturity(String date) {
        double[] months =
                sum(date, holding -> holding.face() * ((holding.left() - 0.5) * 3 + billsPerCoupon * BILL_MONTHS));
        return moment(fact("average_maturity", date), "months", 0.5, months, marketable(date));
    }

    private Moment dueWithinYear() {
        Fact fact = fact("due_within_year", "2025-09-30");
        double[] due =
                sum(fact.date(), holding -> 100 * holding.face() * ((holding.left() <= 4 ? 1 : 0) + billsPerCoupon));
        return moment(fact, "% of marketable", 0.5, due, marketable(fact.date()));
    }

    /**
     * Treasury's average over all marketable debt. Its published parts of May 2025 add up to 3.21 with TIPS at their real
     * coupon and to 3.38 with the past year's inflation on top; the published total is 3.362, so inflation is taken as in.
     */
    private Moment marketableRate(String date) {
        Quarter quarter = new Quarter(Integer.parseInt(date.substring(0, 4)), 3);
        double bills = billsPerCoupon * yields.billDiscount(quarter);
        double floating = yields.bill(quarter) + FLOATING_SPREAD;
        double inflation = 100 * (yields.indexRatio(quarter.plus(-4), quarter) - 1);
        double[] interest = sum(date, holding -> {
            double rate = switch (holding.issue().type()) {
                case NOTES, BONDS -> coupon(holding.issue(), breakEven);
                case TIPS -> coupon(holding.issue(), breakEven) + inflation;
                case FLOATING -> floating;
            };
            return holding.face() * (rate + bills);
        });
        return moment(fact("marketable_rate", date), "% with TIPS inflation", 0.03, interest, marketable(date));
    }

    private double[] marketable(String date) {
        return sum(date, holding -> holding.face() * (1 + billsPerCoupon));
    }

    private static Moment moment(Fact fact, String unit, double tolerance, double[] numerator, double[] denominator) {
        String what = fact.item().replace('_', ' ') + " on " + fact.date();
        return new Moment(what, unit, fact.date(), fact.value(), tolerance, fact.source(), numerator, denominator);
    }

    /** An issue as it stands on a date: face with accrued inflation, quarters left. */
    record Holding(Issue issue, double face, int left) {}

    /** What is outstanding at the end of {@code date}, before weights. */
    List<Holding> outstanding(Quarter date) {
        return issues.stream()
                .filter(issue -> issue.outstanding(date))
                .map(issue -> new Holding(issue, issue.billions() * indexRatio(issue, date), issue.quartersLeft(date)))
                .toList();
    }

    double indexRatio(Issue issue, Quarter date) {
        return issue.type() == Issue.Type.TIPS ? yields.indexRatio(issue.quarter(), date) : 1;
    }

    private double[] sum(String date, ToDoubleFunction<Holding> value) {
        int month = Integer.parseInt(date.substring(5, 7));
        Quarter end = new Quarter(Integer.parseInt(date.substring(0, 4)), (month + 2) / 3);
        double share = (month - 1) % 3 / 3.0 + 1 / 3.0;
        double[] sums = new double[groups.size()];
        for (int back = 0; back <= 1; back++) {
            double weight = back == 0 ? share : 1 - share;
            for (Holding holding : outstanding(end.plus(-back))) {
                sums[groups.get(holding.issue().group())] += weight * value.applyAsDouble(holding);
            }
        }
        return sums;
    }
}
