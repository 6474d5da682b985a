/** One quarter of the whole model and the reference run. Depends on the sectors below it. */
@NullMarked
package org.triffin.model;

import org.jspecify.annotations.NullMarked;
