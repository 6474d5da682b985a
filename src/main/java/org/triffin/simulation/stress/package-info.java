/**
 * Stress tests of the cascade: many populations of funds through one episode, under the scenario and under what-ifs. Depends
 * on the model and on the random streams.
 */
@org.jspecify.annotations.NullMarked
package org.triffin.simulation.stress;
