package org.triffin.cli;

import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * Where a command line runs.
 *
 * @param out takes results alone
 * @param err takes progress and messages
 * @param directory what relative paths are relative to
 * @param terminal whether {@code err} is a terminal, where a line can be rewritten
 * @param interruption tells commands to stop
 */
record Surroundings(PrintWriter out, PrintWriter err, Path directory, boolean terminal, Interruption interruption) {

    /** {@code path} from the directory of the command line; a path that no file system can hold is a usage error. */
    Path resolve(String path) {
        return directory.resolve(path);
    }
}
