/**
 * Numbers and findings of a run in words, for titles, the page and the terminal. Depends on results and reference, and on
 * model.state for the names of variables.
 */
@NullMarked
package org.triffin.report.text;

import org.jspecify.annotations.NullMarked;
