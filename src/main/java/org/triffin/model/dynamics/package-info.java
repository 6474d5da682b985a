/**
 * The macro block's linear dynamics: companion form, loadings of expectations, forecast standard deviations. Depends on
 * reference, model.state and vocabulary.
 */
@NullMarked
package org.triffin.model.dynamics;

import org.jspecify.annotations.NullMarked;
