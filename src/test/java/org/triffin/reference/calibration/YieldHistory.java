package org.triffin.reference.calibration;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.triffin.reference.History;
import org.triffin.reference.HistoryQuarter;
import org.triffin.vocabulary.Quarter;

/**
 * What Treasury securities cost when they were sold, in percent. Par yields lie on straight lines in the logarithm of
 * maturity between the bill (bond-equivalent), 5, 10 and 30 years. 2025's 5- and 30-year yields are not in the source:
 * their distance from the 10-year is held at 2024Q4's.
 */
final class YieldHistory {
    private static final Quarter LAST_CURVE = new Quarter(2024, 4);

    private final Map<Quarter, HistoryQuarter> quarters =
            History.quarterly().stream().collect(Collectors.toMap(HistoryQuarter::quarter, Function.identity()));
    private final Map<Quarter, Double> consumerPrices = new TreeMap<>();

    YieldHistory() {
        double level = 1;
        for (HistoryQuarter quarter : History.quarterly()) {
            level *= Math.pow(1 + quarter.cpiInflation(), 0.25);
            consumerPrices.put(quarter.quarter(), level);
        }
    }

    /** Three-month bill, bond-equivalent. */
    double bill(Quarter quarter) {
        double discount = quarters.get(quarter).threeMonth();
        return 100 * 365 * discount / (360 - 91 * discount);
    }

    /** Discount rate of the bills outstanding: the mean of this quarter's and the last one's. */
    double billDiscount(Quarter quarter) {
        return 50
                * (quarters.get(quarter).threeMonth()
                        + quarters.get(quarter.plus(-1)).threeMonth());
    }

    double parYield(int termYears, Quarter quarter) {
        double ten = 100 * quarters.get(quarter).tenYear().orElseThrow();
        double[] yields = {
            bill(quarter),
            withSpreadHeld(ten, quarter, HistoryQuarter::fiveYear),
            ten,
            withSpreadHeld(ten, quarter, HistoryQuarter::thirtyYear)
        };
        return Line.through(
                new double[] {Math.log(0.25), Math.log(5), Math.log(10), Math.log(30)}, yields, Math.log(termYears));
    }

    private double withSpreadHeld(double ten, Quarter quarter, Function<HistoryQuarter, OptionalDouble> tenor) {
        OptionalDouble known = tenor.apply(quarters.get(quarter));
        HistoryQuarter last = quarters.get(LAST_CURVE);
        return known.isPresent()
                ? 100 * known.getAsDouble()
                : ten + 100 * (tenor.apply(last).orElseThrow() - last.tenYear().orElseThrow());
    }

    /** Growth of consumer prices between two dates, one quarter late as in TIPS: index now over index then. */
    double indexRatio(Quarter issued, Quarter date) {
        return consumerPrices.get(date.plus(-1)) / consumerPrices.get(issued.plus(-1));
    }
}
