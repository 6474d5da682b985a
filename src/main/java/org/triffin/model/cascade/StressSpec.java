package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * The experiment of a stress test.
 */
public record StressSpec(
        @Setting(
                about = "Populations of funds drawn for each case",
                unit = Unit.COUNT,
                min = 1,
                max = 1000000,
                byDefault = "1000",
                basis = Basis.ASSUMED,
                source = "Enough for a 99% shortfall with a narrow interval")
        int draws,

        @Setting(
                about = "Episode whose daily path is the shock",
                byDefault = "april-2025",
                basis = Basis.ASSUMED,
                source = "Scenario choice")
        Template replay,

        @Setting(
                about = "Size of the shock, multiple of the replay",
                unit = Unit.SHARE,
                min = 0,
                max = 20,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "The replay itself")
        double severity,

        @Setting(
                about = "Most days until calm",
                unit = Unit.COUNT,
                min = 1,
                max = 250,
                byDefault = "63",
                basis = Basis.ASSUMED,
                source = "A quarter; what is not calm by then is reported")
        int horizon,

        @Setting(
                about = "Whether parameters are also drawn from their ranges",
                byDefault = "true",
                basis = Basis.ASSUMED,
                source = "Reported beside, never pooled with, populations alone")
        boolean parameterUncertainty,

        @Setting(
                about = "Seed of populations and parameters",
                unit = Unit.COUNT,
                min = 0,
                byDefault = "1",
                basis = Basis.ASSUMED,
                source = "Any")
        long seed) {}
