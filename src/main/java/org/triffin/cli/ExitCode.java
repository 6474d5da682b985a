package org.triffin.cli;

/** What the process returns. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int INVALID_SCENARIO = 3;
    static final int CHECK_FAILED = 4;
    static final int UNREADABLE_RESULTS = 5;
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
