/** JMH benchmarks of the hot path; never run by tests. May use everything. */
@NullMarked
package org.triffin.benchmark;

import org.jspecify.annotations.NullMarked;
