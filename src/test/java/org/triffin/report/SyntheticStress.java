package org.triffin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A stress folder like April 2025, written from the contract of its files and independently of the writer of real ones.
 * The closes are published ones, everything else is invented.
 *
 * @param scale multiplies every move of a yield
 * @param days of the replay
 * @param prior with draws of the parameters
 * @param episode what it replays
 */
public record SyntheticStress(
        String title, double scale, double spread, int days, boolean prior, SyntheticEpisode episode) {
    private static final String[] STATISTICS = {"p05", "p10", "p17", "p25", "p50", "p75", "p83", "p90", "p95"};
    private static final double[] Z = {-1.645, -1.282, -0.954, -0.674, 0, 0.674, 0.954, 1.282, 1.645};
    /** April 2025, with parameters drawn. */
    public static SyntheticStress usual() {
        return new SyntheticStress(
                "April 2025: tariffs and the swap-spread trade", 1, 1, 9, true, SyntheticEpisode.APRIL_2025);
    }

    public SyntheticStress titled(String words) {
        return new SyntheticStress(words, scale, spread, days, prior, episode);
    }

    public SyntheticStress scale(double factor) {
        return new SyntheticStress(title, factor, spread, days, prior, episode);
    }

    /** The width of every band times {@code factor}. */
    public SyntheticStress spread(double factor) {
        return new SyntheticStress(title, scale, factor, days, prior, episode);
    }

    public SyntheticStress days(int number) {
        return new SyntheticStress(title, scale, spread, number, prior, episode);
    }

    /** Without draws of the parameters. */
    public SyntheticStress fundsOnly() {
        return new SyntheticStress(title, scale, spread, days, false, episode);
    }

    /** A shock that never happened: no closes, dates or events. */
    public SyntheticStress imagined() {
        return new SyntheticStress(title, scale, spread, days, prior, SyntheticEpisode.NONE);
    }

    /** Like March 2020, with many events. */
    public SyntheticStress march() {
        return new SyntheticStress("March 2020", scale, spread, 10, prior, SyntheticEpisode.MARCH_2020);
    }

    /** Writes the folder. */
    public Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Map<String, String> files = files();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(folder.resolve("manifest.json"), manifest(files));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("scenario.yaml", "title: \"x\"\nmarket: {replay: april-2025} # <b>\n");
        files.put("scenario.resolved.yaml", "title: x\n");
        files.put("data-dictionary.csv", "variable,unit,rule,label\n");
        files.put("settings.csv", settings());
        files.put("stress.csv", outcomes());
        files.put("replay.csv", replay());
        files.put("days.csv", dayNames());
        files.put("spiral.csv", spiral());
        files.put("draws.csv", draws());
        files.put("phase.csv", phase());
        files.put("phase-boundary.csv", boundary());
        files.put("policy.csv", policies());
        files.put("sensitivity.csv", sensitivity());
        files.put("agents.csv", agents());
        if (!episode.name().isEmpty()) {
            files.put("acceptance.csv", acceptance());
        }
        files.put("reverse.csv", reverse());
        return files;
    }

    private static String row(Object... fields) {
        StringBuilder text = new StringBuilder();
        for (Object field : fields) {
            boolean empty = field instanceof Double number && !Double.isFinite(number);
            text.append(text.isEmpty() ? "" : ",").append(empty ? "" : field);
        }
        return text.append('\n').toString();
    }

    private String outcomes() {
        Map<String, Double> cases = new LinkedHashMap<>();
        cases.put("base", 45.3);
        cases.put("no_backstop", 48.1);
        cases.put("margins_not_procyclical", 41.4);
        cases.put("more_dealer_room", 40.4);
        cases.put("haircut_jump", 62.0);
        cases.put("haircut_ex_ante_rescaled", 40.9);
        cases.put("haircut_ex_ante_recapitalised", 49.7);
        cases.put("half_leverage", 38.9);
        cases.put("half_more_leverage", 59.4);
        cases.put("half_size", 37.2);
        cases.put("half_more_size", 57.0);
        cases.put("moderate", 21.3);
        cases.put("severe", 71.8);
        cases.put("extreme", 148.0);
        if (prior) {
            cases.put("prior", 47.9);
            cases.put("prior_reweighted", 45.8);
        }
        StringBuilder text = new StringBuilder("case,variable,unit,statistic,value\n");
        cases.forEach((name, peak) -> outcomes(text, name, peak));
        return text.toString();
    }

    private void outcomes(StringBuilder text, String name, double peak) {
        double wide = spread * peak / 45 * (name.equals("prior") ? 3.2 : name.equals("prior_reweighted") ? 1.8 : 1);
        outcome(text, name, "peak_yield_10y", "bp", scale * peak, scale * 2.5 * wide);
        outcome(text, name, "peak_yield_30y", "bp", scale * peak * 1.03, scale * 2.7 * wide);
        outcome(text, name, "peak_dislocation", "bp", scale * (peak - 9), scale * 2.5 * wide);
        outcome(text, name, "forced_sales_basis", "$bn", 61, 9 * wide);
        outcome(text, name, "forced_sales_swap_spread", "$bn", 70, 8 * wide);
        outcome(text, name, "margin_calls", "$bn", 4.2, 0.4 * wide);
        outcome(text, name, "funds_lost", "share", 0.012, 0.004 * wide);
        outcome(text, name, "amplification", "ratio", 1.36, 0.05 * wide);
        outcome(text, name, "share_leveraged", "share", 0.21, 0.025 * wide);
        outcome(text, name, "shapley_basis", "share", 0.08, 0.015 * wide);
        outcome(text, name, "shapley_swap_spread", "share", 0.13, 0.018 * wide);
        outcome(text, name, "fed_purchases", "$bn", 0, 0);
        outcome(text, name, "days_to_calm", "days", 21, 3 * wide);
        outcome(text, name, "move_index_max", "index", 126.2, 3 * wide);
        outcome(text, name, "distance_to_runaway", "ratio", 0.57, 0.04 * wide);
        outcome(text, name, "dealer_room_used_max", "share", 0.78, 0.03 * wide);
        outcome(text, name, "lender_loss", "$bn", 0.02, 0.01 * wide);
        outcome(text, name, "liquidity_adjusted_loss", "$bn", 9.4, 1.1 * wide);
        outcome(text, name, "peak_day", "day", 5, 0);
    }

    private static void outcome(
            StringBuilder text, String name, String variable, String unit, double centre, double sd) {
        text.append(row(name, variable, unit, "mean", centre)).append(row(name, variable, unit, "sd", sd));
        for (int i = 0; i < Z.length; i++) {
            text.append(row(name, variable, unit, STATISTICS[i], Math.max(0, centre + Z[i] * sd)));
        }
        text.append(row(name, variable, unit, "mcse", sd / 20));
        double[] tails = {1.645, 1.96, 2.326, 2.063, 2.338, 2.665};
        String[] names = {"var95", "var975", "var99", "es95", "es975", "es99"};
        for (int i = 0; i < names.length; i++) {
            text.append(row(name, variable, unit, names[i], centre + tails[i] * sd))
                    .append(row(name, variable, unit, names[i] + "_low", centre + (tails[i] - 0.2) * sd))
                    .append(row(name, variable, unit, names[i] + "_high", centre + (tails[i] + 0.2) * sd));
        }
    }

    private double path(int day) {
        int last = episode.path().size();
        return episode.path().get(Math.min(day, last) - 1) * Math.exp(-Math.max(0, day - last) / 12.0);
    }

    private String replay() {
        StringBuilder text = new StringBuilder("day,variable,statistic,value,observed\n");
        for (int day = 1; day <= days; day++) {
            double path = path(day);
            double wide = spread * Math.sqrt(Math.min(day, 9)) / 2;
            fan(
                    text,
                    day,
                    "yield_10y",
                    scale * path,
                    scale * 1.7 * wide,
                    SyntheticEpisode.known(episode.closes(), day));
            fan(text, day, "yield_30y", scale * path * 1.03, scale * 1.8 * wide, Double.NaN);
            fan(text, day, "dislocation", scale * 0.8 * path, scale * 1.6 * wide, Double.NaN);
            fan(text, day, "move_index", 98 + 0.62 * path, 2 * wide, SyntheticEpisode.known(episode.move(), day));
            fan(text, day, "distance_to_runaway", 0.3 + 0.006 * path, 0.03 * wide, Double.NaN);
            fan(text, day, "dealer_room_used", 0.56 + 0.005 * path, 0.02 * wide, Double.NaN);
            fan(text, day, "near_trigger", 0.05 + 0.003 * path, 0.012 * wide, Double.NaN);
            fan(text, day, "days_of_room", 9 - 0.16 * path, 0.5 * wide, Double.NaN);
        }
        return text.toString();
    }

    private static void fan(StringBuilder text, int day, String variable, double centre, double sd, double close) {
        String[] names = {"p05", "p25", "p50", "p75", "p95", "mean"};
        double[] places = {-1.645, -0.674, 0, 0.674, 1.645, 0.02};
        for (int i = 0; i < names.length; i++) {
            text.append(row(day, variable, names[i], centre + places[i] * sd, close));
        }
    }

    private String dayNames() {
        StringBuilder text = new StringBuilder("day,date,event\n");
        for (int day = 1; day <= days; day++) {
            String event = SyntheticEpisode.text(episode.events(), day);
            text.append(
                    row(day, SyntheticEpisode.text(episode.dates(), day), event.isEmpty() ? "" : '"' + event + '"'));
        }
        return text.toString();
    }

    private String spiral() {
        StringBuilder text = new StringBuilder("day,round,variable,unit,value\n");
        double reached = 0;
        for (int day = 1; day <= Math.min(days, 9); day++) {
            double first = day == 5 ? 7.4 : day < 5 ? 6 : -3;
            double move = scale * first;
            for (int round = 0; round < 5; round++) {
                reached += move;
                double sales = Math.max(0, move) * 1.9;
                text.append(row(day, round, "loss", "$bn", Math.abs(move) * 0.11))
                        .append(row(day, round, "margin_call", "$bn", round == 0 ? Math.max(0, move) * 0.13 : 0))
                        .append(row(day, round, "sales_basis", "$bn", 0.4 * sales))
                        .append(row(day, round, "sales_swap_spread", "$bn", 0.6 * sales))
                        .append(row(day, round, "yield", "bp", reached));
                move = 0.34 * Math.max(0, move);
            }
        }
        return text.toString();
    }

    private String draws() {
        StringBuilder text = new StringBuilder("case,draw,weight,peak_yield_10y,peak_dislocation\n");
        Random random = new Random(7);
        for (int draw = 0; draw < 400; draw++) {
            double peak = scale * (45.3 + spread * 2.5 * random.nextGaussian());
            text.append(row("base", draw, 1.0, peak, peak - 9));
        }
        for (int draw = 0; prior && draw < 400; draw++) {
            double normal = random.nextGaussian();
            double peak = scale * (47.9 + spread * 8 * normal + 2 * spread * normal * normal);
            text.append(row("prior", draw, Math.exp(-0.5 * normal * normal * 1.6), peak, peak - 9));
        }
        return text.toString();
    }

    private static final double[] LEVERAGE = {0.6, 1, 1.4, 1.8};
    private static final double[] SIZE = {0.5, 1, 1.5, 2, 3};
    private static final double[] ROOM = {0.7, 1, 1.3};

    private String phase() {
        double[][] peaks = {
            {24, 24, 24, 24, 25}, {27, 33, 57, 202, 560}, {31, 48, 108, 266, 685}, {32, 52, 120, 274, 704}
        };
        StringBuilder text =
                new StringBuilder("room_factor,leverage_factor,size_factor,peak_dislocation,distance_to_runaway\n");
        for (double room : ROOM) {
            for (int i = 0; i < LEVERAGE.length; i++) {
                for (int k = 0; k < SIZE.length; k++) {
                    double peak = 20 + (peaks[i][k] - 20) / Math.pow(room, 2);
                    text.append(row(room, LEVERAGE[i], SIZE[k], scale * peak, 0.57 * LEVERAGE[i] * SIZE[k] / room));
                }
            }
        }
        return text.toString();
    }

    private static String boundary() {
        StringBuilder text = new StringBuilder("room_factor,size_factor,leverage_factor\n");
        for (double room : ROOM) {
            for (double size : SIZE) {
                double leverage = room / (0.57 * size);
                text.append(row(room, size, leverage > 3 ? Double.NaN : leverage));
            }
        }
        return text.toString();
    }

    private static String policies() {
        return """
                policy,amount,unit,bp_avoided,per_unit,per_unit_unit
                fed_purchases,366,$bn,12.5,29.3,$bn per bp avoided
                buybacks,30,$bn,0.7,42.9,$bn per bp avoided
                more_dealer_room,10,% of capacity,3.2,3.2,bp per 10% of room
                margins_not_procyclical,0.1,weight on calm days,1.6,1.6,bp per 0.1 of weight
                leverage_rule_relief,1,point of the ratio,2.6,2.6,bp per point of the ratio
                """;
    }

    private String sensitivity() {
        StringBuilder text =
                new StringBuilder("parameter,unit,low,base,high,peak_at_low,peak_at_high,rank_correlation\n");
        String[] names = {
            "leverage_targeting",
            "basis_hedge_gap",
            "swap_spread_hedge_gap",
            "dealer_capacity",
            "sales_a_day",
            "depth_constant",
            "reversion_a_day",
            "volatility_weight"
        };
        double[] low = {37.5, 41, 38.2, 54.1, 43.3, 40.2, 47.4, 45.0};
        double[] high = {61, 52.6, 55.9, 41.2, 47.8, 51.4, 43.8, 45.9};
        for (int i = 0; i < names.length; i++) {
            text.append(row(
                    names[i],
                    i == 3 ? "$bn" : "share",
                    i == 3 ? 336.0 : 0.05 * (i + 1),
                    i == 3 ? 560.0 : 0.1 * (i + 1),
                    i == 3 ? 784.0 : 0.3 * (i + 1),
                    low[i] * scale,
                    high[i] * scale,
                    prior ? (high[i] - low[i]) / 30 : Double.NaN));
        }
        return text.toString();
    }

    private static String agents() {
        StringBuilder text = new StringBuilder("agent,variable,unit,statistic,value\n");
        List<String> names = List.of(
                "basis_funds",
                "swap_spread_funds",
                "lenders",
                "dealers",
                "bond_funds",
                "foreign",
                "federal_reserve",
                "real_money",
                "money_funds");
        double[] gains = {-3.1, -9.8, -0.02, -6.4, -31, -88, -142, 12, 0.4};
        double[] needs = {5.2, 11.9, Double.NaN, 14, 22, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        double[] cash = {9.5, 14.1, Double.NaN, 60, 41, Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        for (int i = 0; i < names.size(); i++) {
            agent(text, names.get(i), "profit_and_loss", gains[i]);
            agent(text, names.get(i), "liquidity_need", needs[i]);
            agent(text, names.get(i), "free_cash", cash[i]);
        }
        return text.toString();
    }

    private static void agent(StringBuilder text, String agent, String variable, double centre) {
        if (Double.isFinite(centre)) {
            double sd = 0.12 * Math.abs(centre);
            text.append(row(agent, variable, "$bn", "mean", centre))
                    .append(row(agent, variable, "$bn", "p05", centre - 1.645 * sd))
                    .append(row(agent, variable, "$bn", "p50", centre))
                    .append(row(agent, variable, "$bn", "p95", centre + 1.645 * sd));
        }
    }

    private static String acceptance() {
        return """
                measure,unit,low,high,simulated,observed,inside
                peak_yield_10y,bp,40,55,45.3,47,true
                end_yield_10y,bp,25,45,35.8,33,true
                move_index_max,index,120,150,126.2,139.88,true
                forced_sales_basis,$bn,0,100,61,,true
                root_mean_square_error,bp,0,5,5.6,,false
                """;
    }

    private static String reverse() {
        return """
                target,unit,threshold,method,shock_factor,leverage_factor,size_factor,room_factor,distance,peak_yield_10y,distance_to_runaway
                peak_yield_10y,bp,100,search,1.4,1.2,1.3,0.9,1.62,100.2,0.98
                distance_to_runaway,ratio,1,search,1,1.3,1.35,1,1.53,88.1,1
                """;
    }

    private static String settings() {
        return """
                key,value,default,unit,basis,source,about,origin
                market.basis.leverage,56,56,share,SOURCED,FEDS note of 8 September 2023,Leverage of the basis trade,default
                market.kappa,0.582,0.582,share,ASSUMED,Tuned on two episodes,How far funds target their leverage,default
                market.shock,april-2025,none,choice,ASSUMED,Hand-set news path,The shock,scenario.yaml:2
                """;
    }

    private String manifest(Map<String, String> files) {
        return """
                {"tool":"triffin","version":"0.1.0","commit":"","kind":"stress","scenario":"april-2025","title":"%s",
                "description":"What the sale of leveraged Treasury positions added to the rise of yields after the tariffs of April 2025.",
                "sources":["Federal Reserve H.15, ten-year constant maturity","Perli, R., speech of 9 May 2025, Federal Reserve Bank of New York"],
                "scenarioSha256":"0f","seed":1,"draws":400,"populations":40,"replay":"%s",
                "startedUtc":"2026-01-01T00:00:00Z","wallSeconds":1.0,"threads":2,"command":"triffin stress april-2025 --draws 400 --seed 1",
                "uncertainty":["included: which funds hold how much at which leverage","not included: another shock, another model"],
                "files":[%s]}
                """.formatted(title.replace("\\", "\\\\").replace("\"", "\\\""), episode.name(), FileList.of(files));
    }
}
