/**
 * The command line: one class a verb, the exit codes, and the only place that writes to the terminal or ends the
 * process. May depend on every other package; picocli is allowed here and nowhere else.
 */
@NullMarked
package org.triffin.cli;

import org.jspecify.annotations.NullMarked;
