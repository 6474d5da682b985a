package org.triffin.model.events;

import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.EventState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.Row;

/**
 * The lender facility against bank losses: opens when last quarter's ten-year yield stands {@code rise} over that of four
 * quarters before, and while it is open the term premium cannot pass the deviation it had then.
 */
final class BankFacility {
    private static final int YEAR = 4;

    private final BankLossesSpec spec;
    private final double openingYield;
    private final int firstShockQuarter;

    BankFacility(BankLossesSpec spec, Baseline baseline, int firstShockQuarter) {
        this.spec = spec;
        this.openingYield = baseline.tenYear()[0];
        this.firstShockQuarter = firstShockQuarter;
    }

    void advance(PathBlock block, int quarter) {
        EventState event = block.event;
        if (quarter == 0) {
            for (int back = 0; back < YEAR; back++) {
                Row.fill(event.tenYear(back), openingYield);
            }
            return;
        }
        double[] yield = block.rates.yields[RatesState.TEN];
        double[] yearBefore = event.tenYear(quarter - 1);
        if (quarter >= firstShockQuarter) {
            open(event, yield, yearBefore, block.rates.premiumDeviation);
            Row.addScaled(block.stance.riskOff, spec.riskOff(), event.facilityOpens);
            cap(block.stance.premiumCap, event);
        }
        Row.copy(yearBefore, yield);
    }

    private void open(EventState event, double[] yield, double[] yearBefore, double[] premium) {
        double[] left = event.facilityQuarters;
        for (int lane = 0; lane < left.length; lane++) {
            boolean opens = left[lane] <= 0 && yield[lane] - yearBefore[lane] > spec.rise();
            event.facilityOpens[lane] = opens ? 1 : 0;
            left[lane] = opens ? spec.quarters() : left[lane] - 1;
            event.facilityPremium[lane] = opens ? premium[lane] : event.facilityPremium[lane];
        }
    }

    private static void cap(double[] cap, EventState event) {
        for (int lane = 0; lane < cap.length; lane++) {
            cap[lane] = event.facilityQuarters[lane] > 0 ? event.facilityPremium[lane] : Double.POSITIVE_INFINITY;
        }
    }
}
