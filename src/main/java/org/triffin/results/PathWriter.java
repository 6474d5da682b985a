package org.triffin.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.triffin.simulation.PathSink;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * Keeps simulated paths as Parquet: columns {@code path}, {@code fiscal_year} and one 32-bit float a variable, rows by path
 * and year. Rows wait in a database file beside the result, so memory stays bounded for any number of paths.
 */
public final class PathWriter implements PathSink, AutoCloseable {
    /** How many paths {@code outputs.paths: sample} keeps. */
    public static final int SAMPLE = 1000;

    /**
     * What is kept of one model.
     *
     * @param model its number in the engine's pass
     * @param paths paths numbered below this are kept
     * @param folder the run folder that gets {@code paths.parquet}
     */
    public record Kept(int model, int paths, Path folder) {}

    private final Map<Integer, Store> stores = new HashMap<>();
    private final int paths;

    /** The table of one model while it fills. */
    private static final class Store {
        final Kept kept;
        final Path database;
        final Connection connection;
        FiscalYear firstYear = new FiscalYear(2000);
        int years;
        int variables;

        Store(Kept kept) {
            this.kept = kept;
            database = kept.folder.resolve("paths.partial");
            try {
                Files.createDirectories(kept.folder);
            } catch (IOException e) {
                throw WriteFailedException.of(e);
            }
            connection = DuckDb.inFile(database);
        }
    }

    public PathWriter(List<Kept> kept) {
        for (Kept one : kept) {
            stores.put(one.model, new Store(one));
        }
        paths = kept.stream().mapToInt(Kept::paths).max().orElse(0);
    }

    @Override
    public int paths() {
        return paths;
    }

    @Override
    public void open(int model, FiscalYear firstYear, int years, List<Variable> variables) {
        Store store = stores.get(model);
        if (store == null) {
            return;
        }
        store.firstYear = firstYear;
        store.years = years;
        store.variables = variables.size();
        String columns = variables.stream()
                .map(variable -> ", " + variable.name() + " FLOAT")
                .collect(Collectors.joining());
        try (Statement statement = store.connection.createStatement()) {
            statement.execute("CREATE TABLE paths (path INTEGER, fiscal_year INTEGER" + columns + ")");
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void accept(int model, int firstPath, int count, float[][] values) {
        Store store = stores.get(model);
        if (store == null) {
            return;
        }
        int end = Math.min(firstPath + count, store.kept.paths);
        try (DuckDBAppender appender =
                store.connection.unwrap(DuckDBConnection.class).createAppender("paths")) {
            for (int path = firstPath; path < end; path++) {
                for (int year = 0; year < store.years; year++) {
                    appender.beginRow().append(path).append(store.firstYear.year() + year);
                    for (int variable = 0; variable < store.variables; variable++) {
                        appender.append(values[variable * store.years + year][path - firstPath]);
                    }
                    appender.endRow();
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Writes the Parquet files, once all paths are in. */
    public void finish() {
        for (Store store : stores.values()) {
            Path file = store.kept.folder.resolve(Run.PATHS);
            try (Statement statement = store.connection.createStatement()) {
                statement.execute("COPY paths TO " + DuckDb.literal(file) + " (FORMAT parquet, COMPRESSION zstd)");
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    /** Removes the waiting rows. */
    @Override
    public void close() {
        for (Store store : stores.values()) {
            try {
                store.connection.close();
                Files.deleteIfExists(store.database);
            } catch (SQLException | IOException e) {
                throw failed(e);
            }
        }
        stores.clear();
    }

    private static PathStoreException failed(Exception e) {
        return new PathStoreException(
                "The simulated paths cannot be kept: " + DuckDb.firstLine(e)
                        + "; leave them out with --set outputs.paths=none.",
                e);
    }
}
