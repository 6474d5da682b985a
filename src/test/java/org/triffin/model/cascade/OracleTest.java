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
import org.junit.jupiter.params.provider.MethodSource;
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
        return run(template, List.of(), 1, 1, true, true);
    }

    private static CascadeWorkspace run(
            Template template, List<String> sets, double leverage, double size, boolean basis, boolean swapSpread) {
        List<String> all = new ArrayList<>(WITHOUT_EXTRAS);
        all.addAll(sets);
        MarketSpec spec = ModelFixture.spec(template.episode(), all.toArray(new String[0]))
                .market();
        CascadeKernel kernel = new CascadeKernel(spec);
        CascadeWorkspace w = new CascadeWorkspace(200, 100, 14);
        kernel.openAsDescribed(w);
        List<String[]> funds = lines(template.episode() + "_funds.csv");
        fill(w, kernel, CascadeKernel.BASIS, drawn(funds.subList(0, basis ? 200 : 0)), leverage, size);
        fill(w, kernel, CascadeKernel.SWAP_SPREAD, drawn(funds.subList(200, swapSpread ? 300 : 200)), leverage, size);
        kernel.run(w, Templates.path(template));
        return w;
    }

    /** Face and leverage as drawn. */
    private static double[][] drawn(List<String[]> funds) {
        return funds.stream()
                .map(fund -> new double[] {
                    Double.parseDouble(fund[1]), Double.parseDouble(fund[1]) / Double.parseDouble(fund[2])
                })
                .toArray(double[][]::new);
    }

    /** Puts back the leverages that the clip cut, before a factor. */
    private static void unclip(double[][] funds, String sleeve) {
        for (String[] cut : lines("april-2025_clipped.csv")) {
            if (cut[0].equals(sleeve)) {
                funds[Integer.parseInt(cut[1])][1] = Double.parseDouble(cut[2]);
            }
        }
    }

    private static void fill(
            CascadeWorkspace w, CascadeKernel kernel, int sleeve, double[][] funds, double stretch, double size) {
        FundBook book = w.books[sleeve];
        boolean basis = sleeve == CascadeKernel.BASIS;
        book.open(funds.length);
        if (stretch < 1) {
            unclip(funds, basis ? "basis" : "swap");
        }
        for (int fund = 0; fund < funds.length; fund++) {
            double face = funds[fund][0] * size;
            double leverage = Math.max(basis ? 15 : 10, Math.min(basis ? 100 : 60, funds[fund][1] * stretch));
            book.face[fund] = face;
            book.equity[fund] = Math.max(face / leverage, 1.03 * face * kernel.openingNeed(sleeve));
        }
    }

    static List<Case> counterfactuals() {
        return lines("counterfactuals.csv").stream().map(Case::new).toList();
    }

    /** A row of the other implementation's counterfactuals; its columns in the order of the file. */
    private record Case(String[] row) {
        Template template() {
            return row[0].equals("march-2020") ? Template.MARCH_2020 : Template.APRIL_2025;
        }

        double number(int column) {
            return Double.parseDouble(row[column]);
        }

        List<String> sets() {
            MarketSpec spec = ModelFixture.spec(template().episode()).market();
            List<String> sets = new ArrayList<>(List.of(
                    "market.backstop.purchases=" + (row[2].equals("off") ? "none" : row[2]),
                    "market.margins.procyclicality=" + row[5],
                    "market.dealers.capacity=$" + spec.dealers().capacity() * number(6) + "bn",
                    "market.selling.buffer-defence=" + row[7]));
            if (!row[8].isEmpty()) {
                sets.add("market.haircuts.change=ex-ante-recapitalised");
                sets.add("market.haircuts.level=" + 100 * number(8) + "%");
            }
            return sets;
        }

        CascadeWorkspace run() {
            return OracleTest.run(template(), sets(), number(3), number(4), of(9), of(10));
        }

        private boolean of(int column) {
            return Boolean.parseBoolean(row[column]);
        }

        @Override
        public String toString() {
            return String.join(" ", Arrays.copyOf(row, 5));
        }
    }

    @ParameterizedTest
    @MethodSource("counterfactuals")
    void everyCounterfactualIsTheOther(Case other) {
        CascadeWorkspace w = other.run();
        double[] yields = w.days.yield[CascadeKernel.TEN];
        assertThat(w.days.most(yields)).as("peak").isCloseTo(other.number(11), loose(other.number(11)));
        assertThat(w.days.most(w.days.dislocation[CascadeKernel.TEN]))
                .isCloseTo(other.number(12), loose(other.number(12)));
        assertThat(yields[basePeakDay(other.template())]).isCloseTo(other.number(13), loose(other.number(13)));
        assertThat(w.days.total(w.days.forcedSales[0])).isCloseTo(other.number(14), loose(other.number(14)));
        assertThat(w.days.total(w.days.forcedSales[1])).isCloseTo(other.number(15), loose(other.number(15)));
        assertThat(w.days.total(w.days.purchases)).isCloseTo(other.number(16), loose(other.number(16)));
        assertThat(w.books[0].deaths() + w.books[1].deaths()).isEqualTo((int) other.number(17));
    }

    private static org.assertj.core.data.Offset<Double> loose(double value) {
        return within(1e-7 * Math.max(1, Math.abs(value)));
    }

    private static int basePeakDay(Template template) {
        List<double[]> path = rows(template.episode() + "_path.csv", 0);
        int peak = 0;
        for (int day = 1; day < path.size(); day++) {
            peak = path.get(day)[1] > path.get(peak)[1] ? day : peak;
        }
        return peak;
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
