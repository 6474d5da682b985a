package org.triffin.model.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.Row;

/** What drives a yield decides which assets rise and fall with it. */
class AssetResponsesTest {
    private static final AssetsSpec SPEC =
            ModelFixture.spec("obbba-2025", "assets.simulated=on").assets();
    private static final double ROUNDING = 1e-9;
    private static final double POINT = 0.01;

    /** Log returns of the quarter in which something moved, less those of a quarter in which nothing did. */
    private record Response(double equity, double gold, double dollar, double realDollar, double tenYear) {}

    private static Response to(Consumer<StillWorld> move) {
        AssetsState moved = after(move).block.assets;
        AssetsState still = after(world -> {}).block.assets;
        return new Response(
                log(moved.equityReturn, still.equityReturn),
                log(moved.goldReturn, still.goldReturn),
                log(moved.dollarReturn, still.dollarReturn),
                log(moved.realDollarReturn, still.realDollarReturn),
                log(moved.tenYearReturn, still.tenYearReturn));
    }

    private static StillWorld after(Consumer<StillWorld> move) {
        StillWorld world = StillWorld.of(SPEC);
        move.accept(world);
        world.advance(1);
        return world;
    }

    private static double log(double[] moved, double[] still) {
        return Math.log1p(moved[0]) - Math.log1p(still[0]);
    }

    @Test
    void aHigherRealRateSinksGoldAndLiftsTheDollar() {
        Response response = to(world -> world.moveRealRate(POINT));
        double fade = Math.exp(-SPEC.gold().realRateFade() * SPEC.gold().centralBankDrift() / 4);
        assertThat(response.gold()).isNegative().isCloseTo(-0.10 * fade, within(ROUNDING));
        assertThat(response.dollar()).isPositive().isCloseTo(0.048, within(ROUNDING));
        assertThat(response.equity()).isCloseTo(-0.05, within(ROUNDING));
        assertThat(response.tenYear()).isNegative();
    }

    @Test
    void aRealRateThatRisesWithTheGrowthOutlookLiftsEquities() {
        Response response = to(world -> {
            world.moveRealRate(0.8 * POINT);
            Row.fill(world.block.stance.growthOutlook, POINT);
        });
        assertThat(response.equity()).isPositive();
        assertThat(response.gold()).isNegative();
        assertThat(response.tenYear()).isNegative();
    }

    @Test
    void aHigherTermPremiumLiftsGoldAndSinksEquitiesToday() {
        Response response = to(world -> world.moveTermPremium(POINT));
        assertThat(response.gold()).isPositive();
        assertThat(response.equity()).isNegative();
    }

    @Test
    void aYieldThatRisesByItsPremiumDoesNotLiftTheDollar() {
        assertThat(to(world -> world.moveTermPremium(POINT)).dollar()).isNegative();
        assertThat(to(world -> world.moveExpectedInflation(POINT)).dollar()).isZero();
        assertThat(to(world -> world.moveRealRate(POINT)).dollar()).isPositive();
    }

    @Test
    void thePremiumTurnsFromGoodToBadNewsForEquitiesWithTheStockBondCorrelation() {
        EquityMarket equities = new EquityMarket(SPEC.equity());
        assertThat(equities.premiumResponse(0.65)).isCloseTo(-7.7, within(ROUNDING));
        assertThat(equities.premiumResponse(-0.56)).isCloseTo(3.1, within(ROUNDING));
        assertThat(equities.premiumResponse(0.22)).isNegative();
    }

    @Test
    void goldAnswersLessToRealRatesTheMoreCentralBanksHaveBought() {
        GoldMarket gold = new GoldMarket(SPEC.gold(), new double[4]);
        assertThat(gold.realRateResponse(0)).isEqualTo(-10);
        assertThat(gold.realRateResponse(40)).isCloseTo(-10 * Math.exp(-3 * 0.02 * 10), within(ROUNDING));
    }

    @Test
    void inflationLeavesTheRealValueOfGoldAndTheRealDollarAlone() {
        Response response = to(world -> Row.fill(world.block.economy.consumerPrices, 1.03));
        assertThat(response.gold()).isCloseTo(Math.log(1.03), within(ROUNDING));
        assertThat(response.dollar()).isCloseTo(-Math.log(1.03), within(ROUNDING));
        assertThat(response.realDollar()).isZero();
    }

    @Test
    void purchasesByTheFederalReserveLiftEquitiesAndGold() {
        Response response = to(world -> Row.fill(world.block.stance.purchases, 5));
        assertThat(response.equity()).isCloseTo(0.05, within(ROUNDING));
        assertThat(response.gold()).isCloseTo(0.025, within(ROUNDING));
    }

    @Test
    void aFlightFromRiskLiftsASoundDollarAndSinksAnErodedOne() {
        StillWorld world = after(still -> Row.fill(still.block.stance.riskOff, 1));
        double atErosion = world.block.assets.erosion[0];
        double expected =
                SPEC.dollar().flightResponse() * (1 - atErosion / SPEC.dollar().flightTurn());
        Response response = to(moved -> Row.fill(moved.block.stance.riskOff, 1));
        assertThat(response.dollar()).isCloseTo(expected, within(ROUNDING)).isNegative();
        assertThat(expected(0)).isPositive();
        assertThat(response.equity()).isNegative();
    }

    private static double expected(double erosion) {
        return SPEC.dollar().flightResponse() * (1 - erosion / SPEC.dollar().flightTurn());
    }

    @Test
    void aFlightIsMadeGoodWhenItEnds() {
        StillWorld world = StillWorld.of(SPEC);
        Row.fill(world.block.stance.riskOff, 1);
        world.advance(1);
        double fall = Math.log1p(world.block.assets.equityReturn[0]);
        Row.fill(world.block.stance.riskOff, 0);
        world.advance(2);
        double rise = Math.log1p(world.block.assets.equityReturn[0]);
        double usual = (StillWorld.YIELD + SPEC.equity().premium()) / 4;
        double distress = SPEC.equity().distressResponse() * SPEC.credit().flightResponse();
        assertThat(fall - usual).isCloseTo(SPEC.equity().flightResponse() + distress, within(ROUNDING));
        assertThat(fall + rise).isCloseTo(2 * usual, within(ROUNDING));
    }

    @Test
    void theRealDollarReturnsToItsFairValue() {
        StillWorld world = StillWorld.of(SPEC);
        Row.fill(world.block.assets.dollarGap, 0.2);
        double gap = 0.2;
        for (int quarter = 1; quarter < 20; quarter++) {
            world.advance(quarter);
            double next = gap * (1 - SPEC.dollar().reversion() / 4);
            assertThat(Math.log1p(world.block.assets.realDollarReturn[0])).isCloseTo(next - gap, within(ROUNDING));
            gap = next;
        }
    }

    @Test
    void outputGainedBySurpriseAndFiscalDemandLiftEquitiesAlike() {
        double surprise = to(world -> Row.fill(world.block.economy.innovation[0], 4 * POINT))
                .equity();
        double demand = to(world -> Row.fill(world.block.stance.demand, POINT)).equity();
        assertThat(surprise).isCloseTo(SPEC.equity().growthSurpriseResponse() * POINT, within(ROUNDING));
        assertThat(demand).isCloseTo(surprise, within(ROUNDING));
    }

    @Test
    void inflationThatSurprisesLiftsGoldHoweverItArises() {
        double shock =
                to(world -> Row.fill(world.block.economy.innovation[1], POINT)).gold();
        double policy =
                to(world -> Row.fill(world.block.stance.inflationPush, POINT)).gold();
        assertThat(shock).isCloseTo(SPEC.gold().inflationSurpriseResponse() * POINT, within(ROUNDING));
        assertThat(policy).isCloseTo(shock, within(ROUNDING));
    }

    @Test
    void aDollarDriftOfTheStanceMovesTheDollarAlone() {
        Response response = to(world -> Row.fill(world.block.stance.dollarDrift, -0.02));
        assertThat(response.dollar()).isCloseTo(-0.02, within(ROUNDING));
        assertThat(response.gold()).isZero();
        assertThat(response.equity()).isZero();
    }
}
