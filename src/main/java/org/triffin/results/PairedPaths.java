package org.triffin.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.triffin.simulation.Statistic;

/** The difference of two runs path by path on the same shocks, from the paths both kept. */
public final class PairedPaths {
    private final Path minuend;
    private final Path subtrahend;
    private final boolean antithetic;

    /**
     * @param minuend Parquet file of the run that is compared
     * @param subtrahend Parquet file of the run it is compared with
     * @param antithetic whether paths 2i and 2i+1 are mirror images, so that standard errors are taken over pairs
     */
    public PairedPaths(Path minuend, Path subtrahend, boolean antithetic) {
        this.minuend = minuend;
        this.subtrahend = subtrahend;
        this.antithetic = antithetic;
    }

    /** The distribution of the difference of {@code variables}, over the paths and years both files hold. */
    public FanTable difference(List<String> variables, FanTable like) {
        double[][] values = new double[variables.size()][];
        int statistics = Statistic.values().length;
        try (Connection connection = DuckDb.inMemory();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE pairs AS SELECT fiscal_year, path"
                    + variables.stream()
                            .map(v -> ", a." + v + "::DOUBLE - b." + v + "::DOUBLE AS " + v)
                            .collect(Collectors.joining())
                    + " FROM " + DuckDb.literal(minuend) + " a JOIN " + DuckDb.literal(subtrahend)
                    + " b USING (path, fiscal_year)");
            for (int v = 0; v < variables.size(); v++) {
                values[v] = new double[(like.lastYear() - like.firstYear() + 1) * statistics];
                try (ResultSet rows = statement.executeQuery(query(variables.get(v)))) {
                    for (int year = 0; rows.next(); year++) {
                        for (int s = 0; s < statistics; s++) {
                            values[v][year * statistics + s] = rows.getDouble(s + 1);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw new UnreadableRunException(
                    "The paths of the two runs cannot be compared: " + DuckDb.firstLine(e) + ".", e);
        }
        return like.withValues(variables, values);
    }

    /** Each statistic in the order of {@link Statistic}, one row a fiscal year. */
    private String query(String variable) {
        StringBuilder select = new StringBuilder();
        for (Statistic statistic : Statistic.values()) {
            select.append(select.isEmpty() ? "" : ", ").append(expression(statistic, variable));
        }
        String errors = "SELECT fiscal_year, stddev_samp(draw) / sqrt(count(*)) AS mcse FROM (SELECT fiscal_year, avg("
                + variable + ") AS draw FROM pairs GROUP BY fiscal_year, path // " + (antithetic ? 2 : 1)
                + ") GROUP BY fiscal_year";
        return "SELECT " + select + " FROM pairs p JOIN (" + errors
                + ") e USING (fiscal_year) GROUP BY fiscal_year, e.mcse ORDER BY fiscal_year";
    }

    private static String expression(Statistic statistic, String variable) {
        return switch (statistic) {
            case MEAN -> "avg(p." + variable + ")";
            case SD -> "stddev_samp(p." + variable + ")";
            case MCSE -> "e.mcse";
            default -> "quantile_cont(p." + variable + ", " + statistic.probability() + ")";
        };
    }
}
