package org.triffin.simulation.stress;

/**
 * What a policy takes off the peak of the ten-year yield.
 *
 * @param policy as tables write it
 * @param amount how much of it, in {@code unit}; for purchases the median over the draws counted
 * @param bpAvoided median over the draws counted of the peak without it minus the peak with it; negative where it makes the
 *     peak higher
 * @param low lower end of the 95% interval of that median, by order statistics
 * @param high upper end
 * @param perUnit in {@code perUnitUnit}; NaN where there is nothing to divide by
 * @param draws populations counted: for purchases those in which there were any, else all
 */
public record PolicyEffect(
        String policy,
        double amount,
        String unit,
        double bpAvoided,
        double low,
        double high,
        double perUnit,
        String perUnitUnit,
        int draws) {}
