package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.vocabulary.Source;

class EpisodesTest {
    private static final double ROUNDING = 1e-9;

    private static Episode episode(String name) {
        return Episodes.named(name).orElseThrow();
    }

    private static EpisodeDay on(Episode episode, String date) {
        return episode.days().stream()
                .filter(day -> day.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    /** Rise of the thirty-year on {@code day} in basis points, not a number where either close is not known. */
    private static double thirtyYearRise(Episode episode, int day) {
        List<EpisodeDay> days = episode.days();
        return 1e4
                * (days.get(day).thirtyYear().orElse(Double.NaN)
                        - days.get(day - 1).thirtyYear().orElse(Double.NaN));
    }

    private static AcceptanceRange range(Episode episode, String measure) {
        return Episodes.acceptance(episode).stream()
                .filter(range -> range.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesAreSortedAndAllLoad() {
        assertThat(Episodes.names()).containsExactly("april-2025", "march-2020");
        assertThat(Episodes.names())
                .allSatisfy(name -> assertThat(episode(name).name()).isEqualTo(name));
        assertThat(Episodes.named("october-1987")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"march-2020, 2020-03-09, 2020-03-27, 2020-03-09", "april-2025, 2025-04-04, 2025-04-25, 2025-04-18"})
    void fourteenTradingDaysFollowTheEveWithoutAGap(String name, LocalDate eve, LocalDate last, LocalDate closed) {
        Episode episode = episode(name);
        List<LocalDate> expected = eve.datesUntil(last.plusDays(1))
                .filter(date -> date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(date -> date.equals(eve) || !date.equals(closed))
                .toList();
        assertThat(episode.days()).extracting(EpisodeDay::date).isEqualTo(expected);
        assertThat(episode.eve()).isEqualTo(eve);
        assertThat(episode.horizon()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource({"march-2020, 2020-03-18, 64, 7", "april-2025, 2025-04-11, 47, 5"})
    void tenYearPeaksWhereItDidByAsMuch(String name, String peak, double rise, int day) {
        Episode episode = episode(name);
        assertThat(on(episode, peak).day()).isEqualTo(day);
        assertThat(episode.tenYearChange(day)).isCloseTo(rise, within(ROUNDING));
        assertThat(IntStream.rangeClosed(0, episode.horizon()).mapToDouble(episode::tenYearChange))
                .allSatisfy(change -> assertThat(change).isLessThanOrEqualTo(episode.tenYearChange(day)));
    }

    @Test
    void thirtyYearRoseBy79BasisPointsTo19March2020() {
        Episode march = episode("march-2020");
        double rise = on(march, "2020-03-19").thirtyYear().orElseThrow()
                - on(march, "2020-03-09").thirtyYear().orElseThrow();
        assertThat(1e4 * rise).isCloseTo(79, within(ROUNDING));
    }

    @Test
    void thirtyYearsLargestCloseToCloseRiseOfApril2025Is17BasisPoints() {
        Episode april = episode("april-2025");
        double[] rises = IntStream.rangeClosed(1, april.horizon())
                .mapToDouble(day -> thirtyYearRise(april, day))
                .filter(rise -> !Double.isNaN(rise))
                .sorted()
                .toArray();
        assertThat(rises[rises.length - 1]).isCloseTo(17, within(ROUNDING));
        assertThat(rises[rises.length - 2]).isCloseTo(14, within(ROUNDING));
        assertThat(thirtyYearRise(april, on(april, "2025-04-07").day())).isCloseTo(17, within(ROUNDING));
        assertThat(thirtyYearRise(april, on(april, "2025-04-10").day())).isCloseTo(14, within(ROUNDING));
    }

    @Test
    void moveIndexPeaksOnTheEveIn2020AndAfterItIn2025() {
        Episode march = episode("march-2020");
        assertThat(march.days().get(0).move()).isEqualTo(163.70);
        assertThat(Arrays.stream(march.path(EpisodeDay::move)).max()).hasValue(152.62);
        Episode april = episode("april-2025");
        assertThat(Arrays.stream(april.path(EpisodeDay::move)).max()).hasValue(139.88);
        assertThat(on(april, "2025-04-08").move()).isEqualTo(139.88);
    }

    @Test
    void whatWasNotLookedUpIsEmpty() {
        Episode april = episode("april-2025");
        assertThat(on(april, "2025-04-16").thirtyYear()).isEmpty();
        assertThat(on(april, "2025-04-16").vix()).isEmpty();
        assertThat(on(april, "2025-04-17").thirtyYear()).hasValue(0.048);
        assertThat(on(april, "2025-04-17").vix()).hasValue(29.65);
        assertThat(on(april, "2025-04-17").event()).isEmpty();
        assertThat(on(episode("march-2020"), "2020-03-24").thirtyYear()).isEmpty();
    }

    @Test
    void salesOf2020AddUpTo616BillionWithinWhatIsKnown() {
        double[] sales = episode("march-2020").path(EpisodeDay::exogenousSales);
        assertThat(sales).hasSize(14);
        assertThat(Arrays.stream(sales).sum()).isCloseTo(1.45 * 425, within(ROUNDING));
        assertThat(Arrays.stream(sales).sum()).isCloseTo(616, within(0.5));
    }

    @Test
    void federalReserveBought387BillionBy23March2020AndNothingInApril2025() {
        Episode march = episode("march-2020");
        double bought = march.days().stream()
                .filter(day -> !day.date().isAfter(LocalDate.of(2020, 3, 23)))
                .mapToDouble(EpisodeDay::federalReservePurchases)
                .sum();
        assertThat(bought).isEqualTo(387);
        assertThat(march.purchasesByRule()).isFalse();
        assertThat(episode("april-2025").path(EpisodeDay::federalReservePurchases))
                .containsOnly(0);
        assertThat(episode("april-2025").purchasesByRule()).isTrue();
    }

    @Test
    void onlyApril2025HasARelativeValueShock() {
        assertThat(episode("march-2020").path(EpisodeDay::relativeValueShock)).containsOnly(0);
        assertThat(Arrays.stream(episode("april-2025").path(EpisodeDay::relativeValueShock))
                        .sum())
                .isCloseTo(22.1, within(ROUNDING));
        assertThat(Arrays.stream(episode("april-2025").path(EpisodeDay::exogenousSales))
                        .sum())
                .isEqualTo(85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"march-2020", "april-2025"})
    void sourceNamesThePublicationsAndOwnsTheAssumptions(String name) {
        assertThat(episode(name).source().citation()).contains("H.15", "MOVE", "VIX", "assumptions of ours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"march-2020", "april-2025"})
    void everyMeasureIsBoundedOnceAndHoldsWhatWasObserved(String name) {
        List<AcceptanceRange> ranges = Episodes.acceptance(episode(name));
        assertThat(ranges)
                .extracting(AcceptanceRange::measure)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(10);
        assertThat(ranges).filteredOn(range -> range.observed().isPresent()).hasSizeGreaterThan(3);
        assertThat(ranges)
                .allSatisfy(range -> assertThat(range.contains(range.observed().orElse(range.low())))
                        .as(range.measure())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource({"march-2020, 7, yield_10y_at_day_10, 2020-03-23", "april-2025, 5, yield_10y_at_day_9, 2025-04-17"})
    void observationsFollowFromTheCloses(String name, int peak, String later, String date) {
        Episode episode = episode(name);
        int day = on(episode, date).day();
        assertThat(later).endsWith("_" + day);
        assertThat(range(episode, later).observed().orElseThrow())
                .isCloseTo(episode.tenYearChange(day), within(ROUNDING));
        assertThat(range(episode, "peak_day").observed()).hasValue(peak);
        assertThat(range(episode, "peak_yield_10y").observed().orElseThrow())
                .isCloseTo(episode.tenYearChange(peak), within(ROUNDING));
        assertThat(range(episode, "move_index_max").observed().orElseThrow())
                .isEqualTo(Arrays.stream(episode.path(EpisodeDay::move)).max().orElseThrow());
    }

    @Test
    void anAcceptanceRangeHoldsItsEndsAndNotNaN() {
        AcceptanceRange range = new AcceptanceRange("e", "m", "bp", 0, 5, OptionalDouble.empty());
        assertThat(range.contains(0)).isTrue();
        assertThat(range.contains(5)).isTrue();
        assertThat(range.contains(5.01)).isFalse();
        assertThat(range.contains(-0.01)).isFalse();
        assertThat(range.contains(Double.NaN)).isFalse();
        assertThatThrownBy(() -> new AcceptanceRange("e", "m", "bp", 5, 0, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("e, m: 5.0 to 0.0 is no range.");
        assertThatThrownBy(() -> new AcceptanceRange("e", " ", "bp", 0, 5, OptionalDouble.empty()))
                .hasMessageContaining("names its episode");
    }

    private static EpisodeDay day(int number, String date, double tenYear, double sales) {
        return new EpisodeDay(
                number,
                LocalDate.parse(date),
                tenYear,
                OptionalDouble.empty(),
                100,
                OptionalDouble.empty(),
                "",
                0,
                sales,
                0,
                0);
    }

    private static Episode of(EpisodeDay... days) {
        return new Episode("test", "Test", new Source("None."), false, List.of(days));
    }

    @Test
    void aDayIsNoWeekendAndItsYieldIsADecimal() {
        assertThatThrownBy(() -> day(0, "2020-03-14", 0.01, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2020-03-14 is no trading day: it falls on a weekend.");
        assertThatThrownBy(() -> day(0, "2020-03-13", 0.94, 0)).hasMessageContaining("decimals, not percent");
        assertThatThrownBy(() -> day(0, "2020-03-13", Double.NaN, 0)).hasMessageContaining("decimals");
        assertThatThrownBy(() -> day(1, "2020-03-13", 0.01, -1)).hasMessageContaining("not below zero");
        assertThatThrownBy(() -> day(1, "2020-03-13", 0.01, Double.NaN)).hasMessageContaining("not below zero");
    }

    @Test
    void anEpisodeHasAQuietEveAndDaysInOrder() {
        EpisodeDay eve = day(0, "2020-03-09", 0.01, 0);
        assertThat(of(eve, day(1, "2020-03-10", 0.012, 5)).tenYearChange(1)).isCloseTo(20, within(ROUNDING));
        assertThatThrownBy(() -> of(eve)).hasMessageContaining("needs a name, a title, an eve and a day");
        assertThatThrownBy(() -> of(eve, day(2, "2020-03-10", 0.01, 0))).hasMessage("Episode test: day 1 is missing.");
        assertThatThrownBy(() -> of(eve, day(1, "2020-03-09", 0.01, 0)))
                .hasMessage("Episode test: 2020-03-09 does not follow the day before it.");
        assertThatThrownBy(() -> of(day(0, "2020-03-09", 0.01, 5), day(1, "2020-03-10", 0.01, 5)))
                .hasMessage("Episode test: the scenario starts after the eve.");
    }
}
