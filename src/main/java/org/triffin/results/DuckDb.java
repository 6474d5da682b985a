package org.triffin.results;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Opens DuckDB, which only the path store does: its native library is large and slow to load. */
final class DuckDb {
    private DuckDb() {}

    /** A database in memory, for questions to Parquet files. */
    static Connection inMemory() {
        return open("jdbc:duckdb:");
    }

    /** A database in a file that does not exist yet, so that more rows fit than memory holds. */
    static Connection inFile(Path file) {
        return open("jdbc:duckdb:" + file);
    }

    /** {@code path} as an SQL literal. */
    static String literal(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private static Connection open(String address) {
        try {
            Connection connection = DriverManager.getConnection(address);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET threads = 1"); // rows keep their order, bytes do not depend on the machine
                statement.execute("SET memory_limit = '512MB'");
            }
            return connection;
        } catch (SQLException | LinkageError e) {
            throw new PathStoreException(
                    "Simulated paths need DuckDB, which does not start here (" + firstLine(e)
                            + "); leave them out with --set outputs.paths=none.",
                    e);
        }
    }

    /** The first line of what went wrong, or that the disk is full. */
    static String firstLine(Throwable e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left")
                ? "no space is left on its disk"
                : message.lines().findFirst().orElse("no reason given");
    }
}
