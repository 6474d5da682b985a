/**
 * Events that a scenario dates or gives a hazard: what each adds to the stance that other sectors read, and how that
 * fades. Depends on model.baseline, model.state and vocabulary.
 */
@NullMarked
package org.triffin.model.events;

import org.jspecify.annotations.NullMarked;
