/**
 * Text to nodes that remember where they were written. The only package that sees the YAML parser; depends on nothing
 * of ours.
 */
@NullMarked
package org.triffin.scenario.yaml;

import org.jspecify.annotations.NullMarked;
