package org.triffin.model.holders;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.baseline.SafeHavenReference;
import org.triffin.model.dynamics.MacroDynamics;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;
import org.triffin.model.state.SafeHavenState;
import org.triffin.model.state.Sector;

/**
 * How safe a haven Treasuries are at the quarter's end, and what that adds to the next quarter's premiums.
 *
 * <p>premium = bF (F_debt - F) + bS (rho - rho_debt) + bV (sigma - sigma_0) + c_10 (erosion - erosion_debt) + flight, where
 * X_debt is what X would be if nothing but debt and revenue differed from the reference run: the debt feedback has
 * charged for that. The part of the convenience yield that falls with log debt is no part of it for the same reason.
 */
public final class SafeHavenSector implements Sector {
    private final SafeHavenSpec spec;
    private final ReferencePath reference;
    private final SafeHavenReference safeHaven;
    private final ErosionIndices indices;
    private final StockBondCorrelation correlation;
    private final ConvenienceYields convenience;
    private final BillBuyersSpec billBuyers;

    /** @param shocked false without macro shocks */
    public SafeHavenSector(
            SafeHavenSpec spec,
            BillBuyersSpec billBuyers,
            Baseline baseline,
            ReferencePath reference,
            MacroDynamics dynamics,
            boolean shocked,
            int firstShockQuarter) {
        this.spec = spec;
        this.billBuyers = billBuyers;
        this.reference = reference;
        this.safeHaven = reference.safeHaven();
        this.indices = new ErosionIndices(spec.erosion(), reference);
        double level = spec.erosion().level();
        UsualInflation usual =
                UsualInflation.of(baseline, dynamics, spec.correlation().memory(), shocked, firstShockQuarter);
        this.correlation = new StockBondCorrelation(spec.correlation(), usual, level);
        this.convenience = new ConvenienceYields(spec.convenience(), level);
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        SafeHavenState state = block.safeHaven;
        if (!state.simulated) {
            return;
        }
        indices.begin(state);
        correlation.begin(state);
        Row.fill(state.premium, 0);
        Row.fill(state.riskPremium, 0);
        Row.fill(state.billPremium, 0);
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        SafeHavenState state = block.safeHaven;
        if (!state.simulated) {
            return;
        }
        indices.advance(block, quarter);
        correlation.advance(block, quarter);
        convenience.respond(state);
        if (reference.present()) {
            price(block, quarter);
        }
        convenience.fill(block);
        Row.sum(state.grossTermPremium, block.rates.termPremium10, state.convenience[SafeHavenState.TEN]);
    }

    private void price(PathBlock block, int quarter) {
        SafeHavenState state = block.safeHaven;
        correlation.priceRisk(state, quarter, spec.correlationPremium(), 100 * spec.volatilityPremium());
        Row.copy(state.premium, state.riskPremium);
        loseForeigners(
                state.premium,
                block.holders.foreignShare,
                block.holders.foreignByDebt,
                100 * spec.foreignPremium(),
                safeHaven.foreignShare()[quarter]);
        double[] falls = spec.convenience().erosions();
        erode(state.premium, state.erosion, state.erosionByDebt, falls[SafeHavenState.TEN]);
        Row.addProduct(state.premium, state.flightResponse, block.stance.riskOff);
        Row.affine(
                state.billPremium,
                100 * billBuyers.supplyEffect(),
                block.holders.billSupply,
                -100 * billBuyers.supplyEffect() * safeHaven.billSupply()[quarter]);
        erode(state.billPremium, state.erosion, state.erosionByDebt, falls[SafeHavenState.BILLS]);
        Row.addScaled(state.billPremium, -spec.convenience().flightBills(), block.stance.riskOff);
        absorb(state.billPremium, block.holders.stablecoinSurge, billBuyers);
    }

    /** premium += price (F_debt - F), F_debt the reference run's share plus what the debt gap implies, at least 0. */
    private static void loseForeigners(
            double[] premium, double[] share, double[] byDebt, double price, double referenceShare) {
        for (int lane = 0; lane < premium.length; lane++) {
            double explained = Math.max(0, referenceShare + byDebt[lane]);
            premium[lane] = Math.fma(price, explained - share[lane], premium[lane]);
        }
    }

    private static void erode(double[] premium, double[] erosion, double[] explained, double price) {
        for (int lane = 0; lane < premium.length; lane++) {
            premium[lane] = Math.fma(price, erosion[lane] - explained[lane], premium[lane]);
        }
    }

    /** Adds what stablecoin purchases beyond trend, a share of the bills, do to bill yields: bounded, sales more. */
    private static void absorb(double[] premium, double[] surge, BillBuyersSpec buyers) {
        double perShare = buyers.flowEffect() / BillBuyersSpec.FLOW * buyers.flowPersistence();
        for (int lane = 0; lane < premium.length; lane++) {
            double bought = surge[lane];
            double move = -perShare * (bought < 0 ? buyers.outflowFactor() * bought : bought);
            premium[lane] += move / (1 + Math.abs(move) / buyers.flowLimit());
        }
    }
}
