/** What holders of assets earn, consistent with the simulated yields. Depends on the state and the vocabulary. */
@NullMarked
package org.triffin.model.assets;

import org.jspecify.annotations.NullMarked;
