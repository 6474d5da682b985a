/** The page of a run: one self-contained HTML file. Depends on report.chart, report.text, report.series and results. */
@NullMarked
package org.triffin.report.html;

import org.jspecify.annotations.NullMarked;
