package org.triffin.reference.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.triffin.reference.Cohort;
import org.triffin.vocabulary.Quarter;

/** The sketch of past issuance replayed at historical yields: what was sold each quarter, at what yield. */
final class IssuanceHistory {
    private static final String HEADER = "kind,term_years,year,billions_a_quarter";

    private IssuanceHistory() {}

    /** Issues up to {@code last} that are outstanding at {@code first} or later. */
    static List<Issue> between(Quarter first, Quarter last, YieldHistory yields) {
        Map<List<String>, List<double[]>> points = new LinkedHashMap<>();
        for (List<String> row : Facts.rows("issuance-sketch.csv", HEADER)) {
            points.computeIfAbsent(row.subList(0, 2), key -> new ArrayList<>())
                    .add(new double[] {Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))});
        }
        List<Issue> issues = new ArrayList<>();
        points.forEach((security, line) -> {
            Cohort.Kind kind = Cohort.Kind.valueOf(security.get(0).toUpperCase(Locale.ROOT));
            int term = Integer.parseInt(security.get(1));
            double[] years = line.stream().mapToDouble(point -> point[0]).toArray();
            double[] amounts = line.stream().mapToDouble(point -> point[1]).toArray();
            Quarter start = new Quarter(1900, 1).plus((int) Math.ceil(4 * (years[0] - 1900)));
            Quarter oldest = first.plus(1 - 4 * term);
            for (Quarter quarter = start.compareTo(oldest) > 0 ? start : oldest;
                    quarter.compareTo(last) <= 0;
                    quarter = quarter.plus(1)) {
                double amount = Line.through(years, amounts, quarter.year() + (quarter.number() - 1) / 4.0);
                if (amount > 0) {
                    double yield = kind == Cohort.Kind.FLOATING ? 0 : yields.parYield(term, quarter);
                    issues.add(new Issue(kind, term, quarter, amount, yield));
                }
            }
        });
        return issues;
    }
}
