package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * Purchases that restore market functioning, per day in $bn of face. Rule: on once the close has been above one level on some
 * days running, then least + gain (dislocation - end level) within bounds, until the close is below the end level.
 */
public record BackstopSpec(
        @Setting(
                about = "What the Federal Reserve does",
                byDefault = "rule",
                basis = Basis.ASSUMED,
                source = "A rule like that of 2020; table uses what it bought in the template")
        Purchases purchases,

        @Setting(
                about = "Dislocation above which purchases start",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "40bp",
                basis = Basis.ASSUMED,
                source = "Above April 2025, below March 2020")
        double startLevel,

        @Setting(
                about = "Closes above it before they start",
                unit = Unit.COUNT,
                min = 1,
                max = 250,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "March 2020: within days")
        int startDays,

        @Setting(
                about = "Dislocation below which they end",
                unit = Unit.RATE,
                min = 0,
                max = 0.1,
                byDefault = "8bp",
                basis = Basis.ASSUMED,
                source = "Near calm")
        double endLevel,

        @Setting(
                about = "Purchases a day, $bn per bp above the end level",
                unit = Unit.SHARE,
                min = 0,
                max = 100,
                byDefault = "2",
                basis = Basis.ASSUMED,
                source = "Reaches the most at 35bp")
        double gain,

        @Setting(
                about = "Least purchases a day",
                unit = Unit.BILLIONS,
                min = 0,
                max = 1000,
                byDefault = "$20bn",
                basis = Basis.ASSUMED,
                source = "First days of March 2020: $37bn to $45bn")
        double least,

        @Setting(
                about = "Most purchases a day",
                unit = Unit.BILLIONS,
                min = 0,
                max = 1000,
                byDefault = "$75bn",
                basis = Basis.SOURCED,
                source = "$75bn a day from 19 March 2020")
        double most,

        @Setting(
                about = "Most of the dislocation that a day's purchases take away",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.30",
                basis = Basis.ESTIMATED,
                source = "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence")
        double relief,

        @Setting(
                about = "Lasting fall of yields per $bn of ten-year equivalents bought",
                unit = Unit.RATE,
                min = 0,
                max = 0.001,
                byDefault = "0.01bp",
                basis = Basis.ESTIMATED,
                source =
                        "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence; not used in a projection, where purchases act on the term premium")
        double calmEffect,

        @Setting(
                about = "Duration of what it buys",
                unit = Unit.YEARS,
                min = 0.1,
                max = 30,
                byDefault = "6y",
                basis = Basis.ASSUMED,
                source = "Across the curve")
        double duration,

        @Setting(
                about = "Treasury buybacks a day, ten-year equivalents",
                unit = Unit.BILLIONS,
                min = 0,
                max = 100,
                byDefault = "$0bn",
                basis = Basis.ASSUMED,
                source = "None at base")
        double buybacks) {
    public BackstopSpec {
        if (least > most) {
            throw new IllegalArgumentException("least must not be above most.");
        }
    }

    /** The same without the lasting fall of yields by what has been bought. */
    BackstopSpec withoutCalm() {
        return new BackstopSpec(
                purchases, startLevel, startDays, endLevel, gain, least, most, relief, 0, duration, buybacks);
    }
}
