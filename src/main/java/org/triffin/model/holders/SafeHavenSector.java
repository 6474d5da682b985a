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
        loseForeigners(
                state.premium,
                state.riskPremium,
                block.holders.foreignShare,
                block.holders.foreignByDebt,
                100 * spec.foreignPremium(),
                safeHaven.foreignShare()[quarter]);
        double[] falls = spec.convenience().erosions();
        loseConvenience(
                state.premium,
                state.erosion,
                state.erosionByDebt,
                state.flightResponse,
                block.stance.riskOff,
                falls[SafeHavenState.TEN]);
        priceBills(
                state.billPremium,
                state.erosion,
                state.erosionByDebt,
                block.stance.riskOff,
                block.holders.billSupply,
                safeHaven.billSupply()[quarter]);
        absorb(state.billPremium, block.holders.stablecoinSurge, billBuyers);
    }

    /** premium = risk + price (F_debt - F), F_debt the reference run's share plus what the debt gap implies, at least 0. */
    private static void loseForeigners(
            double[] premium, double[] risk, double[] share, double[] byDebt, double price, double referenceShare) {
        for (int lane = 0; lane < premium.length; lane++) {
            double explained = Logistic.larger(0, referenceShare + byDebt[lane]);
            premium[lane] = Math.fma(price, explained - share[lane], risk[lane]);
        }
    }

    /** premium += price (erosion - explained) + response x flight from risk. */
    private static void loseConvenience(
            double[] premium, double[] erosion, double[] explained, double[] response, double[] riskOff, double price) {
        for (int lane = 0; lane < premium.length; lane++) {
            double lost = Math.fma(price, erosion[lane] - explained[lane], premium[lane]);
            premium[lane] = Math.fma(response[lane], riskOff[lane], lost);
        }
    }

    private void priceBills(
            double[] premium,
            double[] erosion,
            double[] explained,
            double[] riskOff,
            double[] supply,
            double referenceSupply) {
        double ofSupply = 100 * billBuyers.supplyEffect();
        double ofErosion = spec.convenience().erosionBills();
        double ofFlight = -spec.convenience().flightBills();
        for (int lane = 0; lane < premium.length; lane++) {
            double value = ofSupply * (supply[lane] - referenceSupply);
            value = Math.fma(ofErosion, erosion[lane] - explained[lane], value);
            premium[lane] = Math.fma(ofFlight, riskOff[lane], value);
        }
    }

    /** Adds what stablecoin purchases beyond trend, a share of the bills, do to bill yields: bounded, sales more. */
    private static void absorb(double[] premium, double[] surge, BillBuyersSpec buyers) {
        double perShare = buyers.flowEffect() / BillBuyersSpec.FLOW * buyers.flowPersistence();
        double ofSales = buyers.outflowFactor() * perShare;
        double limit = 1 / buyers.flowLimit();
        for (int lane = 0; lane < premium.length; lane++) {
            double bought = Logistic.larger(0, surge[lane]);
            double move = ofSales * (bought - surge[lane]) - perShare * bought;
            premium[lane] += move / Math.fma(limit, Math.abs(move), 1);
        }
    }
}
