package org.triffin.model.regime;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.RegimeState;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;

/**
 * The monetization regime, as in 1942-51, 2020-21 and under Abenomics.
 *
 * <p>The Federal Reserve buys a share of last quarter's net issuance, up to a highest share of the debt, and cuts the
 * short rate over a ramp. With a yield cap it also buys what brings the ten-year down to it, (y - cap)/bQ, at most a
 * given share of GDP a quarter; the cap breaks for good when its share of the debt or four-quarter inflation passes a
 * limit. Eight quarters after each purchase expected inflation rises in proportion. The effect of purchases on the term
 * premium comes from the holdings (RatesSector).
 */
final class MonetizationWriter implements RegimeWriter {
    private final MonetizationSpec spec;
    private final Baseline baseline;
    private final double dollarsPerYield;
    private final double expectationsGain;

    /**
     * @param dollarsPerYield purchases over annual GDP that lower the ten-year yield by one, without its sign
     * @param expectationsGain part of the rise of expected inflation that is lost in a quarter once the regime is over
     */
    MonetizationWriter(MonetizationSpec spec, Baseline baseline, double dollarsPerYield, double expectationsGain) {
        this.spec = spec;
        this.baseline = baseline;
        this.dollarsPerYield = dollarsPerYield;
        this.expectationsGain = expectationsGain;
    }

    @Override
    public void write(PathBlock block, int quarter, double[] inForce, double[] begun) {
        RegimeState regime = block.regime;
        StanceState stance = block.stance;
        RegimeWriter.ramp(regime.rateRamp, inForce, 1.0 / spec.ramp());
        Row.addScaled(stance.policyRate, -spec.rateCut(), regime.rateRamp);
        double[] share = regime.purchaseShare(quarter);
        forget(regime.monetaryInflation, inForce, expectationsGain);
        believe(regime.monetaryInflation, share, spec.inflationPerPurchase());
        Row.add(stance.expectedInflation, regime.monetaryInflation);
        buy(share, inForce, block.debt);
        if (spec.yieldCap().isPresent()) {
            breakCap(block, inForce, quarter);
            holdCap(share, block, inForce, spec.yieldCap().get());
        }
        limit(share, block.debt.debt, block.federalReserve.holdings, block.economy.gdpYear);
        Row.add(regime.bought, share);
        Row.addProduct(stance.purchases, share, block.economy.gdpYear);
        Row.addScaled(stance.reserveRemuneration, -(1 - spec.reserveInterest()), inForce);
    }

    private static void forget(double[] inflation, double[] inForce, double gain) {
        for (int lane = 0; lane < inflation.length; lane++) {
            inflation[lane] *= 1 - gain * (1 - inForce[lane]);
        }
    }

    /** What was bought eight quarters ago is believed from now on; the row then takes this quarter's purchases. */
    private static void believe(double[] inflation, double[] share, double perPurchase) {
        Row.addScaled(inflation, perPurchase, share);
        Row.fill(share, 0);
    }

    private void buy(double[] share, double[] inForce, DebtState debt) {
        netIssuance(share, debt.couponIssuance, debt.billIssuance, debt.redemptions);
        Row.scale(share, spec.purchaseShare());
        Row.multiply(share, inForce);
    }

    private static void netIssuance(double[] net, double[] coupons, double[] bills, double[] redemptions) {
        for (int lane = 0; lane < net.length; lane++) {
            double sold = coupons[lane] + bills[lane] - redemptions[lane];
            net[lane] = sold > 0 ? sold : 0;
        }
    }

    private void breakCap(PathBlock block, double[] inForce, int quarter) {
        RegimeState regime = block.regime;
        FederalReserveState fed = block.federalReserve;
        double[] broken = regime.capBroken;
        double[][] ring = block.economy.inflationRing;
        double expected = baseline.fourQuarterInflation(quarter);
        for (int lane = 0; lane < broken.length; lane++) {
            double inflation = expected + (ring[0][lane] + ring[1][lane] + ring[2][lane] + ring[3][lane]) / 4;
            boolean over =
                    fed.holdings[lane] > spec.highestShare() * block.debt.debt[lane] || inflation > spec.capBreaks();
            broken[lane] = inForce[lane] > 0 && (broken[lane] > 0 || over) ? 1 : 0;
        }
    }

    private void holdCap(double[] bought, PathBlock block, double[] inForce, double cap) {
        double[] yield = block.rates.yields[RatesState.TEN];
        double[] broken = block.regime.capBroken;
        EconomyState economy = block.economy;
        for (int lane = 0; lane < bought.length; lane++) {
            double above = yield[lane] - cap;
            double asked = above > 0 ? above * dollarsPerYield : 0;
            double most = asked > spec.capLimit() ? spec.capLimit() : asked;
            bought[lane] += inForce[lane] * (1 - broken[lane]) * most * economy.gdpYear[lane];
        }
    }

    /** Turns dollars into shares of annual GDP, no more than brings the Federal Reserve to its highest share of the debt. */
    private void limit(double[] bought, double[] debt, double[] holdings, double[] gdp) {
        for (int lane = 0; lane < bought.length; lane++) {
            double room = spec.highestShare() * debt[lane] - holdings[lane];
            double most = room > 0 ? room : 0;
            bought[lane] = (bought[lane] > most ? most : bought[lane]) / gdp[lane];
        }
    }
}
