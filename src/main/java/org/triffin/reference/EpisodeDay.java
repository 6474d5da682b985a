package org.triffin.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * One trading day of an episode: the closes that were published and the scenario that is assumed for it. Yields are
 * decimals; the scenario is in basis points and billions of dollars of face. The scenario is fitted to the episode it
 * belongs to; daily sales by sector are not public.
 *
 * @param day trading days since the eve, whose day is 0
 * @param date the date, never at a weekend
 * @param tenYear ten-year Treasury, constant maturity, close
 * @param thirtyYear thirty-year Treasury, where it was looked up
 * @param move MOVE index at the close
 * @param vix VIX at the close, where it was looked up
 * @param event what happened; empty for most days
 * @param news assumed: change of the ten-year without exogenous and forced sales, basis points
 * @param exogenousSales assumed: sales by foreign holders and mutual funds, billions of five-year duration
 * @param relativeValueShock assumed: repricing that hits hedged positions alone, basis points
 * @param federalReservePurchases purchases of the Federal Reserve, billions
 */
public record EpisodeDay(
        int day,
        LocalDate date,
        double tenYear,
        OptionalDouble thirtyYear,
        double move,
        OptionalDouble vix,
        String event,
        double news,
        double exogenousSales,
        double relativeValueShock,
        double federalReservePurchases) {

    public EpisodeDay {
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            throw new IllegalArgumentException(date + " is no trading day: it falls on a weekend.");
        }
        if (!(day >= 0 && Math.abs(tenYear) < 0.2 && Math.abs(thirtyYear.orElse(0)) < 0.2)) {
            throw new IllegalArgumentException(date + ": days count from 0 and yields are decimals, not percent.");
        }
        if (!(move > 0 && vix.orElse(1) > 0)) {
            throw new IllegalArgumentException(date + ": the MOVE and VIX indices are above zero.");
        }
        if (!(Double.isFinite(news) && Double.isFinite(relativeValueShock))) {
            throw new IllegalArgumentException(date + ": news and relative-value shocks are finite.");
        }
        if (!(exogenousSales >= 0 && federalReservePurchases >= 0)) {
            throw new IllegalArgumentException(date + ": sales and purchases are not below zero.");
        }
    }

    /** Whether the day has news, sales, a shock or purchases. */
    boolean eventful() {
        return news != 0 || exogenousSales != 0 || relativeValueShock != 0 || federalReservePurchases != 0;
    }
}
