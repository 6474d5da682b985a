package org.triffin.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.triffin.report.series.Interval;
import org.triffin.results.stress.PolicyTable;
import org.triffin.results.stress.SensitivityTable;
import org.triffin.results.stress.StressRun;

/** What a stress run finds about who causes the move, what would change it and who pays; sentences without a full stop. */
public final class StressCauses {
    /** Cases that are how hard the shock is. */
    public static final List<String> SEVERITIES = List.of("moderate", "severe", "extreme");

    /** Cases in which parameters are drawn: another kind of uncertainty, never shown as a what-if. */
    public static final List<String> PRIORS = List.of("prior", "prior_reweighted");

    /**
     * What is known and disputed about the two episodes: Perli, speech of 9 May 2025, Federal Reserve Bank of New York;
     * Barth and Kahn, OFR Working Paper 21-01.
     */
    public static final String CONTESTED =
            "Who sold is contested: the New York Fed (Perli, 9 May 2025) saw no evidence of a basis unwind in April 2025,"
                    + " it was the swap-spread trade that broke; in March 2020 the basis unwind was likely a consequence"
                    + " rather than the primary cause (Barth and Kahn, OFR WP 21-01).";

    private static final String PEAK = "peak_yield_10y";
    /** A change that no reader sees, bp. */
    private static final double HARDLY = 0.5;

    private static final NumberForm BP = NumberForm.WHOLE_BP;
    private static final String PURCHASES = "$bn per bp";

    private final StressRun run;

    public StressCauses(StressRun run) {
        this.run = run;
    }

    /** The median peak in a case, with its band. */
    public Interval peak(String caseName) {
        return Interval.of(run.outcomes(), caseName, PEAK);
    }

    /** The what-ifs, the lowest peak first. */
    public List<String> whatIfs() {
        return run.outcomes().cases().stream()
                .filter(name -> !name.equals(StressFindings.BASE)
                        && !SEVERITIES.contains(name)
                        && !PRIORS.contains(name)
                        && peak(name).isKnown())
                .sorted(Comparator.comparingDouble(name -> peak(name).middle()))
                .toList();
    }

    /** The cases of how hard the shock is, in order. */
    public List<String> severities() {
        return SEVERITIES.stream().filter(name -> peak(name).isKnown()).toList();
    }

    /** What lowers the peak most and what raises it most. */
    public String whatIf() {
        List<String> cases = whatIfs();
        String best = cases.get(0);
        String worst = cases.get(cases.size() - 1);
        double base = peak(StressFindings.BASE).middle();
        List<String> parts = new ArrayList<>();
        if (base - peak(best).middle() > HARDLY) {
            parts.add("falls to " + BP.of(peak(best).middle()) + " with " + StressWords.caseOf(best));
        }
        if (peak(worst).middle() - base > HARDLY) {
            parts.add("rises to " + BP.of(peak(worst).middle()) + " with " + StressWords.caseOf(worst));
        }
        return "The peak of " + BP.of(base)
                + (parts.isEmpty() ? " hangs on none of the what-ifs" : " " + String.join(" and ", parts));
    }

    /** Policies bought in dollars. */
    public List<PolicyTable.Row> purchases() {
        return policies().filter(row -> row.perUnitUnit().startsWith(PURCHASES)).toList();
    }

    /** Policies bought in anything else. */
    public List<PolicyTable.Row> others() {
        return policies()
                .filter(row -> !row.perUnitUnit().startsWith(PURCHASES))
                .sorted(Comparator.comparingDouble((PolicyTable.Row row) -> row.perUnit())
                        .reversed())
                .toList();
    }

    private java.util.stream.Stream<PolicyTable.Row> policies() {
        return run.policies().rows().stream().filter(row -> Double.isFinite(row.perUnit()));
    }

    /** What a basis point costs. */
    public String policy() {
        List<String> parts = new ArrayList<>();
        purchases().stream()
                .min(Comparator.comparingDouble(PolicyTable.Row::perUnit))
                .ifPresent(row -> parts.add("a basis point less at the peak takes "
                        + NumberForm.BILLIONS.of(row.perUnit()) + " of "
                        + StressWords.policy(row.policy())));
        others().stream()
                .findFirst()
                .ifPresent(row -> parts.add(StressWords.policy(row.policy()) + " "
                        + (row.perUnit() < 0 ? "adds " : "takes off ")
                        + NumberForm.BP.of(Math.abs(row.perUnit())) + per(row)));
        return Words.capital(String.join("; ", parts));
    }

    /** The unit of a policy behind its effect: {@code per 10% of capacity}. */
    public static String per(PolicyTable.Row row) {
        int at = row.perUnitUnit().indexOf(" per ");
        return at < 0 ? "" : row.perUnitUnit().substring(at);
    }

    /** Who causes how much of the peak. */
    public String sleeves() {
        return "Swap-spread funds cause " + percent(share("shapley_swap_spread")) + " of the peak, basis funds "
                + percent(share("shapley_basis")) + "; news and everybody else\u2019s sales the other "
                + percent(rest());
    }

    /** A share of the base case's peak. */
    public Interval share(String variable) {
        return Interval.of(run.outcomes(), StressFindings.BASE, variable);
    }

    /** What no leveraged fund causes. */
    public Interval rest() {
        return share("share_leveraged").restOf(1);
    }

    private static String percent(Interval share) {
        return NumberForm.WHOLE_PERCENT.of(share.middle());
    }

    /** The parameters, the one that moves the peak most first. */
    public List<SensitivityTable.Row> parameters() {
        return run.sensitivity().rows().stream()
                .sorted(Comparator.comparingDouble(StressCauses::reach).reversed())
                .toList();
    }

    private static double reach(SensitivityTable.Row row) {
        return Math.abs(row.peakAtHigh() - row.peakAtLow());
    }

    /** Which parameter matters most. */
    public String sensitivity() {
        SensitivityTable.Row first = parameters().get(0);
        return Words.capital(StressWords.spaced(first.parameter()))
                + " matters most: over its range the peak goes from "
                + BP.of(Math.min(first.peakAtLow(), first.peakAtHigh())) + " to "
                + BP.of(Math.max(first.peakAtLow(), first.peakAtHigh()));
    }

    /** A variable of an agent. */
    public Interval agent(String agent, String variable) {
        return new Interval(
                run.agents().value(agent, variable, "p05"),
                run.agents().value(agent, variable, "p50"),
                run.agents().value(agent, variable, "p95"));
    }

    /** Who loses most, and whose need for cash comes nearest to what they have. */
    public String agents() {
        String loser = run.agents().agents().stream()
                .filter(name -> agent(name, "profit_and_loss").isKnown())
                .min(Comparator.comparingDouble(
                        name -> agent(name, "profit_and_loss").middle()))
                .orElseThrow();
        double loss = agent(loser, "profit_and_loss").middle();
        return (loss < 0
                        ? "The largest loss falls on " + StressWords.agent(loser) + ", " + NumberForm.BILLIONS.of(-loss)
                        : "Nobody loses at the median")
                + tightest()
                        .map(name -> "; " + StressWords.agent(name) + " need "
                                + NumberForm.BILLIONS.of(
                                        agent(name, "liquidity_need").middle()) + " of cash and have "
                                + NumberForm.BILLIONS.of(
                                        agent(name, "free_cash").middle()))
                        .orElse("");
    }

    private Optional<String> tightest() {
        return run.agents().agents().stream()
                .filter(name -> agent(name, "liquidity_need").middle() > 0
                        && agent(name, "free_cash").middle() >= 0)
                .max(Comparator.comparingDouble(
                        name -> agent(name, "liquidity_need").middle()
                                / Math.max(1e-9, agent(name, "free_cash").middle())));
    }
}
