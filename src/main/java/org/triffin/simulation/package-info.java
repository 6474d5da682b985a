/** The Monte Carlo engine: streams, blocks, threads, recording. Depends on model and below. */
@NullMarked
package org.triffin.simulation;

import org.jspecify.annotations.NullMarked;
