/**
 * How the debt is managed: growth, inflation, monetization, tightening, or switching between them. Writes the stance
 * that other sectors read. Depends on model.baseline, model.state and vocabulary.
 */
@NullMarked
package org.triffin.model.regime;

import org.jspecify.annotations.NullMarked;
