/** The lines a run is told with: fans, history and published projections by fiscal year. Depends on results and reference. */
@NullMarked
package org.triffin.report.series;

import org.jspecify.annotations.NullMarked;
