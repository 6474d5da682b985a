package org.triffin.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.report.series.Effect;

/** What regimes do to assets, inflation and debt against current policy: sentences without a full stop. */
public final class SignatureFindings {
    private static final Map<String, String> LABELS = labels();
    private static final String RETURN = "_return";

    private final List<Effect> effects;

    /** Of one or more effects. */
    public SignatureFindings(List<Effect> effects) {
        this.effects = List.copyOf(effects);
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("equity_return", "equities");
        labels.put("treasury_10y_return", "ten-year Treasuries");
        labels.put("gold_return", "gold");
        labels.put("dollar_return", "dollar");
        labels.put("real_dollar_return", "real dollar");
        labels.put("inflation", "inflation");
        labels.put("yield_10y", "ten-year yield");
        labels.put("debt_to_gdp", "debt / GDP, change");
        return labels;
    }

    /** What a variable is called in the chart. */
    public static String label(String variable) {
        return LABELS.getOrDefault(variable, variable.replace('_', ' '));
    }

    /** The regimes, in the order of the effects. */
    public List<String> regimes() {
        return effects.stream().map(Effect::regime).distinct().toList();
    }

    /** The variables: assets, inflation, yield, debt, then any other. */
    public List<String> variables() {
        List<String> there = effects.stream().map(Effect::variable).distinct().toList();
        List<String> order = new ArrayList<>(LABELS.keySet());
        order.retainAll(there);
        there.stream().filter(variable -> !LABELS.containsKey(variable)).forEach(order::add);
        return order;
    }

    /** The horizons, longest first. */
    public List<Integer> years() {
        return effects.stream()
                .map(Effect::years)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The effect of a regime on a variable over a horizon, where it is known. */
    public Optional<Effect> effect(String regime, String variable, int years) {
        return effects.stream()
                .filter(effect ->
                        effect.regime().equals(regime) && effect.variable().equals(variable) && effect.years() == years)
                .findFirst();
    }

    /** Which asset gains most under which regime, and which loses most; of outcomes where no return is known. */
    public String finding() {
        int years = years().get(0);
        List<Effect> longest =
                effects.stream().filter(effect -> effect.years() == years).toList();
        List<Effect> returns = longest.stream()
                .filter(effect -> effect.variable().endsWith(RETURN))
                .toList();
        List<Effect> told = returns.isEmpty() ? longest : returns;
        Comparator<Effect> bySize = Comparator.comparingDouble(Effect::meanDifference);
        Effect best = told.stream().max(bySize).orElseThrow();
        Effect worst = told.stream().min(bySize).orElseThrow();
        return "Over " + years + " years " + label(best.variable()) + verb(best) + points(best) + " under "
                + best.regime() + " than under current policy; " + label(worst.variable()) + " " + points(worst)
                + (worst.regime().equals(best.regime()) ? "" : " under " + worst.regime());
    }

    private static String verb(Effect effect) {
        return effect.variable().endsWith(RETURN)
                ? label(effect.variable()).endsWith("s") ? " earn " : " earns "
                : " is ";
    }

    /** All effects over the longest horizon, for who cannot see the chart. */
    public String description() {
        int years = years().get(0);
        return "Differences from current policy over " + years + " years, points a year. "
                + String.join(
                        " ",
                        regimes().stream().map(regime -> told(regime, years)).toList());
    }

    private String told(String regime, int years) {
        return Words.capital(regime) + ": "
                + String.join(
                        ", ",
                        effects.stream()
                                .filter(effect -> effect.regime().equals(regime) && effect.years() == years)
                                .map(effect -> label(effect.variable()) + " "
                                        + NumberForm.POINTS
                                                .signed(effect.meanDifference())
                                                .replace(" points", ""))
                                .toList())
                + ".";
    }

    private static String points(Effect effect) {
        return NumberForm.POINTS.of(Math.abs(effect.meanDifference())) + " a year "
                + (effect.meanDifference() < 0 ? "less" : "more");
    }
}
