/**
 * Shipped facts, each with its source: CBO vintages, policies with their scores, history, the macro block's estimate, the
 * starting ladders and two episodes of the Treasury market. Read from resources of this package, one at a time and only
 * when asked. Depends on vocabulary.
 */
@NullMarked
package org.triffin.reference;

import org.jspecify.annotations.NullMarked;
