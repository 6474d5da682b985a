/** The mutable lanes of a block of paths: one State class a sector, where sectors meet. Depends on vocabulary. */
@NullMarked
package org.triffin.model.state;

import org.jspecify.annotations.NullMarked;
