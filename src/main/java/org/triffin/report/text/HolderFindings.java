package org.triffin.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.triffin.model.state.DebtState;
import org.triffin.model.state.EconomyState;
import org.triffin.model.state.HoldersState;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;
import org.triffin.vocabulary.Variable;

/** Who holds the debt and who buys what is added, in sentences without a full stop: means over the paths. */
public final class HolderFindings {
    /**
     * One group of holders.
     *
     * @param name as a sentence's subject
     */
    public record Holder(String name, boolean plural, Variable share, Variable purchases) {
        private String verb(String singular, String several) {
            return plural ? several : singular;
        }
    }

    /** The holders, from the bottom of a stack up. */
    public static final List<Holder> HOLDERS = List.of(
            new Holder(
                    "Federal Reserve",
                    false,
                    HoldersState.FEDERAL_RESERVE_SHARE,
                    HoldersState.PURCHASES_FEDERAL_RESERVE),
            new Holder("foreign holders", true, HoldersState.FOREIGN_SHARE, HoldersState.PURCHASES_FOREIGN),
            new Holder("banks and dealers", true, HoldersState.BANK_DEALER_SHARE, HoldersState.PURCHASES_BANK_DEALER),
            new Holder(
                    "money funds, stablecoins",
                    true,
                    HoldersState.MONEY_FUND_STABLECOIN_SHARE,
                    HoldersState.PURCHASES_MONEY_FUND_STABLECOIN),
            new Holder(
                    "households and others",
                    true,
                    HoldersState.HOUSEHOLD_HEDGE_FUND_SHARE,
                    HoldersState.PURCHASES_HOUSEHOLD_HEDGE_FUND));

    private static final double FLAT = 0.005;

    private final RunLines lines;

    public HolderFindings(RunLines lines) {
        this.lines = lines;
    }

    /** True when the run simulates who holds the debt. */
    public boolean areThere() {
        return lines.holds(HOLDERS.stream()
                .flatMap(holder -> Stream.of(holder.share, holder.purchases))
                .toList());
    }

    /** Mean share of the debt at each year's end. */
    public YearLine share(Holder holder) {
        return lines.fan(holder.share).mean();
    }

    /** Mean net purchases of each year over mean GDP. */
    public YearLine purchasesToGdp(Holder holder) {
        YearLine purchases = lines.fan(holder.purchases).mean();
        YearLine gdp = lines.fan(EconomyState.GDP).mean();
        return YearLine.of(purchases.firstYear(), purchases.lastYear(), year -> purchases.at(year) / gdp.at(year));
    }

    /**
     * Mean change of the debt in each year over mean GDP, from the debt itself; in the first year, whose opening debt no
     * table holds, from what holders buy.
     */
    public YearLine debtChangeToGdp() {
        YearLine debt = lines.fan(DebtState.DEBT).mean();
        YearLine gdp = lines.fan(EconomyState.GDP).mean();
        List<YearLine> bought = HOLDERS.stream()
                .map(holder -> lines.fan(holder.purchases).mean())
                .toList();
        return YearLine.of(debt.firstYear(), debt.lastYear(), year -> {
            double change = year > debt.firstYear()
                    ? debt.at(year) - debt.at(year - 1)
                    : bought.stream().mapToDouble(line -> line.at(year)).sum();
            return change / gdp.at(year);
        });
    }

    /** Whose share grows and whose shrinks most. */
    public String shares() {
        Comparator<Holder> byChange = Comparator.comparingDouble(this::change);
        Holder gains = HOLDERS.stream().max(byChange).orElseThrow();
        Holder loses = HOLDERS.stream().min(byChange).orElseThrow();
        if (change(gains) < FLAT) {
            Holder largest = HOLDERS.stream()
                    .max(Comparator.comparingDouble(holder -> share(holder).last()))
                    .orElseThrow();
            return subject(largest) + " " + largest.verb("holds ", "hold ")
                    + NumberForm.WHOLE_PERCENT.of(share(largest).last()) + " of the debt in " + lines.lastYear()
                    + ", and no holder's share moves by a point";
        }
        return subject(gains) + " " + gains.verb("holds ", "hold ")
                + percent(share(gains).last())
                + " of the debt in " + lines.lastYear() + ", up from "
                + percent(share(gains).at(lines.firstYear()))
                + " in " + lines.firstYear() + "; " + articled(loses) + " " + loses.verb("falls", "fall") + " from "
                + percent(share(loses).at(lines.firstYear())) + " to "
                + percent(share(loses).last());
    }

    /** Who takes most of what is added to the debt. */
    public String purchases() {
        double all = HOLDERS.stream().mapToDouble(this::bought).sum();
        List<Holder> order = HOLDERS.stream()
                .sorted(Comparator.comparingDouble(holder -> -Math.signum(all) * bought(holder)))
                .toList();
        if (!(Math.abs(all) > 1)) {
            return "The debt is as large in " + lines.lastYear() + " as at the start";
        }
        String verb = all > 0 ? " takes " : " sells ";
        return "Of every dollar by which the debt " + (all > 0 ? "grows" : "shrinks") + " to " + lines.lastYear() + ", "
                + articled(order.get(0)) + (order.get(0).plural ? verb.replace("s ", " ") : verb)
                + cents(order.get(0), all) + " cents and " + articled(order.get(1)) + " " + cents(order.get(1), all);
    }

    /** Shares, purchases and the part held abroad. */
    public List<String> sentences() {
        return List.of(shares(), purchases());
    }

    private double change(Holder holder) {
        YearLine share = share(holder);
        return share.last() - share.at(share.firstYear());
    }

    private double bought(Holder holder) {
        YearLine line = lines.fan(holder.purchases).mean();
        return IntStream.rangeClosed(line.firstYear(), line.lastYear())
                .mapToDouble(line::at)
                .sum();
    }

    private long cents(Holder holder, double all) {
        return Math.round(100 * bought(holder) / all);
    }

    private static String articled(Holder holder) {
        return holder.plural ? holder.name : "the " + holder.name;
    }

    private static String subject(Holder holder) {
        return Words.capital(articled(holder));
    }

    private static String percent(double share) {
        return NumberForm.WHOLE_PERCENT.of(share);
    }
}
