package org.triffin.report.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.triffin.report.series.RunLines;
import org.triffin.results.Decomposition.Row;

/** Who pays for the change of debt/GDP in several scenarios: sentences without a full stop. */
public final class PayFindings {
    /** What the parts are, and who bears them. */
    public static final List<String> PARTS =
            List.of("primary deficit (taxpayers)", "interest (to bond holders)", "growth", "inflation", "other");

    /** Their names in tables. */
    public static final List<String> COLUMNS = List.of("primary_deficit", "interest", "growth", "inflation", "other");

    private static final List<String> CAUSES =
            List.of("lower primary deficits", "lower interest", "growth", "inflation", "other means");
    private static final List<ToDoubleFunction<Row>> OF_ROW =
            List.of(Row::primaryDeficit, Row::interest, Row::growth, Row::inflation, Row::other);

    private final List<Bill> bills;

    /**
     * The parts of one scenario's change of debt/GDP over the whole projection, means over the paths.
     *
     * @param name of the scenario
     * @param parts in the order of {@link #PARTS}; not to be written to
     */
    @SuppressWarnings("ArrayRecordComponent") // five numbers, compared by value nowhere
    public record Bill(String name, double[] parts) {
        static Bill of(RunLines run) {
            return new Bill(
                    run.run().manifest().scenario().name(),
                    OF_ROW.stream()
                            .mapToDouble(part -> run.run().decomposition().rows().stream()
                                    .mapToDouble(part)
                                    .sum())
                            .toArray());
        }

        /** What the parts add up to. */
        public double change() {
            return Arrays.stream(parts).sum();
        }

        /** Part by part the difference from another. */
        public Bill less(Bill other) {
            return new Bill(
                    name,
                    IntStream.range(0, parts.length)
                            .mapToDouble(part -> parts[part] - other.parts[part])
                            .toArray());
        }

        private int lowest() {
            return IntStream.range(0, parts.length)
                    .boxed()
                    .min(Comparator.comparingDouble(part -> parts[part]))
                    .orElseThrow();
        }
    }

    /** Of two or more runs; the others are measured from the first. */
    public PayFindings(List<RunLines> runs) {
        bills = runs.stream().map(Bill::of).toList();
    }

    /** The parts of each run's change. */
    public List<Bill> bills() {
        return bills;
    }

    /** The scenario that lowers debt/GDP most against the first, and what does it. */
    public String finding() {
        Bill first = bills.get(0);
        Bill most = bills.stream()
                .skip(1)
                .map(bill -> bill.less(first))
                .min(Comparator.comparingDouble(Bill::change))
                .orElseThrow();
        if (most.change() >= 0) {
            return "No scenario ends with less debt than " + first.name + ": the nearest, " + most.name + ", adds "
                    + NumberForm.POINTS.of(most.change()) + " of GDP";
        }
        return "Against " + first.name + ", " + most.name + " takes " + NumberForm.POINTS.of(-most.change())
                + " of GDP off the debt, on average; " + CAUSES.get(most.lowest()) + " alone "
                + NumberForm.POINTS.of(-most.parts[most.lowest()]);
    }

    /** Each scenario's largest part against the first, for who cannot see the bars. */
    public String description() {
        Bill first = bills.get(0);
        return "Change of debt/GDP against " + first.name + ": "
                + String.join(
                        "; ",
                        bills.stream()
                                .skip(1)
                                .map(bill -> bill.less(first))
                                .map(PayFindings::parts)
                                .toList())
                + ".";
    }

    private static String parts(Bill bill) {
        return bill.name + " " + NumberForm.POINTS.signed(bill.change()) + " ("
                + String.join(
                        ", ",
                        IntStream.range(0, PARTS.size())
                                .mapToObj(part -> PARTS.get(part).replaceFirst(" \\(.*", "") + " "
                                        + NumberForm.POINTS
                                                .signed(bill.parts[part])
                                                .replace(" points", ""))
                                .toList())
                + ")";
    }
}
