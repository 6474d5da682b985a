package org.triffin.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.triffin.model.state.DebtState;
import org.triffin.simulation.Projection;
import org.triffin.simulation.Statistic;
import org.triffin.vocabulary.FiscalYear;

/**
 * How well a run can be trusted: {@code diagnostics.json}. Gaps are debt/GDP over the paths less debt/GDP of
 * the same scenario without macro shocks, as decimals: what chance alone adds. The baseline is the mean of the observed
 * short rate, so the lower bound adds nothing on average to what is paid; what is left comes from compounding.
 *
 * @param invariants identities checked on the run
 * @param medianDebtGapAtYear10 in the tenth year, or the last when the projection is shorter
 * @param meanDebtGapAtYear10 likewise
 * @param medianDebtGapAtEnd in the last year
 * @param meanDebtGapAtEnd in the last year
 * @param largestMcseOfDebtToGdp the largest standard error of mean debt/GDP over the years
 */
public record Diagnostics(
        List<Invariant> invariants,
        double medianDebtGapAtYear10,
        double meanDebtGapAtYear10,
        double medianDebtGapAtEnd,
        double meanDebtGapAtEnd,
        double largestMcseOfDebtToGdp) {

    /** An identity, the worst miss found, and the miss allowed. */
    public record Invariant(String name, double worst, double tolerance) {
        /** False when the worst miss is too large or not a number. */
        public boolean ok() {
            return worst <= tolerance;
        }
    }

    public Diagnostics {
        invariants = List.copyOf(invariants);
    }

    static Diagnostics of(Projection projection, Projection withoutShocks, Decomposition decomposition) {
        List<FiscalYear> years = projection.years();
        FiscalYear last = projection.lastYear();
        FiscalYear tenth = years.get(Math.min(10, years.size()) - 1);
        double largestError = 0;
        for (FiscalYear year : years) {
            largestError = Math.max(largestError, projection.value(DebtState.DEBT_TO_GDP, year, Statistic.MCSE));
        }
        return new Diagnostics(
                MeanIdentities.check(projection, decomposition),
                gap(projection, withoutShocks, tenth, Statistic.P50),
                gap(projection, withoutShocks, tenth, Statistic.MEAN),
                gap(projection, withoutShocks, last, Statistic.P50),
                gap(projection, withoutShocks, last, Statistic.MEAN),
                largestError);
    }

    private static double gap(Projection projection, Projection withoutShocks, FiscalYear year, Statistic statistic) {
        return projection.value(DebtState.DEBT_TO_GDP, year, statistic)
                - withoutShocks.value(DebtState.DEBT_TO_GDP, year, Statistic.MEAN);
    }

    /** The names of the identities that do not hold. */
    public List<String> failures() {
        return invariants.stream()
                .filter(invariant -> !invariant.ok())
                .map(Invariant::name)
                .toList();
    }

    static Diagnostics parse(String name, String text) {
        JsonFields fields = new JsonFields(name, Json.read(name, text));
        return new Diagnostics(
                fields.objects("invariants").stream()
                        .map(invariant -> new Invariant(
                                invariant.text("name"), invariant.number("worst"), invariant.number("tolerance")))
                        .toList(),
                fields.number("medianDebtGapAtYear10"),
                fields.number("meanDebtGapAtYear10"),
                fields.number("medianDebtGapAtEnd"),
                fields.number("meanDebtGapAtEnd"),
                fields.number("largestMcseOfDebtToGdp"));
    }

    String json() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("invariants", invariants.stream().map(Diagnostics::tree).toList());
        tree.put("medianDebtGapAtYear10", medianDebtGapAtYear10);
        tree.put("meanDebtGapAtYear10", meanDebtGapAtYear10);
        tree.put("medianDebtGapAtEnd", medianDebtGapAtEnd);
        tree.put("meanDebtGapAtEnd", meanDebtGapAtEnd);
        tree.put("largestMcseOfDebtToGdp", largestMcseOfDebtToGdp);
        return Json.write(tree);
    }

    private static Map<String, Object> tree(Invariant invariant) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", invariant.name);
        tree.put("worst", invariant.worst);
        tree.put("tolerance", invariant.tolerance);
        tree.put("ok", invariant.ok());
        return tree;
    }
}
