package org.triffin.report;

import java.nio.file.Path;
import org.triffin.report.series.RunLines;
import org.triffin.results.RunReader;

/** Reads synthetic runs back as the report does. */
public final class RunFolders {
    private RunFolders() {}

    public static RunLines lines(SyntheticRun run, Path folder) {
        return new RunLines(RunReader.read(run.writeTo(folder)));
    }
}
