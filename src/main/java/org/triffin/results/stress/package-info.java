/**
 * What a stress run leaves behind: one record a table, each written and read back strictly, and the run folder as a
 * whole. Yields and their moves are in bp, money in billions of dollars, time in days. Depends on results.
 */
@NullMarked
package org.triffin.results.stress;

import org.jspecify.annotations.NullMarked;
