/**
 * What a run leaves behind: the run folder with its manifest, tables and paths, and the reader that brings it back.
 * Depends on every floor below it (scenario, simulation, model, reference, vocabulary); Jackson and DuckDB are allowed.
 */
@NullMarked
package org.triffin.results;

import org.jspecify.annotations.NullMarked;
