package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.triffin.model.state.AssetsState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PortfolioState.Kind;
import org.triffin.report.series.Fan;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.vocabulary.Variable;

/** What holders of assets earn, in sentences without a full stop. */
public final class AssetFindings {
    private final RunLines lines;

    public AssetFindings(RunLines lines) {
        this.lines = lines;
    }

    /** True when the run simulates assets. */
    public boolean areThere() {
        return lines.holds(Stream.concat(
                        Stream.of(
                                AssetsState.BONDHOLDER_REAL_VALUE,
                                AssetsState.EQUITY_RETURN,
                                AssetsState.GOLD_RETURN,
                                AssetsState.TREASURY_10Y_RETURN,
                                AssetsState.BILL_RETURN),
                        Stream.of(Kind.values())
                                .flatMap(kind -> Stream.of(
                                        kind.totalReturn(), kind.volatility(), kind.sharpe(), kind.drawdown())))
                .toList());
    }

    /** What a dollar in ten-year Treasuries buys at the end. */
    public String bondHolder() {
        Fan fan = lines.fan(AssetsState.BONDHOLDER_REAL_VALUE);
        return "A dollar kept in ten-year Treasuries buys as much in " + fan.lastYear() + " as "
                + dollars(fan.p50().last()) + " did at the start"
                + (fan.isLine()
                        ? ""
                        : ", at the median; " + dollars(fan.p05().last()) + " to "
                                + dollars(fan.p95().last()) + " in 9 of 10 paths");
    }

    /** What gold does to a portfolio of stocks and bonds. */
    public String portfolios() {
        double without = median(Kind.SIXTY_FORTY.drawdown());
        double with = median(Kind.SIXTY_FORTY_GOLD.drawdown());
        return "With gold, a 60/40 portfolio\u2019s largest fall to " + lines.lastYear() + " is "
                + NumberForm.WHOLE_PERCENT.of(with) + " instead of " + NumberForm.WHOLE_PERCENT.of(without)
                + " at the median, and its Sharpe ratio " + NumberForm.RATIO.of(median(Kind.SIXTY_FORTY_GOLD.sharpe()))
                + " instead of " + NumberForm.RATIO.of(median(Kind.SIXTY_FORTY.sharpe()));
    }

    /** A bond holder's dollar, returns beside inflation, and what gold does to a portfolio. */
    public List<String> sentences() {
        List<String> returns = new ArrayList<>();
        returns.add("equities " + percent(AssetsState.EQUITY_RETURN));
        returns.add("gold " + percent(AssetsState.GOLD_RETURN));
        returns.add("ten-year Treasuries " + percent(AssetsState.TREASURY_10Y_RETURN));
        returns.add("bills " + percent(AssetsState.BILL_RETURN));
        return List.of(
                bondHolder(),
                "On average over paths and years to " + lines.lastYear() + ", a year brings "
                        + String.join(", ", returns) + "; consumer prices rise "
                        + percent(EconomyState.CPI_INFLATION),
                portfolios());
    }

    /** The average over the years of one line of a variable's fan. */
    public double average(YearLine line) {
        return IntStream.rangeClosed(line.firstYear(), line.lastYear())
                .mapToDouble(line::at)
                .average()
                .orElseThrow();
    }

    private String percent(Variable variable) {
        return NumberForm.PERCENT.of(average(lines.fan(variable).mean()));
    }

    private double median(Variable variable) {
        return lines.fan(variable).p50().last();
    }

    private static String dollars(double value) {
        return "$" + NumberForm.RATIO.of(value);
    }
}
