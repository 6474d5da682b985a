/** Numbers and findings of a run in words, for titles, the page and the terminal. Depends on results and reference. */
@NullMarked
package org.triffin.report.text;

import org.jspecify.annotations.NullMarked;
