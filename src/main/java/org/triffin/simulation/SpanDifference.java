package org.triffin.simulation;

/**
 * A model's span less that of the first model, path by path on the same shocks.
 *
 * @param span what is compared
 * @param paths over how many paths
 * @param mean of the differences
 * @param standardError of that mean; over pairs with antithetic variates
 */
public record SpanDifference(Span span, int paths, double mean, double standardError) {}
