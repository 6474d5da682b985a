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
        scaleHoldings(
                fed.holdings,
                baseline.federalReserveHoldings()[quarter] / baseline.gdp(quarter),
                economy.gdp);
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
        double billShare = spec.billShare();
        double noteShare = spec.noteShare();
        double bondShare = 1 - billShare - noteShare;
        double mortgageIncome = mortgages * spec.mortgageRate();
        double liabilities = 4 * spec.nonInterestLiabilities();
        double spread = spec.reserveSpread();
        for (int lane = 0; lane < gdp.length; lane++) {
            double holdings = fed.holdings[lane];
            double rate = billShare * billYield[lane] + noteShare * fed.noteRate[lane] + bondShare * fed.bondRate[lane];
            double reserves = Math.max(0, holdings + mortgages - liabilities * gdp[lane]);
            double income =
                    0.25 * (holdings * rate + mortgageIncome - reserves * (billYield[lane] + spread));
            double owed = fed.deferredAsset[lane];
            fed.reserves[lane] = reserves;
            fed.remittances[lane] = Math.max(0, income - owed);
            fed.deferredAsset[lane] = Math.max(0, owed - income);
        }
    }
}
