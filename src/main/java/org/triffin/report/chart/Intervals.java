package org.triffin.report.chart;

import java.util.List;
import java.util.function.Function;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.series.Interval;
import org.triffin.report.text.NumberForm;

/** The numbers of named intervals. */
final class Intervals {
    private Intervals() {}

    /** One row a name: its median and the range of 9 in 10. */
    static DrawnData table(
            String key,
            List<String> names,
            Function<String, String> words,
            Function<String, Interval> interval,
            NumberForm form) {
        return new DrawnData(
                key,
                List.of(
                        new Column("median", "Median", form),
                        new Column("p05", "5th percentile", form),
                        new Column("p95", "95th", form)),
                names.stream()
                        .map(name -> {
                            Interval found = interval.apply(name);
                            return new DrawnData.Row(
                                    words.apply(name), List.of(found.middle(), found.low(), found.high()));
                        })
                        .toList());
    }
}
