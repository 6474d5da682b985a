/** The macro block: growth, inflation, short rate and term premium as temporary deviations around anchors. Depends on model.state, reference and vocabulary. */
@NullMarked
package org.triffin.model.economy;

import org.jspecify.annotations.NullMarked;
