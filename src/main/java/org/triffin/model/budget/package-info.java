/** Revenue, primary outlays and policies. Depends on model.state, reference and vocabulary. */
@NullMarked
package org.triffin.model.budget;

import org.jspecify.annotations.NullMarked;
