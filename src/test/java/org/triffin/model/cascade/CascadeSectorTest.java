package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.CascadeState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.RowAllocator;
import org.triffin.simulation.Projection;
import org.triffin.simulation.ProjectionSet;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Variable;

/** Episodes of forced selling inside a projection. */
class CascadeSectorTest {
    private static final String ON = "market.simulated=true";
    private static final String DATED = "market.hazard.enabled=false";
    private static final String MARCH = "market.shocks=[{at: 2027Q2, replay: march-2020}]";
    private static final String APRIL = "market.shocks=[{at: 2027Q2, replay: april-2025}]";
    private static final double EXACT = 1e-12;

    private static MarketSpec market(String... sets) {
        return ModelFixture.spec("obbba-2025-dynamic", sets).market();
    }

    private static FederalDebtModel calm(String... sets) {
        String[] all = Arrays.copyOf(sets, sets.length + 2);
        all[sets.length] = "economy.shocks=none";
        all[sets.length + 1] = ON;
        return ModelFixture.model("obbba-2025-dynamic", all);
    }

    private static int at(FederalDebtModel model, int year, int quarter) {
        return new Quarter(year, quarter).quartersSince(model.firstQuarter());
    }

    /** A block after all quarters up to and including {@code quarter}. */
    private static PathBlock after(FederalDebtModel model, int quarter) {
        PathBlock block = ModelFixture.begin(model, 1);
        for (int q = 0; q <= quarter; q++) {
            model.advance(block, q);
        }
        return block;
    }

    @Test
    void theChanceOfAQuarterIsTheOneOfTheNote() {
        HazardSpec hazard = market().hazard();
        assertThat(hazard.chance(0.57, 0)).isCloseTo(0.034, within(0.0005));
        assertThat(hazard.chance(0.78, 0)).isCloseTo(0.052, within(0.0006));
        assertThat(hazard.chance(0.57, 1)).isCloseTo(1 - Math.exp(-Math.exp(-3.5 + 2 * 0.07 + 0.5)), within(EXACT));
        assertThat(hazard.chance(5, 0)).isEqualTo(0.10);
    }

    /** Mean over 63 days and its tail, then the tail and the scar of the next quarters: by hand from the daily path. */
    @Test
    void stressIsTheMeanDislocationPlusTheScarOfTheQuarterBefore() {
        FederalDebtModel model = calm(DATED, MARCH);
        int quarter = at(model, 2027, 2);
        PathBlock block = after(model, quarter);
        CascadeState state = block.cascade;
        MarketSpec spec = market(ON, DATED, MARCH).insideAProjection();
        CascadeWorkspace w = again(spec, state, 1);
        double[] path = w.days.dislocation[CascadeKernel.TEN];
        int days = w.days.days();
        double rest = 1 - spec.depth().reversion();
        double sum = 0;
        double now = 0;
        double largest = 0;
        for (int day = 0; day < 63; day++) {
            now = day < days ? path[day] : now * rest;
            sum += now;
            largest = Math.max(largest, now);
        }
        assertThat(state.stress[0]).isCloseTo(1e-4 * sum / 63, within(1e-14));
        assertThat(state.peak[0]).isCloseTo(1e-4 * largest, within(1e-14));
        double scar = 0;
        for (int later = 1; later < 5; later++) {
            model.advance(block, quarter + later);
            double tail = 0;
            for (int day = 0; day < 63; day++) {
                now *= rest;
                tail += now;
            }
            scar = later == 1 ? 0.2 * largest : scar * Math.pow(2, -0.5);
            assertThat(state.stress[0]).isCloseTo(1e-4 * (tail / 63 + scar), within(1e-14));
        }
    }

    /** The kernel on lane 0's opening market while funds were at their usual size and leverage. */
    private static CascadeWorkspace again(MarketSpec spec, CascadeState state, double severity) {
        CascadeKernel kernel = new CascadeKernel(spec);
        FundPopulation population = new FundPopulation(spec, kernel);
        CascadeWorkspace w =
                new CascadeWorkspace(CascadeSector.BASIS_NODES, CascadeSector.SWAP_SPREAD_NODES, Episode.DAYS);
        kernel.openAsDescribed(w);
        w.inventory = state.inventory[0];
        w.capacity = state.capacity[0];
        w.volume = state.volume[0];
        w.severity = severity;
        population.fill(w, 0, state.face[0][0], population.quantiles(0, CascadeSector.BASIS_NODES), 1);
        population.fill(w, 1, state.face[1][0], population.quantiles(1, CascadeSector.SWAP_SPREAD_NODES), 1);
        kernel.run(
                w,
                Templates.path(
                        spec.shocks().isEmpty()
                                ? spec.hazard().template()
                                : spec.shocks().get(0).replay()));
        return w;
    }

    @Test
    void theMarketOfAQuarterGrowsWithTheDebtAsTheSettingsSay() {
        FederalDebtModel model = calm(DATED, MARCH);
        int quarter = at(model, 2026, 4);
        PathBlock block = after(model, quarter - 1);
        double growth = block.debt.debt[0] / model.baseline().startingDebt();
        model.advance(block, quarter);
        CascadeState state = block.cascade;
        assertThat(growth).isGreaterThan(1.1);
        assertThat(state.face[0][0]).isCloseTo(1000 * growth, within(1e-9));
        assertThat(state.face[1][0]).isCloseTo(300 * growth, within(1e-9));
        assertThat(state.volume[0]).isCloseTo(1000 * Math.pow(growth, 0.8), within(1e-9));
        assertThat(state.inventory[0]).isCloseTo(330 * Math.pow(growth, 0.6), within(1e-9));
        assertThat(state.capacity[0]).isCloseTo(560 * Math.pow(1.019, quarter / 4.0), within(1e-9));
        assertThat(state.roomUsed[0]).isCloseTo(state.inventory[0] / state.capacity[0], within(EXACT));
    }

    /** While debt outgrows dealers' room the market comes nearer to running away, every year. */
    @Test
    void theDistanceToRunawayGrowsWithTheDebt() {
        FederalDebtModel model = calm(DATED, "market.shocks=[{at: 2055Q3}]");
        PathBlock block = ModelFixture.begin(model, 1);
        double before = 0;
        for (int quarter = 0; quarter < 100; quarter++) {
            model.advance(block, quarter);
            if (quarter % 4 == 3) {
                assertThat(block.cascade.distance[0]).isGreaterThan(before);
                before = block.cascade.distance[0];
            }
        }
        assertThat(before).isGreaterThan(1);
    }

    @Test
    void everyYieldMovesByItsLoadingTimesTheStress() {
        String[] sets = {ON, DATED, APRIL, "market.tenors.buckets=true"};
        FederalDebtModel with = calm(DATED, APRIL, "market.tenors.buckets=true");
        FederalDebtModel without = ModelFixture.model("obbba-2025-dynamic", "economy.shocks=none");
        int quarter = at(with, 2027, 2);
        PathBlock a = after(with, quarter);
        PathBlock b = after(without, quarter);
        TenorsSpec tenors = market(sets).tenors();
        double[] loads = StressLoads.of(tenors, RatesState.tenors());
        assertThat(loads[RatesState.TWO]).isEqualTo(tenors.twoYearBeta());
        assertThat(loads[RatesState.FIVE]).isCloseTo(tenors.fiveYearBeta(), within(EXACT));
        assertThat(loads[RatesState.TEN]).isCloseTo(1, within(EXACT));
        assertThat(loads[RatesState.THIRTY]).isCloseTo(tenors.thirtyYearBeta(), within(EXACT));
        assertThat(a.cascade.stress[0]).isGreaterThan(5e-4);
        for (int tenor = 0; tenor < loads.length; tenor++) {
            assertThat(a.rates.yields[tenor][0] - b.rates.yields[tenor][0])
                    .as("tenor %d", tenor)
                    .isCloseTo(loads[tenor] * a.cascade.stress[0], within(1e-15));
        }
        assertThat(a.rates.billYield[0]).isEqualTo(b.rates.billYield[0]);
        assertThat(a.rates.termPremium10[0] - b.rates.termPremium10[0]).isCloseTo(a.cascade.stress[0], within(1e-15));
        assertThat(a.rates.expectedRealRate10[0]).isCloseTo(b.rates.expectedRealRate10[0], within(1e-15));
    }

    /** What is bought stays, runs off and lowers the premium from the next quarter on, through the holdings alone. */
    @Test
    void purchasesEnterTheHoldingsAndActThroughThemAlone() {
        FederalDebtModel with = calm(DATED, MARCH);
        FederalDebtModel without = ModelFixture.model("obbba-2025-dynamic", "economy.shocks=none");
        int quarter = at(with, 2027, 2);
        PathBlock a = after(with, quarter);
        PathBlock b = after(without, quarter);
        double bought = a.cascade.purchases[0];
        assertThat(bought).isGreaterThan(100);
        assertThat(a.federalReserve.holdings[0] - b.federalReserve.holdings[0]).isCloseTo(bought, within(1e-8));
        assertThat(a.rates.premiumDeviation[0]).isEqualTo(b.rates.premiumDeviation[0]);
        with.advance(a, quarter + 1);
        without.advance(b, quarter + 1);
        double effect = 100 * 0.0006 * 0.6 * bought / a.economy.gdpYear[0];
        double byDebt = 100 * 0.0002 * 0.75 * (a.rates.debtGap[0] - b.rates.debtGap[0]);
        assertThat(a.rates.premiumDeviation[0] - b.rates.premiumDeviation[0]).isCloseTo(byDebt - effect, within(1e-12));
    }

    /** A shock of no size moves nothing: not a bit of any number that both models have. */
    @Test
    void aMarketInWhichNothingHappensChangesNothing() {
        FederalDebtModel without = ModelFixture.model("obbba-2025-dynamic");
        FederalDebtModel idle =
                ModelFixture.model("obbba-2025-dynamic", ON, DATED, "market.shocks=[{at: 2027Q2, severity: 0}]");
        ProjectionSet found = ModelFixture.run(64, List.of(without, idle));
        same(found.levels().get(0), found.levels().get(1));
    }

    @Test
    void settingsOfAMarketThatIsNotSimulatedChangeNothing() {
        FederalDebtModel without = ModelFixture.model("obbba-2025-dynamic");
        FederalDebtModel described =
                ModelFixture.model("obbba-2025-dynamic", "market.basis-trade.size=$2tn", "market.depth.scale=20");
        ProjectionSet found = ModelFixture.run(64, List.of(without, described));
        assertThat(found.levels().get(1).variables())
                .isEqualTo(found.levels().get(0).variables());
        same(found.levels().get(0), found.levels().get(1));
    }

    private static void same(Projection first, Projection second) {
        for (Variable variable : first.variables()) {
            for (FiscalYear year : first.years()) {
                for (Statistic statistic : Statistic.values()) {
                    assertThat(second.value(variable, year, statistic))
                            .as("%s of %s in %s", statistic, variable, year)
                            .isEqualTo(first.value(variable, year, statistic));
                }
            }
        }
    }

    /** Starts less chances is a martingale: over N paths its sd is at most the root of the sum of chances over N. */
    @Test
    void episodesStartAsOftenAsTheirChance() {
        int paths = 2048;
        Projection found = ModelFixture.project(paths, "obbba-2025-dynamic", ON);
        double started = 0;
        double chances = 0;
        for (FiscalYear year : found.years()) {
            started += found.value(CascadeState.STARTED, year, Statistic.MEAN);
            chances += 4 * found.value(CascadeState.HAZARD, year, Statistic.MEAN);
        }
        assertThat(chances).isGreaterThan(5);
        assertThat(started).isCloseTo(chances, within(4 * Math.sqrt(chances / paths)));
    }

    /** The size of an episode by chance is lognormal in its draw: its peak is the kernel's at that size. */
    @ParameterizedTest
    @ValueSource(doubles = {-1.5, 0, 2})
    void theSizeOfAnEpisodeIsLognormal(double normal) {
        FederalDebtModel model = calm("market.hazard.constant=3");
        RowAllocator rows = new RowAllocator(1, model.quarters());
        PathBlock block = model.newBlock(rows);
        int quarter = at(model, 2027, 2);
        for (double[] row : block.cascade.startDraw) {
            row[0] = 0.999;
        }
        block.cascade.startDraw[quarter][0] = 0;
        block.cascade.severityDraw[quarter][0] = normal;
        model.begin(block, 0);
        for (int q = 0; q <= quarter; q++) {
            model.advance(block, q);
        }
        MarketSpec spec = market(ON).insideAProjection();
        CascadeWorkspace w = again(spec, block.cascade, 0.6 * Math.exp(0.6 * normal));
        assertThat(block.cascade.peak[0])
                .isCloseTo(1e-4 * w.days.most(w.days.dislocation[CascadeKernel.TEN]), within(1e-14));
    }

    /** Lanes do not know of each other: eight together and each alone give the same bits. */
    @Test
    void aLaneIsTheSameInAnyCompany() {
        FederalDebtModel model = ModelFixture.model("obbba-2025-dynamic", ON, "market.hazard.highest=50%");
        int lanes = 8;
        RowAllocator together = new RowAllocator(lanes, model.quarters());
        PathBlock block = model.newBlock(together);
        Random random = new Random(3);
        for (RowAllocator.Drawn drawn : together.drawn()) {
            for (double[] row : drawn.rows()) {
                Arrays.setAll(
                        row,
                        any -> drawn.shock().name().equals("cascade.start")
                                ? random.nextDouble()
                                : random.nextGaussian());
            }
        }
        advanceAll(model, block);
        for (int lane = 0; lane < lanes; lane++) {
            RowAllocator own = new RowAllocator(1, model.quarters());
            PathBlock alone = model.newBlock(own);
            for (int shock = 0; shock < own.drawn().size(); shock++) {
                for (int quarter = 0; quarter < model.quarters(); quarter++) {
                    own.drawn().get(shock).rows()[quarter][0] =
                            together.drawn().get(shock).rows()[quarter][lane];
                }
            }
            advanceAll(model, alone);
            assertThat(alone.debt.debt[0]).isEqualTo(block.debt.debt[lane]);
            assertThat(alone.cascade.stress[0]).isEqualTo(block.cascade.stress[lane]);
            assertThat(alone.cascade.distance[0]).isEqualTo(block.cascade.distance[lane]);
        }
    }

    private static void advanceAll(FederalDebtModel model, PathBlock block) {
        model.begin(block, 0);
        for (int quarter = 0; quarter < model.quarters(); quarter++) {
            model.advance(block, quarter);
        }
    }

    @Test
    void fundsAreSmallerAfterAnEpisodeAndCloseAThirdOfTheGapEachQuarter() {
        FederalDebtModel model = calm(DATED, MARCH);
        int quarter = at(model, 2027, 2);
        PathBlock block = after(model, quarter);
        double[] size = block.cascade.size[CascadeKernel.BASIS];
        double[] stretch = block.cascade.stretch[CascadeKernel.BASIS];
        assertThat(size[0]).isLessThan(0.95);
        assertThat(block.cascade.marginExcess[CascadeKernel.BASIS][0]).isPositive();
        double gap = 1 - size[0];
        double stretched = stretch[0] - 1;
        double margin = block.cascade.marginExcess[CascadeKernel.BASIS][0];
        model.advance(block, quarter + 1);
        assertThat(1 - size[0]).isCloseTo(0.67 * gap, within(EXACT));
        assertThat(stretch[0] - 1).isCloseTo(0.67 * stretched, within(EXACT));
        assertThat(block.cascade.marginExcess[CascadeKernel.BASIS][0])
                .isCloseTo(margin * Math.pow(0.95, 63), within(EXACT));
    }

    @Test
    void aRelaxedLeverageRuleGivesRoomAndDistance() {
        FederalDebtModel usual = calm(DATED, APRIL);
        FederalDebtModel relaxed = calm(DATED, APRIL, "events.leverage-rule.at=2026Q3");
        int quarter = at(usual, 2026, 3);
        CascadeState a = after(usual, quarter).cascade;
        CascadeState b = after(relaxed, quarter).cascade;
        assertThat(b.capacity[0]).isCloseTo(1.1 * a.capacity[0], within(1e-9));
        assertThat(b.roomUsed[0]).isLessThan(a.roomUsed[0]);
        assertThat(b.distance[0]).isLessThan(0.95 * a.distance[0]);
        int episode = at(usual, 2027, 2);
        assertThat(after(relaxed, episode).cascade.peak[0]).isLessThan(after(usual, episode).cascade.peak[0]);
    }

    @Test
    void withoutTheFederalReserveAnEpisodeIsLarger() {
        int quarter = at(calm(DATED, MARCH), 2027, 2);
        CascadeState with = after(calm(DATED, MARCH), quarter).cascade;
        CascadeState without = after(calm(DATED, MARCH, "market.backstop.purchases=none"), quarter).cascade;
        assertThat(without.purchases[0]).isZero();
        assertThat(without.peak[0]).isGreaterThan(1.3 * with.peak[0]);
        assertThat(without.stress[0]).isGreaterThan(1.3 * with.stress[0]);
    }

    /** The facility for banks opens on the ten-year yield, which an episode raises; it caps what else is in it. */
    @Test
    void anEpisodeCanOpenTheFacilityForBanksWhichCapsThePremiumBesideIt() {
        String[] sets = {
            DATED,
            "market.shocks=[{at: 2027Q2, replay: march-2020, severity: 2}]",
            "market.backstop.purchases=none",
            "events.bank-losses.facility=true",
            "events.bank-losses.rise=100bp"
        };
        FederalDebtModel model = calm(sets);
        int quarter = at(model, 2027, 2);
        PathBlock block = after(model, quarter);
        assertThat(block.event.facilityOpens[0]).isZero();
        assertThat(block.cascade.stress[0]).isGreaterThan(0.012);
        model.advance(block, quarter + 1);
        assertThat(block.event.facilityOpens[0]).isEqualTo(1);
        assertThat(block.rates.premiumDeviation[0]).isLessThanOrEqualTo(block.stance.premiumCap[0]);
        assertThat(block.stance.premiumCap[0]).isLessThan(0.01);
    }

    @Test
    void aRunOnStablecoinsAndAFailedAuctionStillAct() {
        FederalDebtModel usual = calm(DATED, APRIL, "holders.simulated=on");
        FederalDebtModel run = calm(DATED, APRIL, "holders.simulated=on", "events.stablecoin-run.at=2026Q3");
        FederalDebtModel auction = calm(DATED, APRIL, "holders.simulated=on", "events.failed-auction.at=2026Q3");
        int quarter = at(usual, 2026, 3);
        PathBlock a = after(usual, quarter);
        PathBlock b = after(run, quarter);
        PathBlock c = after(auction, quarter);
        assertThat(c.rates.premiumDeviation[0] - a.rates.premiumDeviation[0]).isCloseTo(0.0015, within(EXACT));
        usual.advance(a, quarter + 1);
        run.advance(b, quarter + 1);
        assertThat(b.rates.billYield[0]).isGreaterThan(a.rates.billYield[0]);
        assertThat(b.cascade.distance[0]).isCloseTo(a.cascade.distance[0], within(1e-3));
    }
}
