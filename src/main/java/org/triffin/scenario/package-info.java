/**
 * From a scenario file to records: reading, extends, merging, binding, checks. Everything about a setting comes from its
 * declaration on the record that holds it. Depends on scenario.yaml, scenario.declaration, and the floors below.
 */
@NullMarked
package org.triffin.scenario;

import org.jspecify.annotations.NullMarked;
