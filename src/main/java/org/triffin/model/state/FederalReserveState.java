package org.triffin.model.state;

import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** The Federal Reserve of each lane; billions, annual decimals. */
public final class FederalReserveState {
    public static final Variable REMITTANCES =
            Variable.yearSum("federal_reserve_remittances", Unit.BILLIONS, "Federal Reserve remittances");
    public static final Variable HOLDINGS = Variable.yearEnd(
            "federal_reserve_holdings", Unit.BILLIONS, "Treasury securities held by the Federal Reserve");

    public final double[] remittances;
    public final double[] holdings;

    /** Losses still to be earned back before remittances resume. */
    public final double[] deferredAsset;

    /** Average rates on notes and on bonds held. */
    public final double[] noteRate;

    public final double[] bondRate;

    /** Average rate on all Treasury securities held. */
    public final double[] portfolioRate;

    /** Interest-bearing liabilities. */
    public final double[] reserves;

    /** Whether anything can be bought or sold beyond the vintage's path; when false {@link #purchased} stays zero. */
    public final boolean purchases;

    /** Securities held beyond the vintage's share of GDP; negative when more has been sold. */
    public final double[] purchased;

    FederalReserveState(RowAllocator rows, BlockShape shape) {
        purchases = shape.purchases();
        purchased = rows.row();
        remittances = rows.recorded(REMITTANCES);
        holdings = rows.recorded(HOLDINGS);
        deferredAsset = rows.row();
        noteRate = rows.row();
        bondRate = rows.row();
        portfolioRate = rows.row();
        reserves = rows.row();
    }
}
