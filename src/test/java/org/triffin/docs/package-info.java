/** The documentation, checked against the program it describes. */
@NullMarked
package org.triffin.docs;

import org.jspecify.annotations.NullMarked;
