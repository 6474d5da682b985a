package org.triffin.simulation;

import java.util.List;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/**
 * Receives the annual values of single paths. The engine calls it in the order of path numbers, one call at a time,
 * whatever the number of threads. An exception it throws ends the run.
 */
public interface PathSink {
    /** Paths wanted: those numbered below this. */
    int paths();

    /** Says, before any path, what model number {@code model} will send. */
    void open(int model, FiscalYear firstYear, int years, List<Variable> variables);

    /**
     * Paths {@code firstPath} to {@code firstPath + count - 1} of a model.
     *
     * @param values [variable * years + year][path - firstPath]; reused after the call, elements from {@code count} on
     *     mean nothing
     */
    void accept(int model, int firstPath, int count, float[][] values);
}
