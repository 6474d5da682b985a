/**
 * Who holds the debt and how safe a haven it is: the ledger of holders, foreign demand, erosion, convenience yields, the
 * stock-bond correlation. Depends on vocabulary, reference, baseline, dynamics and state.
 */
@NullMarked
package org.triffin.model.holders;

import org.jspecify.annotations.NullMarked;
