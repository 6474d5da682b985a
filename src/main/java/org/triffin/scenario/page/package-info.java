/**
 * What is written from the declarations: the JSON schema, the template, the reference page, and a loaded scenario with
 * every value and its origin. Depends on scenario, scenario.declaration and the floors below.
 */
@NullMarked
package org.triffin.scenario.page;

import org.jspecify.annotations.NullMarked;
