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

    FederalReserveState(RowAllocator rows) {
        remittances = rows.recorded(REMITTANCES);
        holdings = rows.recorded(HOLDINGS);
        deferredAsset = rows.row();
        noteRate = rows.row();
        bondRate = rows.row();
        portfolioRate = rows.row();
        reserves = rows.row();
    }
}
