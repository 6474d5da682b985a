package org.triffin.model.cascade;

import org.triffin.vocabulary.TableName;

/** Who holds Treasuries in an episode. */
public enum Agent {
    BASIS_FUNDS,
    SWAP_SPREAD_FUNDS,
    /** Repo lenders, who hold what they seized from dead funds and earn what funding costs beyond its usual price. */
    LENDERS,
    DEALERS,
    BOND_FUNDS,
    FOREIGN,
    FEDERAL_RESERVE,
    /** The household sector without the leveraged funds. */
    HOUSEHOLDS,
    STABLECOINS,
    /** Money funds and whoever else holds bills. */
    MONEY_FUNDS,
    /** All others: they take what dealers pass on, and stand on the other side of the funds' futures and swaps. */
    REAL_MONEY;

    /** The funds of a sleeve. */
    static Agent funds(int sleeve) {
        return sleeve == CascadeKernel.BASIS ? BASIS_FUNDS : SWAP_SPREAD_FUNDS;
    }

    /** The name in tables. */
    public String word() {
        return TableName.of(this);
    }
}
