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
    private final double[] plan;

    public FederalReserveSector(FederalReserveSpec spec, Baseline baseline) {
        this.spec = spec;
        this.baseline = baseline;
        this.plan = baseline.byQuarter(spec.purchases());
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        FederalReserveState fed = block.federalReserve;
        Row.fill(fed.deferredAsset, spec.deferredAsset());
        Row.fill(fed.noteRate, spec.noteRate());
        Row.fill(fed.bondRate, spec.bondRate());
        Row.fill(fed.remittances, 0);
        Row.fill(fed.purchased, 0);
        Row.fill(fed.holdings, baseline.rows().get(0).federalReserveHoldings());
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        FederalReserveState fed = block.federalReserve;
        EconomyState economy = block.economy;
        RatesState rates = block.rates;
        if (fed.purchases) {
            trade(block, quarter);
        }
        roll(fed.noteRate, rates.yields[RatesState.FIVE], spec.noteTurnover());
        roll(fed.bondRate, rates.yields[RatesState.TWENTY], spec.bondTurnover());
        double mortgages = spec.mortgageShare()
                * baseline.rows().get(0).federalReserveHoldings()
                * Math.pow(1 - spec.mortgageRunoff(), quarter + 1.0);
        scaleHoldings(fed.holdings, baseline.federalReserveHoldings()[quarter] / baseline.gdp(quarter), economy.gdp);
        if (fed.purchases) {
            Row.add(fed.holdings, fed.purchased);
        }
        remit(block, mortgages);
    }

    /**
     * What is held beyond the vintage runs off slowly, and this quarter's purchases by plan and by policy are added, no
     * more sold than is held. Purchases carry the yields of the quarter.
     */
    private void trade(PathBlock block, int quarter) {
        FederalReserveState fed = block.federalReserve;
        double planned = plan[quarter];
        double share = baseline.federalReserveHoldings()[quarter] / baseline.gdp(quarter);
        double[] five = block.rates.yields[RatesState.FIVE];
        double[] twenty = block.rates.yields[RatesState.TWENTY];
        double[] gdp = block.economy.gdp;
        for (int lane = 0; lane < fed.purchased.length; lane++) {
            double bought = block.stance.purchases[lane] + planned * gdp[lane];
            double before = fed.purchased[lane] * (1 - (fed.purchased[lane] > 0 ? spec.runOff() : 0));
            double least = -share * gdp[lane];
            double now = before + bought;
            fed.purchased[lane] = now < least ? least : now;
            double weight = bought > 0 ? bought / (share * gdp[lane] + fed.purchased[lane]) : 0;
            fed.noteRate[lane] += weight * (five[lane] - fed.noteRate[lane]);
            fed.bondRate[lane] += weight * (twenty[lane] - fed.bondRate[lane]);
        }
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

    private void remit(PathBlock block, double mortgages) {
        FederalReserveState fed = block.federalReserve;
        double[] billYield = block.rates.billYield;
        double bondShare = 1 - spec.billShare() - spec.noteShare();
        double[] rate = fed.portfolioRate;
        Row.affine(rate, spec.billShare(), billYield, 0);
        Row.addScaled(rate, spec.noteShare(), fed.noteRate);
        Row.addScaled(rate, bondShare, fed.bondRate);
        fillReserves(fed.reserves, fed.holdings, block.economy.gdp, mortgages, 4 * spec.nonInterestLiabilities());
        double[] income = fed.remittances;
        Row.product(income, fed.holdings, rate);
        Row.add(income, mortgages * spec.mortgageRate());
        payReserves(income, fed.reserves, billYield, spec.reserveSpread());
        if (block.stance.moves) {
            keepBack(income, fed.reserves, billYield, spec.reserveSpread(), block.stance.reserveRemuneration);
        }
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

    /** Interest on reserves that is not paid stays income. */
    private static void keepBack(double[] income, double[] reserves, double[] yield, double spread, double[] paid) {
        for (int lane = 0; lane < income.length; lane++) {
            income[lane] += 0.25 * (1 - paid[lane]) * reserves[lane] * (yield[lane] + spread);
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
