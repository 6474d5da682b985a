package org.triffin.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.PathBlock;

/** What regimes and events do to holders and the safe haven, the stance moved by hand. */
class HoldersStanceTest {
    private static final double BASIS_POINT = 1e-4;
    private static final int QUARTERS = 6;
    private static final int LANES = 3;

    /** Settings that act only when the stance moves: each changes a premium. */
    @ParameterizedTest
    @CsvSource({
        "safe-haven.erosion.safety-rating, 1.0",
        "safe-haven.erosion.liquidity-stress, 1.0",
        "safe-haven.erosion.stress-memory, 0.2",
        "safe-haven.convenience.flight-bills, 50bp",
        "holders.bill-buyers.flow-effect, 10bp",
        "holders.bill-buyers.flow-persistence, 0.5",
        "holders.bill-buyers.outflow-factor, 3",
        "holders.bill-buyers.flow-limit, 10bp"
    })
    void aSettingThatNeedsAStanceChangesAPremium(String key, String value) {
        PathBlock usual = moved();
        PathBlock changed = moved(key + "=" + value);
        boolean premium = usual.safeHaven.premium[0] != changed.safeHaven.premium[0];
        boolean bills = usual.safeHaven.billPremium[2] != changed.safeHaven.billPremium[2];
        assertThat(premium || bills).as(key).isTrue();
    }

    @Test
    void aStablecoinBoomLowersBillYieldsAndARunRaisesThemByMore() {
        PathBlock block = surge(0, 0.2, -0.2);
        double boom = block.safeHaven.billPremium[1] - block.safeHaven.billPremium[0];
        double run = block.safeHaven.billPremium[2] - block.safeHaven.billPremium[0];
        assertThat(boom).isNegative();
        assertThat(run).isGreaterThan(-1.5 * boom);
        assertThat(block.holders.stablecoinBills[1]).isGreaterThan(block.holders.stablecoinBills[2]);
        assertThat(block.safeHaven.premium[1]).isCloseTo(block.safeHaven.premium[0], within(1e-12));
    }

    /** $3.5bn within days lowers bill yields by 2 to 2.5bp while it lasts. */
    @Test
    void aSmallInflowHasTheMeasuredEffectWhileItLasts() {
        PathBlock flat = surge("holders.bill-buyers.flow-persistence=1", 0);
        double stock = flat.holders.stablecoinBills[0] * flat.economy.gdpYear[0];
        PathBlock block = surge("holders.bill-buyers.flow-persistence=1", 3.5 / stock);
        double move = block.safeHaven.billPremium[0] - flat.safeHaven.billPremium[0];
        assertThat(move).isBetween(-2.5 * BASIS_POINT, -1.8 * BASIS_POINT);
    }

    @Test
    void aDowngradeErodesSafetyAlone() {
        PathBlock before = ratings(0);
        PathBlock after = ratings(2);
        assertThat(after.safeHaven.erosionSafety[0]).isGreaterThan(before.safeHaven.erosionSafety[0] + 0.03);
        assertThat(after.safeHaven.erosionLiquidity[0]).isCloseTo(before.safeHaven.erosionLiquidity[0], within(1e-3));
        assertThat(after.safeHaven.premium[0]).isGreaterThan(before.safeHaven.premium[0]);
        assertThat(after.holders.foreignShare[0]).isLessThan(before.holders.foreignShare[0]);
    }

    private static PathBlock ratings(double notches) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=none", "holders.simulated=on");
        PathBlock block = ModelFixture.begin(model, 1);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            block.stance.ratingNotches[0] = notches;
            model.advance(block, quarter);
        }
        return block;
    }

    private static PathBlock surge(double... growth) {
        return surge("holders.bill-buyers.flow-persistence=0.15", growth);
    }

    /** One quarter in which stablecoins grow by this much beyond trend, a lane each. */
    private static PathBlock surge(String set, double... growth) {
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", "economy.shocks=none", "holders.simulated=on", set);
        PathBlock block = ModelFixture.begin(model, growth.length);
        System.arraycopy(growth, 0, block.stance.stablecoinGrowth, 0, growth.length);
        model.advance(block, 0);
        return block;
    }

    /** Downgrades and flights in lane 0, a stablecoin boom in lane 1, a run and a flight in lane 2. */
    private static PathBlock moved(String... sets) {
        List<String> all = new ArrayList<>(List.of("economy.shocks=none", "holders.simulated=on"));
        all.addAll(List.of(sets));
        FederalDebtModel model = ModelFixture.model("cbo-2025-01", all.toArray(String[]::new));
        PathBlock block = ModelFixture.begin(model, LANES);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            block.stance.ratingNotches[0] = 1;
            block.stance.riskOff[0] = 1;
            block.stance.stablecoinGrowth[1] = 0.1;
            block.stance.stablecoinGrowth[2] = -0.1;
            block.stance.riskOff[2] = 1;
            model.advance(block, quarter);
        }
        return block;
    }
}
