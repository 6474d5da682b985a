package org.triffin.model.cascade;

import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;
import org.triffin.vocabulary.Unit;

/**
 * When funds sell and how fast.
 *
 * <p>A fund with equity E may hold at most max(E, 0) / ((h + m)(1 + kappa beta)): haircut h, futures or swap margin m, and
 * beta the free-liquidity buffer it started with. kappa = 0 sells only what margin forces (Cont and Schaanning 2017, "Fire
 * sales, indirect contagion and systemic stress testing"), kappa = 1 defends leverage (Greenwood, Landier and Thesmar 2015,
 * "Vulnerable banks", Journal of Financial Economics 115).
 */
public record SellingSpec(
        @Setting(
                about =
                        "How much of its buffer a fund defends: 0 sells at the margin limit alone, 1 keeps its leverage",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.582",
                basis = Basis.ESTIMATED,
                source =
                        "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence, 0 to 1")
        double bufferDefence,

        @Setting(
                about = "Most of its opening position a fund sells in a day",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0.043",
                basis = Basis.ESTIMATED,
                source =
                        "Fitted jointly to March 2020 and April 2025 within the range given: in-sample, not evidence, 0.03 to 0.15")
        double dailyLimit,

        @Setting(
                about = "Most rounds of selling within a day",
                unit = Unit.COUNT,
                min = 1,
                max = 10000,
                byDefault = "20",
                basis = Basis.ASSUMED,
                source = "Converged: three rounds a day suffice at the base values")
        int rounds,

        @Setting(
                about = "A round that sells less, in ten-year equivalents, is the last of its day",
                unit = Unit.BILLIONS,
                min = 0,
                max = 100,
                byDefault = "$20m",
                basis = Basis.ASSUMED,
                source = "Far below a market lot of the day")
        double tolerance,

        @Setting(
                about = "A day whose dislocation moves by more is flagged as a runaway",
                unit = Unit.RATE,
                min = 0,
                max = 1,
                byDefault = "100bp",
                basis = Basis.ASSUMED,
                source = "About the largest daily move on record")
        double runawayMove,

        @Setting(
                about = "Share of a day's net variation margin that cannot be met from the offsetting leg the same day",
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                byDefault = "0",
                basis = Basis.ASSUMED,
                source = "Off: the futures leg receives when yields rise")
        double liquidityDrain) {}
