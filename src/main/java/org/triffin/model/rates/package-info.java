/** The yield curve in Bernanke's three parts. Depends on model.state, reference and vocabulary. */
@NullMarked
package org.triffin.model.rates;

import org.jspecify.annotations.NullMarked;
