package org.triffin.model.holders;

import org.triffin.model.state.HoldersState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.Row;

/**
 * Bills held by money funds and stablecoin issuers. Money funds hold a share m of the bills outstanding B. The issuers'
 * stock is a share s of annual GDP Y with s(q) = s(q-1) (1 + growth + surge), the surge being what a boom or a run adds
 * in the quarter. Together they hold no more bills than there are: min(m B + s Y, B).
 */
final class BillMarket {
    private final BillBuyersSpec spec;

    BillMarket(BillBuyersSpec spec) {
        this.spec = spec;
    }

    void begin(PathBlock block) {
        HoldersState holders = block.holders;
        Row.fill(holders.stablecoinBills, spec.stablecoins());
        Row.ratio(holders.stablecoinBills, holders.stablecoinBills, block.economy.gdpYear);
        Row.fill(holders.stablecoinSurge, 0);
        hold(block);
    }

    /** @param growth trend growth of the stock beyond GDP in the quarter */
    void advance(PathBlock block, double growth) {
        HoldersState holders = block.holders;
        Row.product(holders.stablecoinSurge, block.stance.stablecoinGrowth, holders.stablecoinBills);
        grow(holders.stablecoinBills, block.stance.stablecoinGrowth, growth);
        Row.multiply(holders.stablecoinSurge, block.economy.gdpYear);
        Row.ratio(holders.stablecoinSurge, holders.stablecoinSurge, block.debt.bills);
        hold(block);
    }

    private static void grow(double[] stock, double[] surge, double growth) {
        for (int lane = 0; lane < stock.length; lane++) {
            stock[lane] *= Math.max(0, 1 + growth + surge[lane]);
        }
    }

    private void hold(PathBlock block) {
        HoldersState holders = block.holders;
        double[] bought = holders.shares[HoldersState.MONEY_FUNDS];
        buy(bought, block.debt.bills, holders.stablecoinBills, block.economy.gdpYear, spec.moneyFundShare());
        leave(holders.billSupply, block.debt.bills, bought, block.economy.gdpYear);
        Row.ratio(bought, bought, block.debt.debt);
    }

    /** Billions of bills bought by money funds and issuers. */
    private static void buy(double[] bought, double[] bills, double[] stablecoins, double[] gdp, double share) {
        for (int lane = 0; lane < bought.length; lane++) {
            bought[lane] = Math.min(bills[lane], Math.fma(share, bills[lane], stablecoins[lane] * gdp[lane]));
        }
    }

    private static void leave(double[] supply, double[] bills, double[] bought, double[] gdp) {
        for (int lane = 0; lane < supply.length; lane++) {
            supply[lane] = (bills[lane] - bought[lane]) / gdp[lane];
        }
    }
}
