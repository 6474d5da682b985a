package org.triffin.reference;

import java.util.List;

/**
 * How well a starting ladder reproduces what is published about the debt.
 *
 * @param lines one a published figure; empty for a ladder that is assumed
 */
public record Fit(List<FitLine> lines) {
    public Fit {
        lines = List.copyOf(lines);
    }
}
