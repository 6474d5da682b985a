package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * The chance that a quarter of a projection starts an episode: min(highest, 1 - exp(-exp(a0 + a1 (m* - 0.5) + a2 z))) with the
 * distance to runaway m* at the quarter's opening, and z the absolute change of the ten-year yield in the last quarter over
 * 0.6 points, less 0.8. Its size is lognormal, in multiples of the template.
 */
public record HazardSpec(
        @Setting(
                about = "Whether episodes start by chance",
                byDefault = "true",
                basis = Basis.ASSUMED,
                source = "Dated shocks alone when off")
        boolean enabled,

        @Setting(
                about = "Log hazard per quarter at a distance to runaway of one half, a0",
                unit = Unit.SHARE,
                min = -20,
                max = 3,
                byDefault = "-3.5",
                basis = Basis.ASSUMED,
                source = "3.4% a quarter at 0.57, 5.2% at 0.78: about one episode in five to seven years")
        double constant,

        @Setting(
                about = "Response of the log hazard to the distance to runaway, a1",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "Fragile markets run more often")
        double fragility,

        @Setting(
                about = "Response of the log hazard to the last change of the ten-year yield, a2",
                unit = Unit.SHARE,
                min = 0,
                max = 5,
                byDefault = "0.5",
                basis = Basis.ASSUMED,
                source = "Episodes follow large moves of rates")
        double conditions,

        @Setting(
                about = "Highest chance per quarter",
                unit = Unit.RATE,
                min = 0,
                max = 1,
                byDefault = "10%",
                basis = Basis.ASSUMED,
                source = "Two and a half years between episodes at the worst")
        double highest,

        @Setting(
                about = "Median size, multiple of the template",
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                byDefault = "0.6",
                basis = Basis.ASSUMED,
                source = "Two episodes in five years were the largest of their kind")
        double severityMedian,

        @Setting(
                about = "Standard deviation of the log of the size",
                unit = Unit.SHARE,
                min = 0,
                max = 3,
                byDefault = "0.6",
                basis = Basis.ASSUMED,
                source = "One in ten is larger than 1.3 times the template")
        double severitySpread,

        @Setting(
                about = "Episode whose daily path is used",
                byDefault = "april-2025",
                basis = Basis.ASSUMED,
                source = "The most recent")
        Template template) {
    private static final double HALF = 0.5;

    /** The same with no chance of an episode. */
    HazardSpec off() {
        return new HazardSpec(
                false, constant, fragility, conditions, highest, severityMedian, severitySpread, template);
    }

    /** Chance that an episode starts in a quarter. */
    double chance(double distance, double surprise) {
        double logHazard = constant + fragility * (distance - HALF) + conditions * surprise;
        return Math.min(highest, -Math.expm1(-Math.exp(logHazard)));
    }
}
