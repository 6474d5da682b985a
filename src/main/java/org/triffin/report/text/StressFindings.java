package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.triffin.report.series.DayFan;
import org.triffin.report.series.Interval;
import org.triffin.report.series.SpiralDay;
import org.triffin.results.stress.PhaseTable;
import org.triffin.results.stress.StressRun;

/** What a stress run finds about the move itself: how far, how, how near to runaway; sentences without a full stop. */
public final class StressFindings {
    private static final double LEAST_TOLD = 0.0005;

    /** The case that everything else is compared with. */
    public static final String BASE = "base";

    private static final double TODAY = 1;
    private static final double SAME = 1e-9;
    private static final NumberForm BP = NumberForm.WHOLE_BP;

    private final StressRun run;
    private final StressWords words;

    public StressFindings(StressRun run) {
        this.run = run;
        this.words = new StressWords(run);
    }

    /** An outcome of the base case. */
    public Interval base(String variable) {
        return Interval.of(run.outcomes(), BASE, variable);
    }

    /** How far the ten-year yield goes. */
    public String peak() {
        return "The ten-year yield peaks " + band(base("peak_yield_10y"), BP) + " above the eve";
    }

    /** How far the simulated yield goes, when, and what was observed. */
    public String replay() {
        DayFan fan = DayFan.of(run.replay(), "yield_10y");
        int peak = fan.peakDay();
        int highest = highestObserved(fan);
        return "Simulated, the ten-year yield peaks " + BP.of(fan.p50().at(peak)) + " above the eve "
                + words.onDay(peak)
                + (highest == 0
                        ? ""
                        : "; observed, " + BP.of(fan.observed().at(highest))
                                + (highest == peak ? " on that day" : " " + words.onDay(highest)));
    }

    private static int highestObserved(DayFan fan) {
        int highest = 0;
        for (int day = 1; day <= fan.lastObserved(); day++) {
            if (highest == 0 || fan.observed().at(day) > fan.observed().at(highest)) {
                highest = Double.isFinite(fan.observed().at(day)) ? day : highest;
            }
        }
        return highest;
    }

    /** How a first move becomes a larger one on the worst day. */
    public String spiral(SpiralDay day) {
        double first = day.rounds().get(0).move();
        String begins = Words.capital(words.onDay(day.day())) + ", a first move of " + NumberForm.BP.of(first);
        return day.sellingRounds() == 0
                ? begins + " forces nobody to sell"
                : begins + " forces " + NumberForm.BILLIONS.of(day.whole().sales()) + " of sales in "
                        + count(day.sellingRounds(), "round") + ", which add "
                        + NumberForm.BP.of(day.forcedMove());
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** At which leverage a cascade feeds itself, today and with larger positions. */
    public String phase() {
        Optional<String> today = today().map(cell ->
                "without Fed purchases this scenario\u2019s dislocation peaks at " + BP.of(cell.peakDislocation()));
        OptionalDouble runaway = boundary(TODAY);
        if (runaway.isPresent()) {
            double times = runaway.getAsDouble();
            String begins = times < 1
                    ? "If every fund were at its limit the market would run away: it takes "
                            + NumberForm.RATIO.of(times) + " times this leverage"
                    : "If every fund were at its limit, runaway would begin at " + NumberForm.RATIO.of(times)
                            + " times this leverage";
            return begins + today.map(words -> "; " + words).orElse("");
        }
        return "At this size no leverage on the map reaches runaway"
                + today.map(words -> "; " + words).orElse("");
    }

    private Optional<PhaseTable.Row> today() {
        return run.phase().rows().stream()
                .filter(row -> same(row.roomFactor()) && same(row.leverageFactor()) && same(row.sizeFactor()))
                .findFirst();
    }

    private OptionalDouble boundary(double size) {
        return run.boundary().rows().stream()
                .filter(row -> same(row.roomFactor())
                        && Math.abs(row.sizeFactor() - size) < SAME
                        && Double.isFinite(row.leverageFactor()))
                .mapToDouble(row -> row.leverageFactor())
                .findFirst();
    }

    private static boolean same(double factor) {
        return Math.abs(factor - TODAY) < SAME;
    }

    /** The middle and the tail of the peak. */
    public String distribution() {
        OptionalDouble tail = run.outcomes().find(BASE, "peak_yield_10y", "es975");
        return peak() + (tail.isPresent() ? "; the worst 1 in 40 draws average " + BP.of(tail.getAsDouble()) : "");
    }

    /** How near the market came to a cascade that feeds itself, and how full dealers were. */
    public String warning() {
        Interval distance = base("distance_to_runaway");
        Interval room = base("dealer_room_used_max");
        List<String> parts = new ArrayList<>();
        if (distance.isKnown()) {
            parts.add("feedback m* reaches " + NumberForm.RATIO.of(distance.middle()) + " on the worst day"
                    + (distance.middle() >= 1
                            ? ", past the 1 at which selling would feed itself if every fund were at its limit"
                            : ", below the 1 at which selling would feed itself"));
            run.outcomes()
                    .find(BASE, "runaway", "mean")
                    .ifPresent(share -> parts.add(
                            share < LEAST_TOLD
                                    ? "no draw ran away"
                                    : Words.paths(share).replace("paths", "draws") + " ran away"));
        }
        if (room.isKnown()) {
            parts.add("dealers use " + NumberForm.WHOLE_PERCENT.of(room.middle()) + " of their room");
        }
        return parts.isEmpty() ? "No early warning was recorded" : Words.capital(String.join("; ", parts));
    }

    /** A median with its band: {@code 45 bp (9 in 10 draws: 40-49 bp)}. */
    static String band(Interval interval, NumberForm form) {
        return form.of(interval.middle())
                + (interval.high() - interval.low() < form.step() / 2
                        ? ""
                        : " (9 in 10 draws: " + form.range(interval.low(), interval.high()) + ")");
    }
}
