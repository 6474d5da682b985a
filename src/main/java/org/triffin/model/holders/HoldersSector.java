package org.triffin.model.holders;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.baseline.SafeHavenReference;
import org.triffin.model.state.HoldersState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;
import org.triffin.model.state.StanceState;

/**
 * Who holds the debt at the quarter's end and who bought what was issued in it.
 *
 * <p>The Federal Reserve holds what its own sector says. The foreign share drifts, falls with the hedged pick-up and the
 * last quarter's erosion over those of the reference run, and by what foreigners sell for other reasons:
 * F(q) = F(q-1) + drift - eF (pickup - pickup_ref) - eE (erosion - erosion_ref) - exit. Money funds hold a share of the
 * bills, stablecoin issuers a stock that grows faster than GDP; banks a share of the debt, dealers one that moves with
 * their capacity. Households, hedge funds and other domestic holders, the marginal buyer, hold the rest.
 *
 * <p>Nobody holds less than nothing: what is left after the Federal Reserve caps the foreign share (for good), what is
 * then left caps money funds and issuers, then banks and dealers.
 */
public final class HoldersSector implements Sector {
    private static final double QUARTERS = 4;

    private final HoldersSpec spec;
    private final ReferencePath reference;
    private final SafeHavenReference safeHaven;
    private final double openingFederalReserve;
    private final double[] capacity;
    private final double[] stablecoinGrowth;
    private final BillMarket bills;

    public HoldersSector(HoldersSpec spec, Baseline baseline, ReferencePath reference) {
        this.spec = spec;
        this.reference = reference;
        this.safeHaven = reference.safeHaven();
        this.openingFederalReserve = baseline.rows().get(0).federalReserveHoldings();
        this.capacity = new double[baseline.quarters()];
        this.stablecoinGrowth = new double[baseline.quarters()];
        double start = baseline.startingDebt();
        for (int quarter = 0; quarter < capacity.length; quarter++) {
            double years = (quarter + 1) / QUARTERS;
            capacity[quarter] = start * Math.pow(1 + spec.dealers().capacityGrowth(), years);
            stablecoinGrowth[quarter] = spec.billBuyers().stablecoinGrowth()
                    / QUARTERS
                    * Math.pow(0.5, years / spec.billBuyers().growthHalfLife());
        }
        this.bills = new BillMarket(spec.billBuyers());
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        HoldersState holders = block.holders;
        if (!holders.simulated) {
            return;
        }
        Row.fill(holders.foreignByDebt, 0);
        Row.fill(holders.dealerCapacityRatio, 1);
        bills.begin(block);
        Row.fill(holders.foreignShare, spec.foreign().share());
        Row.fill(holders.holdings[HoldersState.FEDERAL_RESERVE], openingFederalReserve);
        allocate(block, holders.holdings[HoldersState.FEDERAL_RESERVE]);
        for (int holder = 0; holder < holders.shares.length; holder++) {
            Row.product(holders.holdings[holder], holders.shares[holder], block.debt.debt);
            Row.fill(holders.purchases[holder], 0);
        }
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        HoldersState holders = block.holders;
        if (!holders.simulated) {
            return;
        }
        StanceState stance = block.stance;
        double[] tenYear = block.rates.yields[RatesState.TEN];
        compareBonds(holders.hedgedPickup, tenYear, block.rates.billYield, stance.userFee, spec.foreign());
        moveForeignShare(block, quarter);
        scaleCapacity(holders.dealerCapacityRatio, stance.dealerCapacity, block.debt.debt, capacity[quarter]);
        bills.advance(block, stablecoinGrowth[quarter]);
        allocate(block, block.federalReserve.holdings);
        for (int holder = 0; holder < holders.shares.length; holder++) {
            book(holders.purchases[holder], holders.holdings[holder], holders.shares[holder], block.debt.debt);
        }
    }

    private static void compareBonds(
            double[] pickup, double[] tenYear, double[] bill, double[] userFee, ForeignSpec foreign) {
        for (int lane = 0; lane < pickup.length; lane++) {
            pickup[lane] = foreign.pickup(tenYear[lane], bill[lane], userFee[lane]);
        }
    }

    private void moveForeignShare(PathBlock block, int quarter) {
        HoldersState holders = block.holders;
        ForeignSpec foreign = spec.foreign();
        if (!reference.present()) {
            Row.add(holders.foreignShare, foreign.drift());
            return;
        }
        double byPickup = 100 * foreign.pickupResponse();
        double byErosion = quarter == 0 ? 0 : foreign.erosionResponse();
        double usualErosion = quarter == 0 ? 0 : safeHaven.erosion()[quarter - 1];
        double constant = foreign.drift() + byPickup * safeHaven.hedgedPickup()[quarter] + byErosion * usualErosion;
        leave(
                holders.foreignShare,
                block.stance.foreignExit,
                holders.hedgedPickup,
                block.safeHaven.erosion,
                byPickup,
                byErosion,
                constant);
        Row.addScaled(holders.foreignByDebt, -byErosion, block.safeHaven.erosionByDebt);
        Row.add(holders.foreignByDebt, byErosion * usualErosion);
    }

    private static void leave(
            double[] share,
            double[] exit,
            double[] pickup,
            double[] erosion,
            double byPickup,
            double byErosion,
            double constant) {
        for (int lane = 0; lane < share.length; lane++) {
            double stay = Math.fma(-byPickup, pickup[lane], share[lane] + constant);
            share[lane] = Math.fma(-byErosion, erosion[lane], stay) - exit[lane];
        }
    }

    private static void scaleCapacity(double[] ratio, double[] factor, double[] debt, double capacity) {
        for (int lane = 0; lane < ratio.length; lane++) {
            ratio[lane] = capacity * factor[lane] / debt[lane];
        }
    }

    /** Shares of all holders from the foreign share, the bills bought and the capacity ratio. */
    private void allocate(PathBlock block, double[] federalReserve) {
        HoldersState holders = block.holders;
        double[] rest = holders.shares[HoldersState.HOUSEHOLDS];
        giveFederalReserve(holders.shares[HoldersState.FEDERAL_RESERVE], rest, federalReserve, block.debt.debt);
        give(holders.foreignShare, rest);
        give(holders.shares[HoldersState.MONEY_FUNDS], rest);
        DealersSpec dealers = spec.dealers();
        double[] banks = holders.shares[HoldersState.BANKS_DEALERS];
        Row.affine(banks, dealers.dealerShare(), holders.dealerCapacityRatio, dealers.bankShare());
        give(banks, rest);
    }

    private static void giveFederalReserve(double[] share, double[] rest, double[] holdings, double[] debt) {
        for (int lane = 0; lane < share.length; lane++) {
            share[lane] = Math.max(0, Math.min(1, holdings[lane] / debt[lane]));
            rest[lane] = 1 - share[lane];
        }
    }

    /** Caps a share at what is left and takes it off. */
    private static void give(double[] share, double[] rest) {
        for (int lane = 0; lane < share.length; lane++) {
            double given = Math.max(0, Math.min(rest[lane], share[lane]));
            share[lane] = given;
            rest[lane] -= given;
        }
    }

    private static void book(double[] purchases, double[] holdings, double[] share, double[] debt) {
        for (int lane = 0; lane < purchases.length; lane++) {
            double now = share[lane] * debt[lane];
            purchases[lane] = now - holdings[lane];
            holdings[lane] = now;
        }
    }
}
