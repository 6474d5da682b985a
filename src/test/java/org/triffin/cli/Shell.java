package org.triffin.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** Runs command lines in this process, in a directory of a test, and keeps what they print. */
final class Shell {
    private final Path directory;
    private String out = "";
    private String err = "";

    Shell(Path directory) {
        this.directory = directory;
    }

    /** Returns the exit code. */
    int triffin(String... arguments) {
        StringWriter results = new StringWriter();
        StringWriter messages = new StringWriter();
        int code = Triffin.execute(
                arguments,
                new Surroundings(
                        new PrintWriter(results, true),
                        new PrintWriter(messages, true),
                        directory,
                        false,
                        Interruption.ofThisThread()));
        out = results.toString();
        err = messages.toString();
        return code;
    }

    /** What the last command printed as its result. */
    String out() {
        return out;
    }

    /** What the last command said beside it. */
    String err() {
        return err;
    }
}
