package org.triffin.model.holders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.triffin.model.ModelFixture.value;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.model.state.HoldersState;
import org.triffin.model.state.RatesState;
import org.triffin.model.state.SafeHavenState;
import org.triffin.simulation.PathTrace;
import org.triffin.vocabulary.Variable;

/** Each channel of the safe haven feeds the term premium once: with its coefficient at zero it adds nothing. */
class NoDoubleCountingTest {
    private static final String NO_FOREIGN = "safe-haven.foreign-premium=0bp";
    private static final String NO_EROSION = "safe-haven.convenience.erosion-ten-years=0bp";
    private static final String NO_CORRELATION = "safe-haven.correlation-premium=0bp";
    private static final String NO_VOLATILITY = "safe-haven.volatility-premium=0bp";
    private static final String[] NONE = {NO_FOREIGN, NO_EROSION, NO_CORRELATION, NO_VOLATILITY};
    private static final List<String> EXIT = List.of(
            "events.de-dollarization.at=2026Q4",
            "events.de-dollarization.persistence=0",
            "events.de-dollarization.dollar=0%");
    private static final List<String> DOWNGRADE =
            List.of("events.downgrade.at=2026Q4", "events.downgrade.long-premium=0bp");

    private static List<String> with(List<String> sets, String... more) {
        List<String> all = new ArrayList<>(sets);
        all.addAll(List.of(more));
        return all;
    }

    private static PathTrace calm(List<String> sets) {
        List<String> all = new ArrayList<>(List.of(
                "holders.simulated=on", "assets.simulated=off", "rates.debt-feedback=0bp", "horizon.until=FY2030"));
        all.addAll(sets);
        return ModelFixture.calm("cbo-2025-01", all.toArray(String[]::new));
    }

    /** What the event does to a variable of FY2028, a year after it, under the other settings. */
    private static double effect(Variable variable, List<String> event, String... others) {
        List<String> sets = new ArrayList<>(List.of(others));
        double without = value(calm(sets), variable, 2028);
        sets.addAll(event);
        return value(calm(sets), variable, 2028) - without;
    }

    private static double premium(List<String> event, String... others) {
        return effect(RatesState.TERM_PREMIUM_10Y, event, others);
    }

    private static String[] noneBut(String channel) {
        return List.of(NONE).stream().filter(set -> !set.equals(channel)).toArray(String[]::new);
    }

    @Test
    void foreignersWhoLeaveRaiseThePremiumByFiveBasisPointsAPointAndThroughNothingElse() {
        double lost = -effect(HoldersState.FOREIGN_SHARE, EXIT, noneBut(NO_FOREIGN));
        assertThat(lost).isBetween(0.045, 0.055);
        assertThat(premium(EXIT, noneBut(NO_FOREIGN))).isCloseTo(100 * lost * 0.0005, within(0.00005));
        assertThat(premium(EXIT, NONE)).isCloseTo(0, within(1e-12));
    }

    @Test
    void aLostNotchRaisesThePremiumThroughErosionAndOnItsDayThroughItself() {
        List<String> silent = with(DOWNGRADE, "events.downgrade.premium=0bp");
        List<String> whole = with(DOWNGRADE, "events.downgrade.persistence=1");
        double erosion = effect(SafeHavenState.EROSION, silent, noneBut(NO_EROSION));
        double through = premium(silent, noneBut(NO_EROSION));
        assertThat(erosion).isPositive();
        assertThat(through).isCloseTo(erosion * 0.01, within(0.00001)).isPositive();
        assertThat(premium(silent, NONE)).isCloseTo(0, within(1e-12));
        assertThat(premium(whole, NONE)).isCloseTo(0.0003, within(1e-12));
        assertThat(premium(whole, noneBut(NO_EROSION))).isCloseTo(0.0003 + through, within(0.00001));
    }

    @Test
    void channelsAddUp() {
        List<String> both = with(EXIT, DOWNGRADE.toArray(String[]::new));
        double sum = premium(both, NONE);
        double alone = sum;
        for (String channel : NONE) {
            sum += premium(both, noneBut(channel)) - alone;
        }
        assertThat(premium(both)).isCloseTo(sum, within(0.05 * sum)).isPositive();
    }

    /** The regime's own premium is what volatility and correlation have not brought: 60 basis points in all. */
    @Test
    void theInflationRegimeRaisesThePremiumBySixtyBasisPointsHoweverItIsSplit() {
        List<String> regime = List.of("regime=inflation");
        double split = premium(regime, NO_FOREIGN, NO_EROSION);
        double whole = premium(regime, NONE);
        double brought = premium(List.of("regime=inflation", "regime.inflation.premium=0bp"), NO_FOREIGN, NO_EROSION);
        assertThat(whole).isCloseTo(0.0060, within(0.00001));
        assertThat(brought).isBetween(0.0005, 0.0060);
        assertThat(split).isCloseTo(0.0060, within(0.0003));
    }
}
