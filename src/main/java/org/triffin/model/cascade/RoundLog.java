package org.triffin.model.cascade;

import java.util.ArrayList;
import java.util.List;

/** The rounds of an episode, for whoever asks how a spiral turns. Mutable; belongs to one thread. */
public final class RoundLog {
    /**
     * One round.
     *
     * @param day from 1
     * @param round from 0; its loss is that of the price move before it
     * @param loss of all funds, $bn
     * @param salesBasis face sold, $bn
     * @param salesSwapSpread face sold, $bn
     * @param dislocation of the ten-year yield at which the loss is counted, before the round's sales, bp
     */
    public record Round(
            int day, int round, double loss, double salesBasis, double salesSwapSpread, double dislocation) {}

    private final List<Round> rounds = new ArrayList<>();
    private final boolean listening;

    private RoundLog(boolean listening) {
        this.listening = listening;
    }

    /** A log that keeps every round. */
    public static RoundLog listening() {
        return new RoundLog(true);
    }

    static RoundLog deaf() {
        return new RoundLog(false);
    }

    boolean isListening() {
        return listening;
    }

    void add(Round round) {
        rounds.add(round);
    }

    /** What was heard, in order. */
    public List<Round> rounds() {
        return List.copyOf(rounds);
    }
}
