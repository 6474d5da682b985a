package org.triffin.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a report wrote.
 *
 * @param files relative to the folder written to
 * @param remark one sentence for the user, where the charts are missing
 */
public record Written(List<Path> files, Optional<String> remark) {
    public Written {
        files = List.copyOf(files);
    }
}
