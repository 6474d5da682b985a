package org.triffin.model.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.Row;

class CreditMarketTest {
    private static final AssetsSpec SPEC =
            ModelFixture.spec("obbba-2025", "assets.simulated=on").assets();
    private static final CreditSpec CREDIT = SPEC.credit();
    private static final double ROUNDING = 1e-12;

    @Test
    void withoutSurprisesTheSpreadGoesFromItsOpeningToItsMean() {
        StillWorld world = StillWorld.of(SPEC);
        double spread = CREDIT.openingSpread();
        for (int quarter = 1; quarter < 30; quarter++) {
            double before = world.block.assets.spread[0];
            world.advance(quarter);
            spread = CREDIT.meanSpread() + CREDIT.persistence() * (before - CREDIT.meanSpread());
            assertThat(world.block.assets.spread[0])
                    .isCloseTo(spread, within(ROUNDING))
                    .isGreaterThan(before);
        }
        assertThat(spread).isBetween(CREDIT.meanSpread() - 0.0005, CREDIT.meanSpread());
    }

    @Test
    void creditEarnsItsCarryAndLosesItsDurationTimesTheWidening() {
        StillWorld world = StillWorld.of(SPEC);
        double before = world.block.assets.spread[0];
        Row.fill(world.block.stance.privateCreditDefaults, 0.10);
        world.advance(1);
        AssetsState assets = world.block.assets;
        double widening = assets.spread[0] - before;
        double matched =
                assets.billReturn[0] + CREDIT.duration() / 8 * (assets.tenYearReturn[0] - assets.billReturn[0]);
        assertThat(widening).isBetween(0.0100, 0.0105);
        assertThat(assets.creditReturn[0])
                .isCloseTo(matched + before / 4 - CREDIT.duration() * widening, within(ROUNDING))
                .isNegative();
    }

    @Test
    void aWaveOfDefaultsBeginsInTheTailOfTheSpreadsSurprise() {
        int lanes = 200_000;
        StillWorld world = StillWorld.drawn(SPEC, lanes);
        var random = new java.util.Random(5);
        for (double[][] asset : world.block.assets.residuals) {
            for (int lane = 0; lane < lanes; lane++) {
                asset[0][lane] = random.nextGaussian();
            }
        }
        world.advance(0);
        double[] wave = world.block.assets.defaultWave;
        int waves = 0;
        double equities = 0;
        for (int lane = 0; lane < lanes; lane++) {
            if (wave[lane] > 0) {
                assertThat(wave[lane]).isEqualTo(CREDIT.worstDefaults() - CREDIT.usualDefaults());
                equities += world.block.assets.residuals[Residuals.EQUITY][0][lane];
                waves++;
            }
        }
        double hazard = CREDIT.waveHazard();
        double error = Math.sqrt(hazard * (1 - hazard) / lanes);
        assertThat(waves / (double) lanes).isCloseTo(hazard, within(4 * error));
        assertThat(equities / waves)
                .as("equities' surprise where a wave begins")
                .isLessThan(-1);
    }

    @Test
    void aWaveFadesAndTheSpreadComesBack() {
        StillWorld world = StillWorld.drawn(SPEC, 1);
        world.block.assets.residuals[Residuals.SPREAD][0][0] = 10;
        world.advance(0);
        double first = world.block.assets.distress[0];
        assertThat(first).isCloseTo(0.01, within(ROUNDING));
        world.advance(1);
        assertThat(world.block.assets.distress[0]).isCloseTo(CREDIT.wavePersistence() * first, within(ROUNDING));
    }

    @Test
    void treasuriesFallWithCreditOnlyWhereStocksAndBondsMoveTogether() {
        double[] premium = new double[3];
        double[] correlation = {-0.5, 0, 0.5};
        CreditMarket.hedge(premium, 0.25, new double[] {0.01, 0.01, 0.01}, correlation);
        assertThat(premium).containsExactly(0, 0, 0.25 * 0.01 * 0.5);
    }

    @Test
    void theNextQuartersTermPremiumRisesWhereTreasuriesDoNotHedgeCredit() {
        var model = ModelFixture.model("obbba-2025", "assets.simulated=on", "safe-haven.correlation.level=0.5");
        var block = ModelFixture.begin(model, 2);
        model.advance(block, 0);
        model.advance(block, 1);
        double spread = 10 / Residuals.loads(SPEC.residuals())[Residuals.SPREAD][Residuals.SPREAD];
        block.assets.residuals[Residuals.SPREAD][2][0] = spread;
        model.advance(block, 2);
        assertThat(block.rates.termPremium10[0]).isEqualTo(block.rates.termPremium10[1]);
        double premium = block.assets.hedgePremium[0];
        assertThat(premium)
                .isCloseTo(CREDIT.hedgeFailure() * 0.01 * block.assets.stockBondCorrelation[0], within(ROUNDING))
                .isPositive();
        model.advance(block, 3);
        assertThat(block.rates.termPremium10[0] - block.rates.termPremium10[1]).isCloseTo(premium, within(1e-6));
        assertThat(block.assets.tenYearReturn[0]).isLessThan(block.assets.tenYearReturn[1]);
    }
}
