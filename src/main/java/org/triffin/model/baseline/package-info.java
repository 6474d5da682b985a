/**
 * A vintage's annual figures as quarterly paths: what the projection would be without policies, overrides and shocks.
 * Depends on reference and vocabulary.
 */
@NullMarked
package org.triffin.model.baseline;

import org.jspecify.annotations.NullMarked;
