/** Writes what people look at: charts, the page and the terminal summary, from a run folder alone. Depends on results and below. */
@NullMarked
package org.triffin.report;

import org.jspecify.annotations.NullMarked;
