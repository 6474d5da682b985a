package org.triffin.model.validation;

import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.sum;
import static org.triffin.model.ModelFixture.value;
import static org.triffin.model.validation.Check.Form.BILLIONS;
import static org.triffin.model.validation.Check.Form.PERCENT;
import static org.triffin.model.validation.Check.Form.POINTS;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.FederalReserveState;
import org.triffin.model.state.RatesState;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.simulation.PathTrace;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** Years that have happened beside the model's. */
final class HistoryTables {
    private static final String TODAYS_LEARNING = "economy.expectations-gain=0.05";

    private HistoryTables() {}

    /** FY2021-23: what happened goes in, the parts of the change of debt/GDP come out. */
    static CheckTable after2020() {
        PathTrace path = calm("history-2020");
        Vintage actual = Vintages.named("actual-2020").orElseThrow();
        List<Check> checks = new ArrayList<>(List.of(
                Check.absolute(
                        "inflation FY2021-2023, pp of GDP",
                        POINTS,
                        -0.135,
                        sum(path, DebtState.CHANGE_INFLATION, 2021, 2023),
                        0.002),
                Check.absolute(
                        "growth FY2021-2023, pp of GDP",
                        POINTS,
                        -0.097,
                        sum(path, DebtState.CHANGE_GROWTH, 2021, 2023),
                        0.002)));
        Parts parts = Parts.of(actual);
        addPart(checks, "primary deficits", DebtState.CHANGE_PRIMARY_DEFICIT, path, actual, parts.primary);
        addPart(checks, "interest", DebtState.CHANGE_INTEREST, path, actual, parts.interest);
        addPart(checks, "other means of financing", DebtState.CHANGE_OTHER, path, actual, parts.other);
        addInterest(checks, path, actual);
        for (int year = 2021; year <= 2023; year++) {
            checks.add(ratio(path, actual, year, 0.003));
        }
        return new CheckTable("history-2020", checks);
    }

    /** FY1947-56 replayed: growth, inflation, rates and budgets go in, interest and debt come out. */
    static CheckTable replayedAfter1946() {
        PathTrace path = calm("history-1946-actual");
        Vintage actual = actual1946();
        List<Check> checks = new ArrayList<>();
        for (int year = 1947; year <= 1956; year++) {
            checks.add(ratio(path, actual, year, 0.01));
        }
        addInterest(checks, path, actual);
        addParts(checks, path, actual);
        return new CheckTable("history-1946-actual", checks);
    }

    /** FY1947-56 by peg and inflation: prices and the price of money come from the regimes. */
    static CheckTable after1946() {
        PathTrace path = calm("history-1946");
        Vintage actual = actual1946();
        List<Check> checks = new ArrayList<>();
        for (int year = 1947; year <= 1956; year++) {
            checks.add(ratio(path, actual, year, year == 1947 ? Double.NaN : 0.03));
        }
        addParts(checks, path, actual);
        for (int year : new int[] {1948, 1950, 1956}) {
            AnnualRow row = actual.row(new FiscalYear(year));
            checks.add(Check.absolute(
                    "ten-year yield FY" + year + ", %",
                    PERCENT,
                    row.tenYear(),
                    value(path, RatesState.YIELD_10Y, year),
                    Double.NaN));
            checks.add(Check.absolute(
                    "three-month bill FY" + year + ", %",
                    PERCENT,
                    row.threeMonth(),
                    value(path, RatesState.SHORT_RATE, year),
                    Double.NaN));
        }
        return new CheckTable("history-1946", checks);
    }

    /** The same ten years with one thing changed at a time. */
    static CheckTable otherwiseAfter1946() {
        PathTrace learning = calm("history-1946", TODAYS_LEARNING);
        return new CheckTable(
                "history-1946-otherwise",
                List.of(
                        last("as shipped", calm("history-1946")),
                        last(
                                "the peg alone, prices rise by 1% a year",
                                calm("history-1946", "regime.start=monetization", "regime.schedule=null")),
                        last(
                                "the same inflation without a peg: the short rate answers point for point, no cap",
                                calm(
                                        "history-1946",
                                        "regime.inflation.inflation-response=1",
                                        "regime.monetization.yield-cap=null")),
                        last(
                                "the inflation regime with its settings for today",
                                calm(
                                        "history-1946",
                                        TODAYS_LEARNING,
                                        "regime.inflation.target=2pp",
                                        "regime.inflation.ramp=8",
                                        "regime.inflation.inflation-response=0.65",
                                        "regime.inflation.premium=60bp")),
                        last("expectations learn as fast as today's", learning),
                        Check.reported(
                                "Federal Reserve holdings FY1950, expectations learn as fast as today's, $bn",
                                BILLIONS,
                                actual1946().row(new FiscalYear(1950)).federalReserveHoldings(),
                                value(learning, FederalReserveState.HOLDINGS, 1950))));
    }

    private static Check last(String what, PathTrace path) {
        return Check.reported(
                "debt FY1956, " + what + ", % of GDP", PERCENT, 0.506, value(path, DebtState.DEBT_TO_GDP, 1956));
    }

    private static Vintage actual1946() {
        return Vintages.named("actual-1946").orElseThrow();
    }

    private static Check ratio(PathTrace path, Vintage actual, int year, double bound) {
        AnnualRow row = actual.row(new FiscalYear(year));
        return Check.absolute(
                "debt FY" + year + ", % of GDP",
                PERCENT,
                row.publishedDebt().orElseThrow() / row.nominalGdp(),
                value(path, DebtState.DEBT_TO_GDP, year),
                bound);
    }

    private static void addInterest(List<Check> checks, PathTrace path, Vintage actual) {
        for (AnnualRow row : actual.years().subList(1, actual.years().size())) {
            checks.add(Check.reported(
                    "net interest " + row.year() + ", $bn",
                    BILLIONS,
                    row.publishedNetInterest().orElseThrow(),
                    value(path, DebtState.NET_INTEREST, row.year().year())));
        }
    }

    private static void addParts(List<Check> checks, PathTrace path, Vintage actual) {
        Parts parts = Parts.of(actual);
        addPart(checks, "inflation", DebtState.CHANGE_INFLATION, path, actual, parts.inflation);
        addPart(checks, "growth", DebtState.CHANGE_GROWTH, path, actual, parts.growth);
        addPart(checks, "primary deficits", DebtState.CHANGE_PRIMARY_DEFICIT, path, actual, parts.primary);
        addPart(checks, "interest", DebtState.CHANGE_INTEREST, path, actual, parts.interest);
        addPart(checks, "other means of financing", DebtState.CHANGE_OTHER, path, actual, parts.other);
    }

    private static void addPart(
            List<Check> checks, String what, Variable variable, PathTrace path, Vintage actual, double published) {
        int from = actual.ladderYear().year() + 1;
        int to = actual.lastYear().year();
        checks.add(Check.absolute(
                what + " FY" + from + "-" + to + ", pp of GDP",
                POINTS,
                published,
                sum(path, variable, from, to),
                Double.NaN));
    }

    /** The parts of the change of debt/GDP by year, from published annual figures alone, summed. */
    private record Parts(double inflation, double growth, double primary, double interest, double other) {
        static Parts of(Vintage actual) {
            double inflation = 0;
            double growth = 0;
            double primary = 0;
            double interest = 0;
            double other = 0;
            for (int i = 1; i < actual.years().size(); i++) {
                AnnualRow before = actual.years().get(i - 1);
                AnnualRow row = actual.years().get(i);
                double ratio = before.publishedDebt().orElseThrow() / before.nominalGdp();
                double real = 1 + row.realGrowth();
                double prices = row.nominalGdp() / before.nominalGdp() / real;
                growth -= ratio * (real - 1) / real;
                inflation -= ratio * (prices - 1) / (real * prices);
                primary += row.primaryDeficit() / row.nominalGdp();
                interest += row.publishedNetInterest().orElseThrow() / row.nominalGdp();
                other += row.otherFinancing() / row.nominalGdp();
            }
            return new Parts(inflation, growth, primary, interest, other);
        }
    }
}
