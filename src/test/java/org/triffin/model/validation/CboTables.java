package org.triffin.model.validation;

import static org.triffin.model.ModelFixture.calm;
import static org.triffin.model.ModelFixture.sum;
import static org.triffin.model.ModelFixture.value;
import static org.triffin.model.validation.Check.Form.BILLIONS;
import static org.triffin.model.validation.Check.Form.PERCENT;
import static org.triffin.model.validation.Check.Form.POINTS;

import java.util.ArrayList;
import java.util.List;
import org.triffin.model.state.BudgetState;
import org.triffin.model.state.DebtState;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.simulation.PathTrace;
import org.triffin.vocabulary.FiscalYear;

/** CBO's projections, scores and rules of thumb beside the model's, without shocks. */
final class CboTables {
    private CboTables() {}

    /** January 2025: CBO's economy, primary deficits and other means of financing go in, interest comes out. */
    static CheckTable january2025() {
        return january2025("january-2025", calm("cbo-2025-01"), 0.025, 0.01, 0.007);
    }

    /** The same without the items of net interest outside the debt. */
    static CheckTable january2025WithoutOtherInterest() {
        PathTrace path = calm("cbo-2025-01", "fiscal.other-net-interest=$0bn");
        return january2025("january-2025-without-other-interest", path, Double.NaN, Double.NaN, Double.NaN);
    }

    private static CheckTable january2025(String name, PathTrace path, double yearly, double cumulated, double ratio) {
        Vintage vintage = Vintages.named("cbo-2025-01").orElseThrow();
        List<Check> checks = new ArrayList<>();
        double total = 0;
        for (int year = 2025; year <= 2035; year++) {
            double published =
                    vintage.row(new FiscalYear(year)).publishedNetInterest().orElseThrow();
            total += year > 2025 ? published : 0;
            checks.add(Check.relative(
                    "net interest FY" + year + ", $bn",
                    BILLIONS,
                    published,
                    value(path, DebtState.NET_INTEREST, year),
                    year > 2025 ? yearly : Double.NaN));
        }
        checks.add(Check.relative(
                "net interest FY2026-2035, $bn",
                BILLIONS,
                total,
                sum(path, DebtState.NET_INTEREST, 2026, 2035),
                cumulated));
        AnnualRow last = vintage.row(new FiscalYear(2035));
        checks.add(Check.absolute(
                "debt held by the public FY2035, % of GDP",
                PERCENT,
                last.publishedDebt().orElseThrow() / last.nominalGdp(),
                value(path, DebtState.DEBT_TO_GDP, 2035),
                ratio));
        return new CheckTable(name, checks);
    }

    /** The act of July 2025 on the baseline of January 2025, interest rates unmoved. */
    static CheckTable obbba() {
        PathTrace baseline = calm("cbo-2025-01");
        PathTrace enacted = calm("obbba-2025");
        PathTrace permanent = calm("obbba-permanent");
        return new CheckTable(
                "obbba",
                List.of(
                        Check.relative(
                                "as enacted: primary deficit FY2025-2034, $bn",
                                BILLIONS,
                                3394.444,
                                added(enacted, baseline),
                                0.0005),
                        Check.relative(
                                "as enacted: debt service FY2025-2034, $bn",
                                BILLIONS,
                                718,
                                interest(enacted, baseline),
                                0.04),
                        Check.absolute(
                                "as enacted: debt FY2034, % of GDP",
                                PERCENT, 1.266, value(enacted, DebtState.DEBT_TO_GDP, 2034), 0.007),
                        Check.absolute(
                                "as enacted: added to debt FY2034, pp of GDP",
                                POINTS,
                                0.095,
                                value(enacted, DebtState.DEBT_TO_GDP, 2034)
                                        - value(baseline, DebtState.DEBT_TO_GDP, 2034),
                                0.004),
                        Check.reported(
                                "permanent: debt service FY2025-2034, $bn",
                                BILLIONS,
                                789,
                                interest(permanent, baseline)),
                        Check.absolute(
                                "permanent: debt FY2034, % of GDP",
                                PERCENT, 1.286, value(permanent, DebtState.DEBT_TO_GDP, 2034), 0.01)));
    }

    private static double added(PathTrace policy, PathTrace baseline) {
        return sum(policy, BudgetState.PRIMARY_DEFICIT, 2025, 2034)
                - sum(baseline, BudgetState.PRIMARY_DEFICIT, 2025, 2034);
    }

    private static double interest(PathTrace policy, PathTrace baseline) {
        return sum(policy, DebtState.NET_INTEREST, 2025, 2034) - sum(baseline, DebtState.NET_INTEREST, 2025, 2034);
    }

    /** Vintages that nothing was calibrated to. */
    static CheckTable february2026() {
        PathTrace tenYears = calm("cbo-2026-02");
        PathTrace longTerm = calm("cbo-2026-02-long-term");
        return new CheckTable(
                "february-2026",
                List.of(
                        Check.absolute(
                                "ten-year baseline: debt FY2036, % of GDP",
                                PERCENT, 1.20, value(tenYears, DebtState.DEBT_TO_GDP, 2036), 0.01),
                        Check.absolute(
                                "long-term outlook: debt FY2036, % of GDP",
                                PERCENT, 1.20, value(longTerm, DebtState.DEBT_TO_GDP, 2036), 0.01),
                        Check.reported(
                                "long-term outlook: debt FY2056, % of GDP",
                                PERCENT, 1.75, value(longTerm, DebtState.DEBT_TO_GDP, 2056))));
    }

    /** Five basis points a year on all rates in the long-term outlook. */
    static CheckTable longTermRates() {
        List<Check> checks = new ArrayList<>();
        addDrift(checks, "as shipped", 0.25);
        addDrift(checks, "without feedbacks", Double.NaN, "fiscal.crowding-out=0", "rates.debt-feedback=0bp");
        return new CheckTable("long-term-rates", checks);
    }

    private static void addDrift(List<Check> checks, String name, double bound, String... sets) {
        String scenario = "cbo-2026-02-long-term";
        double base = value(calm(scenario, sets), DebtState.DEBT_TO_GDP, 2056);
        double[] published = {0.51, -0.37};
        String[] drifts = {"5bp", "-5bp"};
        for (int i = 0; i < drifts.length; i++) {
            List<String> all = new ArrayList<>(List.of(sets));
            all.add("rates.annual-drift=" + drifts[i]);
            double moved = value(calm(scenario, all.toArray(String[]::new)), DebtState.DEBT_TO_GDP, 2056);
            checks.add(Check.relative(
                    drifts[i] + " a year, " + name + ": debt FY2056, pp of GDP",
                    POINTS,
                    published[i],
                    moved - base,
                    bound));
        }
    }

    /** CBO's rules of thumb of March 2025: a tenth of a point less growth every year. */
    static CheckTable rulesOfThumb() {
        PathTrace baseline = calm("cbo-2025-01");
        PathTrace productivity = calm("cbo-2025-01", "economy.trend-growth-shift=-0.1%");
        PathTrace labour = calm("cbo-2025-01", "economy.labour-force-shift=-0.1%");
        return new CheckTable(
                "rules-of-thumb",
                List.of(
                        rule(
                                "productivity -0.1pp a year: deficits FY2026-2035, $bn",
                                388,
                                productivity,
                                baseline,
                                2026),
                        rule("productivity -0.1pp a year: deficit FY2035, $bn", 77, productivity, baseline, 2035),
                        rule("labour force -0.1pp a year: deficits FY2026-2035, $bn", 184, labour, baseline, 2026),
                        rule("labour force -0.1pp a year: deficit FY2035, $bn", 37, labour, baseline, 2035)));
    }

    private static Check rule(String what, double published, PathTrace moved, PathTrace baseline, int from) {
        double ours = sum(moved, DebtState.DEFICIT, from, 2035) - sum(baseline, DebtState.DEFICIT, from, 2035);
        return Check.relative(what, BILLIONS, published, ours, 0.25);
    }

    /** What analysts of debt sustainability compute from the January 2025 baseline; arithmetic on CBO's figures. */
    static CheckTable debtDynamics() {
        PathTrace path = calm("cbo-2025-01");
        return new CheckTable(
                "debt-dynamics",
                List.of(
                        Check.absolute(
                                "interest-growth differential FY2025, pp",
                                POINTS,
                                -0.0118 / 1.04555,
                                value(path, DebtState.INTEREST_GROWTH_DIFFERENTIAL, 2025),
                                0.002),
                        Check.absolute(
                                "interest-growth differential FY2035, pp",
                                POINTS,
                                -0.0020 / 1.03794,
                                value(path, DebtState.INTEREST_GROWTH_DIFFERENTIAL, 2035),
                                0.001),
                        Check.absolute(
                                "debt-stabilising primary deficit FY2035, % of GDP",
                                PERCENT, 0.0022, value(path, DebtState.STABILISING_PRIMARY_DEFICIT, 2035), 0.001),
                        Check.absolute(
                                "fiscal gap to end FY2035 at 97.8% of GDP, % of GDP a year",
                                PERCENT, 0.0190, fiscalGap(path, 0.978), 0.0015)));
    }

    /** (d(T) - target) over the sum of the factors by which a dollar of each year's deficit grows to the end. */
    private static double fiscalGap(PathTrace path, double target) {
        double factor = 1;
        double sum = 0;
        for (int year = 2035; year >= 2025; year--) {
            sum += factor;
            factor *= 1 + value(path, DebtState.INTEREST_GROWTH_DIFFERENTIAL, year);
        }
        return (value(path, DebtState.DEBT_TO_GDP, 2035) - target) / sum;
    }
}
