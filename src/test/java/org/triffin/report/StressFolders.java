package org.triffin.report;

import java.nio.file.Path;
import org.triffin.results.stress.StressRun;

/** Reads synthetic stress folders back as the report does. */
public final class StressFolders {
    private StressFolders() {}

    public static StressRun read(SyntheticStress stress, Path folder) {
        return StressRun.read(stress.writeTo(folder));
    }
}
