package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without leverage yields are news, what is sold from outside and what the Federal Reserve takes, and nothing else. */
class UnleveredTest {
    private static final double TOLERANCE = 1e-9;

    /** The market of one factor without funds, written on one page. */
    private static final class Plain {
        final double scale;
        final double volume;
        final double usual;
        final double capacity;
        final double start;
        final double longRun;
        double inventory;
        double realised;
        double l;
        double y;
        int above;
        boolean buying;

        Plain(MarketSpec spec) {
            scale = spec.depth().scale();
            volume = spec.depth().volume();
            usual = spec.dealers().usualUse();
            capacity = spec.dealers().capacity();
            start = spec.dealers().inventory();
            longRun = spec.volatility().longRun() * 1e4;
            inventory = start;
            realised = spec.volatility().opening() * 1e4;
        }

        double multiplier(double u) {
            return u <= 0.75
                    ? Math.pow((1 - u) / (1 - usual), -0.77)
                    : Math.pow(0.25 / (1 - usual), -0.77) * (1 + 0.77 / 0.25 * (u - 0.75));
        }

        double rule() {
            above = l > 40 ? above + 1 : 0;
            buying = (buying || above >= 2) && l >= 8;
            return buying ? Math.min(75, 20 + 2 * Math.max(0, l - 8)) : 0;
        }

        void day(double news, double sales, double shock, double bought) {
            double sold = sales * 5 / 8;
            double taken = bought * 6 / 8;
            double sigma = longRun + 0.415 * (realised - longRun);
            double k = scale * sigma / volume * multiplier(Math.max(0, inventory / capacity));
            double faded = (1 - 0.058) * l;
            double relief = bought > 0 ? Math.min(k * taken, 0.3 * Math.max(0, faded)) : 0;
            double now = faded + k * sold + shock - relief;
            double change = now - l + news - 0.01 * taken;
            l = now;
            y += change;
            inventory += sold - taken;
            inventory = Math.min(capacity, inventory - 0.1 * (inventory - start));
            realised = (1 - 0.146) * realised + 0.146 * Math.sqrt(Math.PI / 2) * Math.abs(change);
        }
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 1", "false, 2.5", "true, 0.4", "false, 4"})
    void yieldsAreNewsAndOutsideFlow(boolean march, double severity) {
        List<String> sets = List.of(
                "market.channel=neither", "market.dealers.leverage-headroom=10", "market.stress.severity=" + severity);
        String[] all = sets.toArray(new String[0]);
        MarketSpec spec = march ? MarketFixture.march(all) : MarketFixture.april(all);
        DailyPath path = MarketFixture.path(spec);
        CascadeDays days = MarketFixture.episode(spec, 1).days;
        Plain plain = new Plain(spec);
        for (int day = 0; day < days.days(); day++) {
            boolean within = day < path.days();
            double table = within ? path.purchases()[day] : 0;
            double bought = march ? table : plain.rule();
            plain.day(
                    within ? path.news()[day] : 0,
                    within ? path.sales()[day] : 0,
                    within ? path.relativeValue()[day] : 0,
                    bought);
            assertThat(days.purchases[day]).isCloseTo(bought, within(TOLERANCE));
            for (int bucket = 0; bucket < 4; bucket++) {
                assertThat(days.yield[bucket][day]).as("y on day " + day).isCloseTo(plain.y, within(TOLERANCE));
                assertThat(days.dislocation[bucket][day]).isCloseTo(plain.l, within(TOLERANCE));
            }
            assertThat(days.inventory[day]).isCloseTo(plain.inventory, within(TOLERANCE));
            assertThat(days.forced(0, day) + days.forced(1, day)).isEqualTo(0);
        }
    }
}
