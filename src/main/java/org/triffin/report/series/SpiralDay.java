package org.triffin.report.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triffin.results.stress.SpiralTable;

/**
 * One day of a spiral of forced sales, round by round.
 *
 * @param day counted from 1
 * @param opening dislocation at which the day began, bp
 * @param rounds at least one
 */
public record SpiralDay(int day, double opening, List<Round> rounds) {
    /** Sales below this, in $bn, are none: the loop stops there. */
    private static final double NOTHING = 0.005;

    /**
     * One round: the yield has moved, funds have lost, some must sell.
     *
     * @param move of the yield in this round, bp
     * @param loss of the leveraged funds, $bn
     * @param marginCall $bn
     * @param basis forced sales of basis funds, $bn
     * @param swapSpread forced sales of swap-spread funds, $bn
     */
    public record Round(double move, double loss, double marginCall, double basis, double swapSpread) {
        /** What both sell. */
        public double sales() {
            return basis + swapSpread;
        }

        private Round with(Round other) {
            return new Round(
                    move + other.move,
                    loss + other.loss,
                    marginCall + other.marginCall,
                    basis + other.basis,
                    swapSpread + other.swapSpread);
        }
    }

    public SpiralDay {
        rounds = List.copyOf(rounds);
    }

    /** The day with the largest forced sales; empty where the table has no days. */
    public static Optional<SpiralDay> worst(SpiralTable table) {
        Optional<SpiralDay> worst = Optional.empty();
        for (int day = 1; day <= table.days(); day++) {
            if (table.lastRound(day) >= 0) {
                SpiralDay next = of(table, day);
                if (worst.isEmpty()
                        || next.whole().sales() > worst.get().whole().sales()) {
                    worst = Optional.of(next);
                }
            }
        }
        return worst;
    }

    private static SpiralDay of(SpiralTable table, int day) {
        int before = table.lastRound(day - 1);
        double opening = before < 0 ? 0 : table.value(day - 1, before, "yield");
        List<Round> rounds = new ArrayList<>();
        double reached = opening;
        for (int round = 0; round <= table.lastRound(day); round++) {
            double yield = table.value(day, round, "yield");
            Round next = new Round(
                    yield - reached,
                    table.value(day, round, "loss"),
                    table.value(day, round, "margin_call"),
                    table.value(day, round, "sales_basis"),
                    table.value(day, round, "sales_swap_spread"));
            reached = yield;
            rounds.add(next);
        }
        return new SpiralDay(day, opening, rounds);
    }

    /** All rounds together. */
    public Round whole() {
        return together(0, rounds.size());
    }

    /** The rounds from {@code from} on, without the one at {@code to}, together. */
    public Round together(int from, int to) {
        return rounds.subList(from, to).stream().reduce(new Round(0, 0, 0, 0, 0), Round::with);
    }

    /** What forced sales alone do to the yield, bp. */
    public double forcedMove() {
        return together(1, rounds.size()).move;
    }

    /** How often somebody had to sell. */
    public int sellingRounds() {
        return (int) rounds.stream().filter(round -> round.sales() > NOTHING).count();
    }
}
