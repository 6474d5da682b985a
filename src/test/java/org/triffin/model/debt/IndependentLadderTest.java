package org.triffin.model.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.model.ManyPaths;
import org.triffin.model.Worst;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.debt.ListOfSecurities.Floor;
import org.triffin.model.debt.ListOfSecurities.Kind;
import org.triffin.model.debt.ListOfSecurities.Outcome;
import org.triffin.model.debt.ListOfSecurities.Sale;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.reference.StartingLadders;

/** The model's ladder against a plain list of securities that lives through the same yields, prices and sales. */
class IndependentLadderTest {
    private static final double AGREEMENT = 1e-9;
    private static final int LANE = 3;

    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void interestRedemptionsDebtAndMaturityAreThoseOfAListOfSecurities(ManyPaths paths) {
        Worst redemptions = new Worst("redemptions");
        Worst interest = new Worst("cash interest");
        Worst accretion = new Worst("accretion of TIPS");
        Worst debtOwed = new Worst("debt");
        Worst maturity = new Worst("weighted average maturity");
        Worst types = new Worst("notes and bonds, floating-rate notes, TIPS");
        PathBlock block = paths.begin();
        DebtState debt = block.debt;
        ListOfSecurities list = list(paths, block, Floor.POOLED);
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            Outcome outcome = list.advance(
                    quarter,
                    block.rates.billYield[LANE],
                    block.economy.consumerPricesBefore[LANE],
                    debt.billIssuance[LANE],
                    sales(paths, block, quarter));
            double scale = outcome.interest();
            redemptions.see(debt.redemptions[LANE], outcome.redemptions(), outcome.redemptions(), quarter, LANE);
            interest.see(debt.cashInterest[LANE], outcome.interest(), scale, quarter, LANE);
            accretion.see(debt.accretion[LANE], outcome.accretion(), scale, quarter, LANE);
            debtOwed.see(debt.debt[LANE], outcome.debt(), outcome.debt(), quarter, LANE);
            double[] faces = {debt.nominalFace[LANE], debt.floatingFace[LANE], debt.realFace[LANE] * debt.index[LANE]};
            Kind[] kinds = {Kind.NOTE, Kind.FLOATER, Kind.TIPS};
            for (int kind = 0; kind < kinds.length; kind++) {
                double expected = outcome.faceByKind().get(kinds[kind]);
                types.see(faces[kind], expected, outcome.debt(), quarter, LANE);
            }
            maturity.see(debt.maturity[LANE], outcome.maturityYears(), outcome.maturityYears(), quarter, LANE);
        }
        redemptions.isWithin(AGREEMENT);
        interest.isWithin(AGREEMENT);
        accretion.isWithin(AGREEMENT);
        debtOwed.isWithin(AGREEMENT);
        maturity.isWithin(AGREEMENT);
        types.isWithin(AGREEMENT);
    }

    /** The model pools the floor of TIPS that fall due together; with one floor each the debt is hardly larger. */
    @ParameterizedTest
    @MethodSource("org.triffin.model.ManyPaths#all")
    void aFloorForEachTipsWouldAddLittleEvenInDeflation(ManyPaths paths) {
        PathBlock block = paths.begin();
        ListOfSecurities each = list(paths, block, Floor.EACH);
        double added = 0;
        for (int quarter = 0; quarter < paths.model().quarters(); quarter++) {
            paths.model().advance(block, quarter);
            Outcome outcome = each.advance(
                    quarter,
                    block.rates.billYield[LANE],
                    block.economy.consumerPricesBefore[LANE],
                    block.debt.billIssuance[LANE],
                    sales(paths, block, quarter));
            added += outcome.redemptions() - block.debt.redemptions[LANE];
        }
        assertThat(added / block.debt.debt[LANE]).isBetween(-1e-12, 5e-4);
    }

    private static ListOfSecurities list(ManyPaths paths, PathBlock block, Floor floor) {
        DebtSpec spec = paths.spec().debt();
        return new ListOfSecurities(
                StartingLadders.of(paths.model().baseline().vintage()),
                block.rates.billYield[LANE],
                block.debt.index[LANE],
                spec.floatingSpread(),
                spec.billSpread(),
                spec.issuanceTiming() == DebtSpec.IssuanceTiming.THROUGH_QUARTER ? 0.5 : 0,
                floor);
    }

    private static List<Sale> sales(ManyPaths paths, PathBlock block, int quarter) {
        DebtSpec spec = paths.spec().debt();
        CouponMix mix = spec.mix();
        RatesState rates = block.rates;
        boolean later = paths.shocked(quarter);
        double century = later ? spec.centuryBond() : 0;
        double moved = later ? spec.termOut() : 0;
        double sold = block.debt.couponIssuance[LANE] * (1 - century) / paths.weights();
        double shortNotes = mix.note2y() + mix.note3y() + mix.note5y();
        double longBonds = mix.note10y() + mix.bond20y() + mix.bond30y();
        double stretch = 1 + moved * shortNotes / longBonds;
        double[] weights = {
            mix.note2y() * (1 - moved),
            mix.note3y() * (1 - moved),
            mix.note5y() * (1 - moved),
            mix.note7y(),
            mix.note10y() * stretch,
            mix.bond20y() * stretch,
            mix.bond30y() * stretch
        };
        int[] years = {2, 3, 5, 7, 10, 20, 30};
        List<Sale> sales = new ArrayList<>();
        for (int tenor = 0; tenor < years.length; tenor++) {
            sales.add(new Sale(Kind.NOTE, 4 * years[tenor], weights[tenor] * sold, rates.yields[tenor][LANE]));
        }
        sales.add(new Sale(Kind.FLOATER, 8, mix.floating2y() * sold, 0));
        double thirty = rates.yields[RatesState.THIRTY][LANE];
        sales.add(new Sale(Kind.NOTE, 400, century * block.debt.couponIssuance[LANE], thirty + spec.centuryPremium()));
        double[] tips = {mix.tips5y(), mix.tips10y(), mix.tips30y()};
        int[] positions = {RatesState.FIVE, RatesState.TEN, RatesState.THIRTY};
        for (int term = 0; term < tips.length; term++) {
            int term4 = 4 * years[positions[term]];
            double expected =
                    expectedPrices(paths.model().baseline(), quarter, term4) + rates.inflationOver[term][LANE];
            sales.add(new Sale(Kind.TIPS, term4, tips[term] * sold, rates.yields[positions[term]][LANE] - expected));
        }
        return sales;
    }

    /** Mean annualised growth of the baseline's CPI over the quarters ahead, the last quarter's held. */
    private static double expectedPrices(Baseline baseline, int quarter, int ahead) {
        double sum = 0;
        int last = baseline.quarters() - 1;
        for (int k = quarter; k < quarter + ahead; k++) {
            int to = Baseline.PRICE_LEAD + Math.min(k + 1, last);
            sum += 4 * (baseline.cpi()[to] / baseline.cpi()[to - 1] - 1);
        }
        return sum / ahead;
    }
}
