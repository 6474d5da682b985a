/**
 * The pictures of a run: one theme, one drawing for PNG and SVG, the numbers drawn beside them. The only package that
 * uses AWT, JFreeChart and Batik. Depends on report.text, results and reference,
 * and on model.state for the names of variables.
 */
@NullMarked
package org.triffin.report.chart;

import org.jspecify.annotations.NullMarked;
