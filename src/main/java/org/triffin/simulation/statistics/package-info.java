/** Order statistics, moments, histograms and intervals. Depends on nothing of ours. */
@NullMarked
package org.triffin.simulation.statistics;

import org.jspecify.annotations.NullMarked;
