package org.triffin.model;

import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.baseline.SafeHavenReference;
import org.triffin.model.state.HoldersState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RowAllocator;

/** Runs the reference model on one lane and keeps what feedbacks look at. */
final class ReferenceRun {
    private ReferenceRun() {}

    static ReferencePath of(FederalDebtModel model) {
        int quarters = model.quarters();
        PathBlock block = model.newBlock(new RowAllocator(1, quarters));
        model.begin(block, 0);
        double startRatio = block.debt.debtToGdp[0];
        double startMaturity = block.debt.maturity[0];
        double[] ratio = new double[quarters];
        double[] maturity = new double[quarters];
        double[] remittances = new double[quarters];
        double[] deficitShare = new double[quarters];
        SafeHavenReference safeHaven =
                block.holders.simulated ? SafeHavenReference.ofQuarters(quarters) : SafeHavenReference.none();
        for (int quarter = 0; quarter < quarters; quarter++) {
            model.advance(block, quarter);
            ratio[quarter] = block.debt.debtToGdp[0];
            maturity[quarter] = block.debt.maturity[0];
            remittances[quarter] = block.federalReserve.remittances[0];
            deficitShare[quarter] = block.debt.deficit[0] / block.economy.gdp[0];
            if (block.holders.simulated) {
                note(safeHaven, block, quarter);
            }
        }
        return new ReferencePath(startRatio, startMaturity, ratio, maturity, remittances, deficitShare, safeHaven);
    }

    private static void note(SafeHavenReference safeHaven, PathBlock block, int quarter) {
        safeHaven.foreignShare()[quarter] = block.holders.foreignShare[0];
        safeHaven.hedgedPickup()[quarter] = block.holders.hedgedPickup[0];
        safeHaven.billSupply()[quarter] = block.holders.billSupply[0];
        safeHaven.interestRate()[quarter] = block.debt.netInterest[0] / block.debt.debt[0];
        safeHaven.publicShare()[quarter] = 1 - block.holders.shares[HoldersState.FEDERAL_RESERVE][0];
        safeHaven.erosion()[quarter] = block.safeHaven.erosion[0];
    }
}
