package org.triffin.model;

import org.triffin.model.baseline.ReferencePath;
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
        for (int quarter = 0; quarter < quarters; quarter++) {
            model.advance(block, quarter);
            ratio[quarter] = block.debt.debtToGdp[0];
            maturity[quarter] = block.debt.maturity[0];
            remittances[quarter] = block.federalReserve.remittances[0];
            deficitShare[quarter] = block.debt.deficit[0] / block.economy.gdp[0];
        }
        return new ReferencePath(startRatio, startMaturity, ratio, maturity, remittances, deficitShare);
    }
}
