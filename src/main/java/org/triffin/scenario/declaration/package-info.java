/**
 * What can be set, read once by reflection from the records' {@link org.triffin.vocabulary.Setting} annotations: the
 * binder, the schema, the template, the reference page and the resolved scenario all walk these. Depends on vocabulary.
 */
@NullMarked
package org.triffin.scenario.declaration;

import org.jspecify.annotations.NullMarked;
