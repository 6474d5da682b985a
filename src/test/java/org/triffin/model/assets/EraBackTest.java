package org.triffin.model.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.triffin.model.ModelFixture;
import org.triffin.reference.History;
import org.triffin.reference.HistoryQuarter;

/**
 * What the responses say of eras past, given what the parts of the yield did then and nothing else. Yields are quarterly
 * averages, the ten-year's rest of life lies between five and ten years; expected inflation is learned from consumer
 * prices at 5% a quarter (the FRB/US form), the expected real rate is what the term premium and it leave of the yield.
 * The table of docs/explanation/model.md is written by {@code mvn test -Dtest=EraBackTest -Dtriffin.write=true}.
 */
class EraBackTest {
    private static final Path RESOURCES = Path.of("src/test/resources/org/triffin/model/assets");
    private static final Path PAGE = Path.of("docs/explanation/model.md");
    private static final String BEGIN = "<!-- eras -->\n";
    private static final String END = "<!-- /eras -->\n";
    private static final double GAIN = 0.05;
    private static final AssetsSpec SPEC = ModelFixture.spec("obbba-2025").assets();

    /** An era's parts of the yield, and returns a year on record and computed: equities, bonds, gold, dollar; bills. */
    private record Era(
            String name,
            double realRate,
            double inflation,
            double premium,
            double[] record,
            double[] model,
            double bills) {}

    private static final List<Era> ERAS = eras();

    private static List<Era> eras() {
        try {
            Map<String, Double> premium = new HashMap<>();
            for (String[] cells : rows("term-premium.csv")) {
                premium.put(cells[0], Double.parseDouble(cells[1]) / 100);
            }
            List<HistoryQuarter> history = History.quarterly();
            double[] expected = learned(history);
            List<Era> eras = new ArrayList<>();
            for (String[] cells : rows("eras.csv")) {
                eras.add(era(cells, history, expected, premium));
            }
            return eras;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    private static double[] learned(List<HistoryQuarter> history) {
        double[] expected = new double[history.size()];
        expected[0] = history.get(0).cpiInflation();
        for (int quarter = 1; quarter < expected.length; quarter++) {
            expected[quarter] = (1 - GAIN) * expected[quarter - 1]
                    + GAIN * history.get(quarter).cpiInflation();
        }
        return expected;
    }

    private static Era era(
            String[] cells, List<HistoryQuarter> history, double[] expected, Map<String, Double> premiums) {
        List<String> quarters =
                history.stream().map(quarter -> quarter.quarter().toString()).toList();
        int first = quarters.indexOf(cells[1]);
        int last = quarters.indexOf(cells[2]);
        double years = (last - first + 1) / 4.0;
        double inflation = expected[last] - expected[first - 1];
        double premium = premiums.getOrDefault(cells[2], Double.NaN)
                - premiums.getOrDefault(quarters.get(first - 1), Double.NaN);
        double real = tenYear(history, last) - tenYear(history, first - 1) - inflation - premium;
        double bonds = 0;
        double bills = 0;
        double prices = 0;
        for (int quarter = first; quarter <= last; quarter++) {
            bonds += Math.log1p(held(history, quarter)) / years;
            bills += history.get(quarter - 1).threeMonth() / 4 / years;
            prices += history.get(quarter).cpiInflation() / 4 / years;
        }
        double purchases = Double.parseDouble(cells[4]) / 100;
        double answer = new EquityMarket(SPEC.equity()).premiumResponse(Double.parseDouble(cells[3]));
        double equities = bills
                + SPEC.equity().premium()
                + (SPEC.equity().realRateResponse() * real
                                + SPEC.equity().inflationResponse() * inflation
                                + answer * premium
                                + SPEC.equity().liquidityResponse() * purchases)
                        / years;
        double gold =
                prices + (SPEC.gold().realRateResponse() * real + SPEC.gold().liquidityResponse() * purchases) / years;
        double dollar = SPEC.dollar().realRateResponse() * real / years;
        double[] record = new double[4];
        for (int asset = 0; asset < record.length; asset++) {
            record[asset] = Double.parseDouble(cells[5 + asset]) / 100;
        }
        return new Era(cells[0], real, inflation, premium, record, new double[] {equities, bonds, gold, dollar}, bills);
    }

    private static double tenYear(List<HistoryQuarter> history, int quarter) {
        return history.get(quarter).tenYear().orElseThrow();
    }

    private static double held(List<HistoryQuarter> history, int quarter) {
        double[] returns = new double[1];
        TreasuryReturns.tenYear(
                returns,
                new double[] {tenYear(history, quarter - 1)},
                new double[] {history.get(quarter).fiveYear().orElseThrow()},
                new double[] {tenYear(history, quarter)},
                TreasuryReturns.weightOfShorter(5, 10));
        return returns[0];
    }

    @Test
    void repricingGivesWhatTreasuriesReturnedInEveryLongEra() {
        for (Era era : ERAS) {
            boolean purchases =
                    era.name().equals("Purchases after 2008") || era.name().equals("Monetization");
            double average = purchases ? 0.045 : 0.016;
            assertThat(era.model()[1]).as(era.name()).isCloseTo(era.record()[1], within(average));
        }
    }

    /** Quarter-end ten- and five-year yields of the Federal Reserve's H.15, March 2020 to December 2021. */
    @Test
    void bondsFellUnderTheMonetizationOf2020To2021() {
        double[] tenYear = {.70, .66, .69, .93, 1.74, 1.45, 1.52, 1.52};
        double[] fiveYear = {.37, .29, .28, .36, .92, .87, .98, 1.26};
        double[] returns = new double[1];
        double log = 0;
        for (int quarter = 1; quarter < tenYear.length; quarter++) {
            TreasuryReturns.tenYear(
                    returns,
                    new double[] {tenYear[quarter - 1] / 100},
                    new double[] {fiveYear[quarter] / 100},
                    new double[] {tenYear[quarter] / 100},
                    TreasuryReturns.weightOfShorter(5, 10));
            log += Math.log1p(returns[0]);
        }
        assertThat(4 * log / 7).isCloseTo(-0.021, within(0.005));
    }

    @Test
    void equitiesBeatBondsWhenTheBudgetWasTightened() {
        for (Era era : ERAS) {
            if (era.name().equals("Consolidation") || era.name().equals("Surplus")) {
                assertThat(era.model()[0]).as(era.name()).isGreaterThan(era.model()[1]);
                assertThat(era.record()[0]).as(era.name()).isGreaterThan(era.record()[1]);
            }
        }
    }

    /** The parts of the yield alone do not explain an era's returns: of eight, as many as the page says, and no more is claimed. */
    @Test
    void signsAgreeWithTheRecordAsOftenAsThePageSays() {
        assertThat(agreeing(0)).as("equities over bonds").isEqualTo(5);
        assertThat(agreeing(2)).as("gold over bills").isEqualTo(7);
        assertThat(agreeing(3)).as("the dollar").isEqualTo(4);
    }

    private static long agreeing(int asset) {
        return ERAS.stream()
                .filter(era ->
                        Math.signum(over(era, era.model(), asset)) == Math.signum(over(era, era.record(), asset)))
                .count();
    }

    private static double over(Era era, double[] returns, int asset) {
        return switch (asset) {
            case 0 -> returns[0] - returns[1];
            case 2 -> returns[2] - era.bills();
            default -> returns[asset];
        };
    }

    @Test
    void thePageShowsTheTable() throws IOException {
        StringBuilder table = new StringBuilder("| era | real rate | expected inflation | term premium | equities |"
                + " Treasuries | gold | dollar |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        for (Era era : ERAS) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %+.1f | %+.1f | %+.1f |",
                    era.name(),
                    100 * era.realRate(),
                    100 * era.inflation(),
                    100 * era.premium()));
            for (int asset = 0; asset < 4; asset++) {
                table.append(String.format(
                        Locale.ROOT, " %.1f (%.1f) |", 100 * era.model()[asset], 100 * era.record()[asset]));
            }
            table.append('\n');
        }
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("triffin.write")) {
            page = page.substring(0, from) + table + page.substring(to);
            Files.writeString(PAGE, page);
        }
        assertThat(page).contains(BEGIN + table + END);
    }
}
