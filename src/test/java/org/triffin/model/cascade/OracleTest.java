package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triffin.model.ModelFixture;

/** The kernel without its extras against an independent implementation in another language, for the same funds. */
class OracleTest {
    private static final double TOLERANCE = 1e-9;

    /** What the other implementation leaves out. */
    private static final List<String> WITHOUT_EXTRAS =
            List.of("market.defaults.seizure=off", "market.repo.room-slope=0bp", "market.dealers.leverage-headroom=10");

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyDayIsTheOther(Template template) {
        CascadeWorkspace w = run(template);
        List<double[]> path = rows(template.episode() + "_path.csv", 0);
        for (int day = 0; day < path.size(); day++) {
            double[] other = path.get(day);
            assertThat(w.days.yield[CascadeKernel.TEN][day])
                    .as("y on day " + day)
                    .isCloseTo(other[1], near(other[1]));
            assertThat(w.days.dislocation[CascadeKernel.TEN][day])
                    .as("l on day " + day)
                    .isCloseTo(other[2], near(other[2]));
            assertThat(w.days.volatility[day]).isCloseTo(other[3], near(other[3]));
            assertThat(w.days.forcedSales[0][day] + w.days.forcedSales[1][day])
                    .as("S on day " + day)
                    .isCloseTo(other[4], within(1e-7));
            assertThat(w.days.purchases[day]).isCloseTo(other[5], near(other[5]));
            assertThat(w.days.inventory[day]).isCloseTo(other[6], near(other[6]));
            assertThat(w.days.room[day]).isCloseTo(other[7], near(other[7]));
            assertThat(w.days.depth[day]).isCloseTo(other[8], near(other[8]));
            assertThat(w.days.margin[CascadeKernel.BASIS][day]).isCloseTo(other[10], near(other[10]));
            assertThat(w.days.active[day]).as("m* on day " + day).isCloseTo(other[12], within(1e-8));
        }
    }

    private static org.assertj.core.data.Offset<Double> near(double value) {
        return within(TOLERANCE * Math.max(1, Math.abs(value)));
    }

    private static CascadeWorkspace run(Template template) {
        MarketSpec spec = ModelFixture.spec(template.episode(), WITHOUT_EXTRAS.toArray(new String[0]))
                .market();
        CascadeKernel kernel = new CascadeKernel(spec);
        CascadeWorkspace w = new CascadeWorkspace(200, 100, 14);
        w.keepDetails(true);
        kernel.openAsDescribed(w);
        List<String[]> funds = lines(template.episode() + "_funds.csv");
        fill(w, kernel, CascadeKernel.BASIS, funds.subList(0, 200));
        fill(w, kernel, CascadeKernel.SWAP_SPREAD, funds.subList(200, 300));
        kernel.run(w, Templates.path(template));
        return w;
    }

    private static void fill(CascadeWorkspace w, CascadeKernel kernel, int sleeve, List<String[]> funds) {
        FundBook book = w.books[sleeve];
        book.open(funds.size());
        for (int fund = 0; fund < funds.size(); fund++) {
            double face = Double.parseDouble(funds.get(fund)[1]);
            double equity = Double.parseDouble(funds.get(fund)[2]);
            book.face[fund] = face;
            book.equity[fund] = Math.max(equity, 1.03 * face * kernel.openingNeed(sleeve));
        }
    }

    private static List<double[]> rows(String name, int from) {
        List<double[]> rows = new ArrayList<>();
        for (String[] line : lines(name)) {
            rows.add(Arrays.stream(line)
                    .skip(from)
                    .mapToDouble(Double::parseDouble)
                    .toArray());
        }
        return rows;
    }

    private static List<String[]> lines(String name) {
        try (InputStream stream = OracleTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theEpisodesLastFourteenDays() {
        assertThat(Templates.path(Template.MARCH_2020).days()).isEqualTo(14);
    }
}
