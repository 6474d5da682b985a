package org.triffin.report.text;

import org.triffin.report.series.Fan;
import org.triffin.report.series.Measure;
import org.triffin.report.series.RunLines;
import org.triffin.report.series.YearLine;

/** The sentence of a level: where it was, where it ends, and how wide the paths spread there. */
final class Level {
    private Level() {}

    /**
     * For example {@code Net interest rises from 3.1% of GDP in 2024 to 6.1% in 2055; 9 in 10 paths end between 3.2 and
     * 9.5%}.
     *
     * @param subject the noun phrase
     * @param of words after the first number, such as {@code  of GDP}; may be empty
     * @param flat the change, in stored units, below which it stays
     */
    static String sentence(RunLines lines, Measure measure, String subject, String of, NumberForm form, double flat) {
        YearLine past = lines.past(measure);
        Fan fan = lines.fan(measure);
        int startYear = past.isEmpty() ? fan.firstYear() : past.lastYear();
        double start = past.isEmpty() ? fan.p50().at(fan.firstYear()) : past.last();
        double end = fan.p50().last();
        String move = Words.move(end - start, flat);
        String sentence = startYear == fan.lastYear()
                ? subject + " is " + form.of(end) + of + " in " + fan.lastYear()
                : move.equals(Words.STAYS)
                        ? subject + " stays near " + form.of(end) + of + " to " + fan.lastYear()
                        : subject + " " + move + " from " + form.of(start) + of + " in " + startYear + " to "
                                + form.of(end) + " in " + fan.lastYear();
        return fan.isLine()
                ? sentence
                : sentence + "; 9 in 10 paths end at "
                        + form.range(fan.p05().last(), fan.p95().last());
    }
}
