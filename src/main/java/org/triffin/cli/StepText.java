package org.triffin.cli;

import java.util.Locale;
import java.util.Optional;
import org.triffin.results.DebtStep;

/** One step of the debt identity in words and numbers. */
final class StepText {
    private StepText() {}

    /** What happened in {@code step}, and what moved since {@code before}. */
    static String of(DebtStep step, Optional<DebtStep> before) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%s: debt/GDP %s from %.1f%% to %.1f%% (%+.2f points)",
                step.period(),
                step.closing() >= step.opening() ? "rises" : "falls",
                100 * step.opening(),
                100 * step.closing(),
                100 * (step.closing() - step.opening()));
        term(text, "opening ratio", step.opening(), "");
        part(text, "primary deficit", step.primaryDeficit(), word(step.primaryDeficit()));
        part(text, "net interest", step.interest(), format("%.2f%% of the debt", 100 * step.interestRate()));
        part(text, "real growth", step.growth(), format("real GDP %+.2f%%", 100 * step.realGrowth()));
        part(text, "inflation", step.inflation(), format("prices %+.2f%%", 100 * step.inflationRate()));
        part(text, "other", step.other(), "other means of financing");
        term(text, "closing ratio", step.closing(), format("adds up, off by %.0e", Math.abs(step.gap())));
        line(
                text,
                "  with the whole deficit:  %.2f / (growth, inflation) = %.2f, + deficit %.2f + other %.2f = %.2f",
                100 * step.opening(),
                100 * step.diluted(),
                100 * step.deficit(),
                100 * step.other(),
                100 * (step.diluted() + step.deficit() + step.other()));
        line(
                text,
                "  with the interest rate:  %.2f x (1 + %.2f%%) / (growth, inflation) = %.2f, + primary deficit %.2f"
                        + " + other %.2f = %.2f",
                100 * step.opening(),
                100 * step.interestRate(),
                100 * step.grown(),
                100 * step.primaryDeficit(),
                100 * step.other(),
                100 * (step.grown() + step.primaryDeficit() + step.other()));
        rates(text, step.rates());
        before.ifPresent(earlier -> moved(text, step, earlier));
        return text.toString();
    }

    private static void rates(StringBuilder text, DebtStep.Rates rates) {
        line(
                text,
                "  rates: three-month %.2f%%; ten-year %.2f%% = expected real %.2f + expected inflation %.2f"
                        + " + term premium %.2f; average on the debt %.2f%%",
                100 * rates.threeMonth(),
                100 * rates.tenYear(),
                100 * rates.expectedReal(),
                100 * rates.expectedInflation(),
                100 * rates.termPremium(),
                100 * rates.averageOnDebt());
    }

    private static void moved(StringBuilder text, DebtStep step, DebtStep before) {
        DebtStep.Rates now = step.rates();
        DebtStep.Rates then = before.rates();
        line(
                text,
                "  moved: three-month %+.0f bp; ten-year %+.0f bp (real %+.0f, inflation %+.0f, premium %+.0f);"
                        + " average on the debt %+.0f bp; primary deficit %+.2f, net interest %+.2f points of GDP",
                1e4 * (now.threeMonth() - then.threeMonth()),
                1e4 * (now.tenYear() - then.tenYear()),
                1e4 * (now.expectedReal() - then.expectedReal()),
                1e4 * (now.expectedInflation() - then.expectedInflation()),
                1e4 * (now.termPremium() - then.termPremium()),
                1e4 * (now.averageOnDebt() - then.averageOnDebt()),
                100 * (step.primaryDeficit() - before.primaryDeficit()),
                100 * (step.interest() - before.interest()));
    }

    private static String word(double primaryDeficit) {
        return primaryDeficit >= 0 ? "revenue falls short of outlays without interest" : "a primary surplus";
    }

    /** What is added to the ratio, with its sign. */
    private static void part(StringBuilder text, String name, double value, String note) {
        line(text, "  %-18s %+8.2f   %s", name, 100 * value, note);
    }

    private static void term(StringBuilder text, String name, double value, String note) {
        line(text, "  %-18s %8.2f%s", name, 100 * value, note.isEmpty() ? "" : "   " + note);
    }

    private static String format(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
