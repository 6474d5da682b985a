package org.triffin.model.cascade;

/** Unlevered sellers: what the template holds, redemptions of bond funds, further foreign sales, and stablecoins' bills. */
final class OutsideSellers {
    /** Unit of inflow and days of the estimate: BIS Working Paper 1270. */
    private static final double UNIT = 3.5;

    private static final int DAYS = 10;
    private static final int FLOW_DAYS = 5;
    private static final double LINEAR_UNITS = 10;

    private final InvestorsSpec spec;

    OutsideSellers(InvestorsSpec spec) {
        this.spec = spec;
    }

    /** Face sold today, $bn. */
    double sales(CascadeWorkspace w, DailyPath path, int day) {
        double template = day < path.days() ? path.sales()[day] : 0;
        double redeemed = redemptionSales(w, path, day);
        w.ledger.bondFundSales[day] = spec.bondFundShare() * template + redeemed;
        double abroad = foreign(day);
        w.ledger.foreignSales[day] = (1 - spec.bondFundShare()) * template + abroad;
        return template + redeemed + abroad;
    }

    private double redemptionSales(CascadeWorkspace w, DailyPath path, int day) {
        if (!spec.redemptions()) {
            return 0;
        }
        double change = day == 0
                ? 0
                : w.days.yield[CascadeKernel.TEN][day - 1] - (day > 1 ? w.days.yield[CascadeKernel.TEN][day - 2] : 0);
        double loss = Math.max(0, change * spec.duration() / CascadeKernel.BASIS_POINTS);
        double fear = day < path.days() ? Math.max(0, path.fear()[day]) : 0;
        w.redemptions = spec.redemptionPersistence() * w.redemptions
                + spec.usualRedemptions()
                + spec.returnResponse() * loss
                + spec.fearResponse() * fear;
        return spec.treasuryPart() * w.redemptions * spec.bondFundAssets();
    }

    /** Face sold by foreign holders beyond the template, $bn. */
    double foreign(int day) {
        double days = Math.ceil(spec.foreignDays());
        return day < days ? spec.foreignSales() / days : 0;
    }

    /** Bills sold today to redeem stablecoins, not more than the issuers have, $bn. */
    double billSales(int day, double held) {
        return day < FLOW_DAYS ? Math.min(spec.stablecoinOutflow(), held) / FLOW_DAYS : 0;
    }

    /**
     * Rise of the three-month bill yield, bp: linear in the outflow to ten units of $3.5bn, beyond with its root; it builds up
     * over ten days and does not spill over to coupons.
     */
    double billRise(int day) {
        double units = spec.stablecoinOutflow() / UNIT;
        double effect = units <= LINEAR_UNITS ? units : LINEAR_UNITS * Math.sqrt(units / LINEAR_UNITS);
        double full = spec.billImpact() * CascadeKernel.BASIS_POINTS * spec.outflowFactor() * effect;
        return full * Math.min(1, (day + 1.0) / DAYS);
    }
}
