package org.triffin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * A run folder made of plausible invented numbers, written from the contract of a run folder and independently of the
 * writer of real ones. {@code t} counts years since the last actual one.
 */
public record SyntheticRun(
        String name,
        int firstYear,
        int lastYear,
        String title,
        String compareTo,
        boolean cbo,
        double spread,
        double slope,
        double scale,
        Map<String, SyntheticRun.Path1> more) {
    private static final String[] STATISTICS = {"p05", "p10", "p17", "p25", "p50", "p75", "p83", "p90", "p95"};
    private static final double[] Z = {-1.645, -1.282, -0.954, -0.674, 0, 0.674, 0.954, 1.282, 1.645};

    /** To FY2055, compared with a baseline, with CBO's own line. */
    public static SyntheticRun usual() {
        return new SyntheticRun(
                "obbba-2025",
                2025,
                2055,
                "One Big Beautiful Bill Act on CBO's January 2025 baseline",
                "cbo-2025-01",
                true,
                1,
                1,
                1,
                Map.of());
    }

    public SyntheticRun until(int year) {
        return new SyntheticRun(name, firstYear, year, title, compareTo, cbo, spread, slope, scale, more);
    }

    public SyntheticRun named(String scenario) {
        return new SyntheticRun(scenario, firstYear, lastYear, title, compareTo, cbo, spread, slope, scale, more);
    }

    public SyntheticRun titled(String words) {
        return new SyntheticRun(name, firstYear, lastYear, words, compareTo, cbo, spread, slope, scale, more);
    }

    public SyntheticRun alone() {
        return new SyntheticRun(name, firstYear, lastYear, title, "", cbo, spread, slope, scale, more);
    }

    public SyntheticRun withoutCbo() {
        return new SyntheticRun(name, firstYear, lastYear, title, compareTo, false, spread, slope, scale, more);
    }

    /** Uncertainty times {@code factor}; 0 is a run without shocks. */
    public SyntheticRun spread(double factor) {
        return new SyntheticRun(name, firstYear, lastYear, title, compareTo, cbo, factor, slope, scale, more);
    }

    /** The rise of debt times {@code factor}; below 0 it falls. */
    public SyntheticRun slope(double factor) {
        return new SyntheticRun(name, firstYear, lastYear, title, compareTo, cbo, spread, factor, scale, more);
    }

    /** Every projected ratio times {@code factor}. */
    public SyntheticRun scale(double factor) {
        return new SyntheticRun(name, firstYear, lastYear, title, compareTo, cbo, spread, slope, factor, more);
    }

    /** With regimes that switch, holders, the safe haven and assets. */
    public SyntheticRun managed() {
        return new SyntheticRun(
                name, firstYear, lastYear, title, compareTo, cbo, spread, slope, scale, ManagedVariables.all());
    }

    /** With a Treasury market in which cascades start. */
    public SyntheticRun marketed() {
        return new SyntheticRun(
                name, firstYear, lastYear, title, compareTo, cbo, spread, slope, scale, CascadeSample.variables());
    }

    private double debt(double t) {
        return 0.98 + slope * (0.018 * t + 0.0003 * t * t);
    }

    /** A variable: its centre and standard deviation t years ahead. */
    record Path1(String unit, DoubleUnaryOperator centre, DoubleUnaryOperator sd) {}

    private Map<String, Path1> variables() {
        Map<String, Path1> all = new LinkedHashMap<>();
        all.put("debt_to_gdp", new Path1("rate", this::debt, t -> 0.016 * t));
        all.put("debt_held_by_public", new Path1("$bn", t -> 30000 * Math.pow(1.04, t) * debt(t), t -> 600 * t));
        all.put("gdp", new Path1("$bn", t -> 30000 * Math.pow(1.04, t), t -> 500 * t));
        all.put("primary_deficit", new Path1("$bn", t -> 750 * Math.pow(1.04, t), t -> 150 + 30 * t));
        all.put("primary_deficit_to_gdp", new Path1("rate", t -> 0.024 + 0.0001 * t, t -> 0.012 + 0.0002 * t));
        all.put("deficit_to_gdp", new Path1("rate", t -> 0.024 + 0.0001 * t + interest(t), t -> 0.014 + 0.0008 * t));
        all.put("revenue", new Path1("$bn", t -> 5200 * Math.pow(1.04, t), t -> 90 + 20 * t));
        all.put("revenue_to_gdp", new Path1("rate", t -> 0.171 + 0.0002 * t, t -> 0.008));
        all.put("primary_outlays", new Path1("$bn", t -> 5950 * Math.pow(1.04, t), t -> 90 + 20 * t));
        all.put("net_interest", new Path1("$bn", t -> 30000 * Math.pow(1.04, t) * interest(t), t -> 20 * t));
        all.put("net_interest_to_gdp", new Path1("rate", this::interest, t -> 0.0009 * t));
        all.put("net_interest_to_revenue", new Path1("rate", t -> interest(t) / 0.174, t -> 0.0055 * t));
        all.put(
                "effective_rate",
                new Path1("rate", t -> 0.0332 + 0.006 * (1 - Math.exp(-t / 8)), t -> 0.0013 * Math.sqrt(t)));
        all.put(
                "short_rate",
                new Path1("rate", t -> 0.033 + 0.001 * Math.exp(-t), t -> 0.009 * Math.sqrt(Math.min(t, 8))));
        all.put("yield_2y", new Path1("rate", t -> 0.034, t -> 0.006 * Math.sqrt(Math.min(t, 8))));
        all.put("yield_5y", new Path1("rate", t -> 0.037, t -> 0.005 * Math.sqrt(Math.min(t, 8))));
        all.put("yield_10y", new Path1("rate", t -> 0.0395 + 0.00025 * t, t -> 0.004 * Math.sqrt(Math.min(t, 8))));
        all.put("yield_30y", new Path1("rate", t -> 0.044, t -> 0.004 * Math.sqrt(Math.min(t, 8))));
        all.put("term_premium_10y", new Path1("rate", t -> 0.004 + 0.0002 * t, t -> 0.002 * Math.sqrt(Math.min(t, 6))));
        all.put(
                "expected_real_rate_10y",
                new Path1("rate", t -> 0.0135 + 0.00005 * t, t -> 0.002 * Math.sqrt(Math.min(t, 6))));
        all.put("expected_inflation_10y", new Path1("rate", t -> 0.022, t -> 0.0015));
        all.put("real_growth", new Path1("rate", t -> 0.018, t -> 0.017));
        all.put("inflation", new Path1("rate", t -> 0.02, t -> 0.011));
        all.put("cpi_inflation", new Path1("rate", t -> 0.023, t -> 0.013));
        all.put("gross_financing_need_to_gdp", new Path1("rate", t -> 0.33 + 0.005 * t, t -> 0.02));
        all.put("weighted_average_maturity", new Path1("years", t -> 5.9 + 0.01 * t, t -> 0.1));
        all.put("bill_share", new Path1("share", t -> 0.21, t -> 0.01));
        all.put("interest_growth_differential", new Path1("rate", t -> -0.009 + 0.0005 * t, t -> 0.018));
        all.put("stabilising_primary_deficit", new Path1("rate", t -> 0.009 - 0.0005 * t, t -> 0.018));
        all.put("output_gap", new Path1("rate", t -> 0, t -> 0.02));
        all.put("federal_reserve_remittances", new Path1("$bn", t -> 5 * t, t -> 20));
        all.putAll(more);
        return all;
    }

    private double interest(double t) {
        return 0.0325 + 0.0009 * t * Math.max(0, slope);
    }

    /** Writes the folder. */
    public Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Map<String, String> files = new LinkedHashMap<>();
            files.put(
                    "scenario.yaml",
                    "title: \"" + title.replace("\"", "\\\"")
                            + "\"\nextends: cbo-2025-01\nfiscal: {policies: [obbba-as-enacted]}\n");
            files.put("scenario.resolved.yaml", "title: x # scenario.yaml:1\n");
            files.put("data-dictionary.csv", dictionary());
            files.put("fan.csv", fan(1, 0));
            if (!compareTo.isEmpty()) {
                files.put("difference.csv", fan(0.09, 1));
                files.put("comparison-fan.csv", fan(0.92, 0));
            }
            files.put("events.csv", events());
            files.put("decomposition.csv", decomposition());
            files.put("maturity-ladder.csv", ladder());
            files.put("reference.csv", reference());
            files.put("settings.csv", settings());
            files.put("diagnostics.json", diagnostics());
            if (more.containsKey("distance_to_runaway")) {
                files.put("cascade.csv", CascadeSample.csv(firstYear, lastYear));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(folder.resolve("manifest.json"), manifest(files));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String dictionary() {
        StringBuilder text = new StringBuilder("variable,unit,rule,label\n");
        variables()
                .forEach((name, path) -> text.append(name)
                        .append(',')
                        .append(path.unit)
                        .append(",ratio,")
                        .append(name.replace('_', ' '))
                        .append('\n'));
        return text.toString();
    }

    /** The fan with its centre times {@code level}; a difference has a small centre and a small spread around it. */
    private String fan(double level, int difference) {
        StringBuilder text = new StringBuilder("variable,unit,fiscal_year,statistic,value\n");
        variables().forEach((name, path) -> {
            for (int year = firstYear; year <= lastYear; year++) {
                double t = year - firstYear + 1;
                double centre = difference == 1
                        ? level * (path.centre.applyAsDouble(t) - 0.99 * path.centre.applyAsDouble(0))
                        : path.centre.applyAsDouble(t) * (1 - (1 - level) * Math.min(1, t / 12));
                double sd = spread * path.sd.applyAsDouble(t) * (difference == 1 ? 0.1 : 1);
                row(text, name, path.unit, year, "mean", scale * (centre + 0.1 * sd));
                row(text, name, path.unit, year, "sd", scale * sd);
                for (int i = 0; i < STATISTICS.length; i++) {
                    double skewed = Z[i] * sd * (1 + 0.06 * Z[i]);
                    row(text, name, path.unit, year, STATISTICS[i], scale * (centre + skewed));
                }
                row(text, name, path.unit, year, "mcse", scale * sd / 100);
            }
        });
        return text.toString();
    }

    private static void row(StringBuilder text, String name, String unit, int year, String statistic, double value) {
        text.append(String.join(",", name, unit, String.valueOf(year), statistic, String.valueOf(value)))
                .append('\n');
    }

    private String events() {
        StringBuilder text = new StringBuilder("event,threshold,fiscal_year,in_year,by_year,low,high\n");
        for (double threshold : new double[] {1, 1.2, 1.5, 2}) {
            event(text, "debt_to_gdp_above", threshold, "debt_to_gdp");
        }
        for (double threshold : new double[] {0.2, 0.25, 0.3}) {
            event(text, "interest_to_revenue_above", threshold, "net_interest_to_revenue");
        }
        event(text, "interest_rate_above_growth", Double.NaN, "interest_growth_differential");
        event(text, "debt_ratio_above_5_years_before", Double.NaN, "debt_to_gdp");
        event(text, "debt_ratio_above_10_years_before", Double.NaN, "debt_to_gdp");
        event(text, "primary_deficit_above_stabilising", Double.NaN, "primary_deficit_to_gdp");
        return text.toString();
    }

    private void event(StringBuilder text, String event, double threshold, String variable) {
        Path1 path = variables().get(variable);
        double by = 0;
        for (int year = firstYear; year <= lastYear; year++) {
            double t = year - firstYear + 1;
            double level = Double.isNaN(threshold) ? 0 : threshold;
            double gap = scale * path.centre.applyAsDouble(t) - level;
            double sd = spread * scale * path.sd.applyAsDouble(t);
            double in = sd == 0 ? gap > 0 ? 1 : 0 : 1 / (1 + Math.exp(-1.702 * gap / sd));
            by = Math.max(by, in);
            text.append(event)
                    .append(',')
                    .append(Double.isNaN(threshold) ? "" : threshold)
                    .append(',')
                    .append(year)
                    .append(',')
                    .append(in)
                    .append(',')
                    .append(by)
                    .append(',')
                    .append(Math.max(0, by - 0.01))
                    .append(',')
                    .append(Math.min(1, by + 0.01))
                    .append('\n');
        }
    }

    private String decomposition() {
        StringBuilder text = new StringBuilder("fiscal_year,primary_deficit,interest,growth,inflation,other,change\n");
        for (int year = firstYear; year <= lastYear; year++) {
            double t = year - firstYear + 1;
            double primary = 0.024 + 0.0001 * t;
            double interest = interest(t);
            double growth = -0.018 * debt(t - 1);
            double inflation = -0.02 * debt(t - 1);
            double change = debt(t) - debt(t - 1);
            double other = change - primary - interest - growth - inflation;
            text.append(year);
            for (double value : new double[] {primary, interest, growth, inflation, other, change}) {
                text.append(',').append(value);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String ladder() {
        StringBuilder text =
                new StringBuilder("fiscal_year,kind,nominal_notes_and_bonds,tips,floating,bills,non_marketable\n");
        for (int year = firstYear; year < firstYear + 30; year++) {
            double t = year - firstYear;
            double notes = t < 10 ? 2900 - 230 * t : t < 19 ? 180 + 10 * t : 330 - 5 * (t - 19);
            double tips = t < 10 ? 170 : t < 20 ? 15 : 20;
            text.append(year)
                    .append(",start,")
                    .append(notes)
                    .append(',')
                    .append(tips)
                    .append(',')
                    .append(t < 2 ? 300 : 0)
                    .append(',')
                    .append(t < 1 ? 6000 : 0)
                    .append(',')
                    .append(t < 1 ? 590 : 0)
                    .append('\n');
        }
        return text.toString();
    }

    private String reference() {
        StringBuilder text = new StringBuilder("variable,unit,fiscal_year,series,value\n");
        variables().forEach((name, path) -> {
            for (int year = firstYear; year <= lastYear; year++) {
                double t = year - firstYear + 1;
                reference(
                        text,
                        name,
                        path,
                        year,
                        "reference",
                        path.centre.applyAsDouble(t) * (1 - 0.005 * Math.min(t, 15)));
            }
            for (int year = firstYear; cbo && year <= Math.min(lastYear, 2035); year++) {
                double t = year - firstYear + 1;
                reference(text, name, path, year, "cbo", path.centre.applyAsDouble(t) * (1 - 0.006 * t));
            }
        });
        return text.toString();
    }

    private static void reference(StringBuilder text, String name, Path1 path, int year, String series, double value) {
        text.append(name)
                .append(',')
                .append(path.unit)
                .append(',')
                .append(year)
                .append(',')
                .append(series)
                .append(',')
                .append(value)
                .append('\n');
    }

    private static String settings() {
        return """
                key,value,default,unit,basis,source,about,origin
                title,One Big Beautiful Bill Act,,text,SOURCED,,Title,scenario.yaml:1
                fiscal.policies,[obbba-as-enacted],[],text,SOURCED,"CBO, publication 61570, 21 July 2025",Policies laid on the vintage,scenario.yaml:3
                fiscal.automatic-stabiliser,0.45,0.5,share,ESTIMATED,"CBO, automatic stabilisers, 2024",Deficit avoided per point of output gap,--set
                rates.debt-feedback,0bp,2bp,rate,ESTIMATED,"CBO working paper 2019-01, Gamber and Seliski",Rise of the term premium per point of debt/GDP,scenario.yaml:9
                economy.disaster.probability,0.5%,0.5%,rate,ASSUMED,"Rare disasters, order of magnitude of Barro (2006)",Yearly probability of a disaster,default
                debt.bill-corridor.high,22%,22%,share,ASSUMED,Treasury Borrowing Advisory Committee's range,Upper end of the share of bills,default
                simulation.paths,10000,10000,count,ASSUMED,Standard error of the median below a tenth of a point,Simulated paths,default
                """;
    }

    private static String diagnostics() {
        return """
                {"invariants": [{"name": "debt identity", "worst": 3.1e-13, "tolerance": 1e-9, "ok": true},
                  {"name": "decomposition sums to the change", "worst": 4.4e-16, "tolerance": 1e-12, "ok": true}],
                 "medianDebtGapAtYear10": 0.012, "meanDebtGapAtYear10": 0.015, "medianDebtGapAtEnd": 0.04,
                 "meanDebtGapAtEnd": 0.055, "largestMcseOfDebtToGdp": 0.0048}
                """;
    }

    private String manifest(Map<String, String> files) {
        return """
                {"tool":"triffin","version":"0.1.0","commit":"","scenario":"%s","title":"%s",
                "description":"What the One Big Beautiful Bill Act of 4 July 2025 does to the debt, as enacted, with temporary provisions expiring and interest rates that do not respond to debt.",
                "sources":["CBO, The Budget and Economic Outlook: 2025 to 2035, January 2025","CBO, publication 61570, 21 July 2025"],
                "scenarioSha256":"0f","seed":1,"generator":"L64X128Mix","paths":%d,"varianceReduction":"none",
                "quantiles":"exact (type 7)","firstYear":%d,"lastYear":%d,"historyTo":%d,"vintage":"cbo-2025-01",
                "firstShockQuarter":"2025Q1","compareTo":"%s","compareToTitle":"%s",
                "startedUtc":"2026-01-01T00:00:00Z","wallSeconds":1.0,"threads":2,"command":"triffin run obbba-2025 --seed 1",
                "uncertainty":["included: growth, inflation and interest rates as they have varied since 1962","included: surprises in the budget","not included: changes of policy, wars, a loss of confidence"],
                "files":[%s]}
                """.formatted(
                        name,
                        title.replace("\\", "\\\\").replace("\"", "\\\""),
                        spread == 0 ? 1 : 10000,
                        firstYear,
                        lastYear,
                        firstYear - 1,
                        compareTo,
                        compareTo.isEmpty() ? "" : "CBO's January 2025 baseline",
                        FileList.of(files));
    }
}
