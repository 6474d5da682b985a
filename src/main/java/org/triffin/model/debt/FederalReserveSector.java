package org.triffin.model.debt;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;

/**
 * The Federal Reserve: holdings follow the vintage's share of GDP in three buckets (bills, notes, bonds) and mortgages;
 * net income = coupons less interest on reserves at the bill rate plus a spread; losses build a deferred asset that is
 * earned back before remittances resume, so both are never negative.
 */
public final class FederalReserveSector implements Sector {
    private final FederalReserveSpec spec;
    private final Baseline baseline;

    public FederalReserveSector(FederalReserveSpec spec, Baseline baseline) {
        this.spec = spec;
        this.baseline = baseline;
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        FederalReserveState fed = block.federalReserve;
        Row.fill(fed.deferredAsset, spec.deferredAsset());
        Row.fill(fed.noteRate, spec.noteRate());
        Row.fill(fed.bondRate, spec.bondRate());
        Row.fill(fed.remittances, 0);
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        FederalReserveState fed = block.federalReserve;
        EconomyState economy = block.economy;
        RatesState rates = block.rates;
        roll(fed.noteRate, rates.yields[RatesState.FIVE], spec.noteTurnover());
        roll(fed.bondRate, rates.yields[RatesState.TWENTY], spec.bondTurnover());
        double mortgages = spec.mortgageShare()
                * baseline.rows().get(0).federalReserveHoldings()
                * Math.pow(1 - spec.mortgageRunoff(), quarter + 1.0);
        scaleHoldings(fed.holdings, baseline.federalReserveHoldings()[quarter] / baseline.gdp(quarter), economy.gdp);
        remit(fed, economy.gdp, rates.billYield, mortgages);
    }

    private static void roll(double[] rate, double[] yield, double turnover) {
        for (int lane = 0; lane < rate.length; lane++) {
            rate[lane] = Math.fma(turnover, yield[lane] - rate[lane], rate[lane]);
        }
    }

    private static void scaleHoldings(double[] holdings, double share, double[] gdp) {
        for (int lane = 0; lane < holdings.length; lane++) {
            holdings[lane] = share * gdp[lane];
        }
    }

    private void remit(FederalReserveState fed, double[] gdp, double[] billYield, double mortgages) {
        double bondShare = 1 - spec.billShare() - spec.noteShare();
        double[] rate = fed.portfolioRate;
        Row.affine(rate, spec.billShare(), billYield, 0);
        Row.addScaled(rate, spec.noteShare(), fed.noteRate);
        Row.addScaled(rate, bondShare, fed.bondRate);
        fillReserves(fed.reserves, fed.holdings, gdp, mortgages, 4 * spec.nonInterestLiabilities());
        double[] income = fed.remittances;
        Row.product(income, fed.holdings, rate);
        Row.add(income, mortgages * spec.mortgageRate());
        payReserves(income, fed.reserves, billYield, spec.reserveSpread());
        settle(fed.remittances, fed.deferredAsset);
    }

    private static void fillReserves(
            double[] reserves, double[] holdings, double[] gdp, double mortgages, double liabilities) {
        for (int lane = 0; lane < reserves.length; lane++) {
            reserves[lane] = Math.max(0, Math.fma(-liabilities, gdp[lane], holdings[lane] + mortgages));
        }
    }

    /** Annual income less interest on reserves, per quarter. */
    private static void payReserves(double[] income, double[] reserves, double[] billYield, double spread) {
        for (int lane = 0; lane < income.length; lane++) {
            income[lane] = 0.25 * (income[lane] - reserves[lane] * (billYield[lane] + spread));
        }
    }

    /** Turns income into remittances: the deferred asset is earned back first, a loss adds to it. */
    private static void settle(double[] income, double[] deferredAsset) {
        for (int lane = 0; lane < income.length; lane++) {
            double left = income[lane] - deferredAsset[lane];
            income[lane] = Math.max(0, left);
            deferredAsset[lane] = Math.max(0, -left);
        }
    }
}
