/** The words every floor shares: time, units, quantities, sources, and the declarations of settings, variables and shocks. Depends on nothing. */
@NullMarked
package org.triffin.vocabulary;

import org.jspecify.annotations.NullMarked;
