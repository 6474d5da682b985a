/** The portfolio of Treasury securities, its issuance and interest, and the Federal Reserve. Depends on model.state, reference and vocabulary. */
@NullMarked
package org.triffin.model.debt;

import org.jspecify.annotations.NullMarked;
