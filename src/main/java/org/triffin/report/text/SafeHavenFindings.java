package org.triffin.report.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.triffin.model.state.SafeHavenState;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.vocabulary.Variable;

/** How safe a haven Treasuries stay, in sentences without a full stop. */
public final class SafeHavenFindings {
    private static final List<Variable> NEEDED = List.of(
            SafeHavenState.EROSION,
            SafeHavenState.EROSION_SAFETY,
            SafeHavenState.EROSION_LIQUIDITY,
            SafeHavenState.EROSION_RETURN,
            SafeHavenState.CONVENIENCE_1Y,
            SafeHavenState.CONVENIENCE_5Y,
            SafeHavenState.CONVENIENCE_10Y,
            SafeHavenState.STOCK_BOND_CORRELATION,
            SafeHavenState.TRIFFIN_RATIO,
            SafeHavenState.FLIGHT_RESPONSE);
    private static final double FLAT = 0.02;
    private static final double HARDLY = 0.05;
    private static final double ONE_POINT = 5e-5;

    private final RunLines lines;

    public SafeHavenFindings(RunLines lines) {
        this.lines = lines;
    }

    /** True when the run simulates the safe-haven state. */
    public boolean isThere() {
        return lines.holds(NEEDED);
    }

    /** How far the haven erodes, and what goes furthest. */
    public String erosion() {
        Dimension furthest = dimensions().stream()
                .max(Comparator.comparingDouble(dimension -> dimension.line.last()))
                .orElseThrow();
        return move("Erosion of the safe haven", median(SafeHavenState.EROSION), NumberForm.RATIO, FLAT)
                + (furthest.line.last() > median(SafeHavenState.EROSION).last() + FLAT
                        ? "; " + furthest.name + " erodes furthest, to " + NumberForm.RATIO.of(furthest.line.last())
                        : "");
    }

    private record Dimension(String name, YearLine line) {}

    private List<Dimension> dimensions() {
        return List.of(
                new Dimension("safety", median(SafeHavenState.EROSION_SAFETY)),
                new Dimension("liquidity", median(SafeHavenState.EROSION_LIQUIDITY)),
                new Dimension("return", median(SafeHavenState.EROSION_RETURN)));
    }

    /** What the ten-year yield does in a flight from risk at the end, and whether bonds offset stocks. */
    public String haven() {
        YearLine response = median(SafeHavenState.FLIGHT_RESPONSE);
        YearLine correlation = median(SafeHavenState.STOCK_BOND_CORRELATION);
        double end = response.last();
        String size = NumberForm.BASIS_POINTS.of(Math.abs(end));
        String flight = Math.abs(end) < ONE_POINT ? "hardly moves" : end > 0 ? "rises " + size : "falls " + size;
        double now = correlation.last();
        String together = Math.abs(now) < HARDLY
                ? "stocks and bonds hardly move together"
                : "stocks and bonds move " + (now > 0 ? "together" : "against each other");
        return "In a flight from risk the ten-year yield " + flight + " in " + lines.lastYear() + ", and " + together
                + " (correlation " + NumberForm.RATIO.of(now)
                + (lines.firstYear() < lines.lastYear()
                        ? "; " + NumberForm.RATIO.of(correlation.at(lines.firstYear())) + " in " + lines.firstYear()
                        : "")
                + ")";
    }

    /** The state of the haven: erosion, flight response, convenience yield and Triffin ratio, at the median. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of("At the median, " + lower(erosion()), haven()));
        YearLine convenience = median(SafeHavenState.CONVENIENCE_10Y);
        double end = convenience.last();
        sentences.add("Holders "
                + (end > 0
                        ? "pay " + NumberForm.BASIS_POINTS.of(end)
                                + " of yield for the convenience of a ten-year Treasury"
                        : "ask for " + NumberForm.BASIS_POINTS.of(-end)
                                + " more on a ten-year Treasury than on a private claim as safe")
                + " in " + lines.lastYear()
                + (lines.firstYear() < lines.lastYear()
                        ? "; in " + lines.firstYear() + " its convenience yield was "
                                + NumberForm.BASIS_POINTS.of(convenience.at(lines.firstYear()))
                        : ""));
        sentences.add(move(
                "The Triffin ratio, of Treasuries held as safe assets to the fiscal backing behind them,",
                median(SafeHavenState.TRIFFIN_RATIO),
                NumberForm.RATIO,
                FLAT));
        return sentences;
    }

    private YearLine median(Variable variable) {
        return lines.fan(variable).p50();
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** The sentence of a line: where it begins and where it ends. */
    static String move(String subject, YearLine line, NumberForm form, double flat) {
        double start = line.at(line.firstYear());
        String moves = Words.move(line.last() - start, flat);
        return moves.equals(Words.STAYS)
                ? subject + " stays near " + form.of(line.last()) + " to " + line.lastYear()
                : subject + " " + moves + " from " + form.of(start) + " in " + line.firstYear() + " to "
                        + form.of(line.last()) + " in " + line.lastYear();
    }
}
