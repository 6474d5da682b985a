package org.triffin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.reference.AnnualRow;
import org.triffin.reference.Cohort;
import org.triffin.reference.StartingLadder;
import org.triffin.reference.StartingLadders;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.simulation.PathTrace;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** The reference run, and what must not depend on anything but the scenario. */
class ReferenceRunTest {
    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @ValueSource(strings = {"cbo-2025-01", "cbo-2026-02", "cbo-2026-02-long-term", "obbba-2025"})
    void withoutShocksPoliciesAndOverridesEveryFeedbackIsSilent(String scenario) {
        ModelSpec spec = ModelFixture.spec(
                scenario,
                "economy.shocks=none",
                "fiscal.policies=[]",
                "fiscal.crowding-out=0.33",
                "rates.debt-feedback=5bp",
                "rates.duration-supply=6bp");
        PathTrace run = PathTrace.withoutSurprises(FederalDebtModel.prepare(spec));
        PathTrace reference = PathTrace.withoutSurprises(FederalDebtModel.prepareReference(spec));
        assertThat(run.variables()).isEqualTo(reference.variables());
        for (Variable variable : run.variables()) {
            for (FiscalYear year = run.firstYear(); year.compareTo(run.lastYear()) <= 0; year = year.plus(1)) {
                double expected = reference.value(variable, year);
                assertThat(run.value(variable, year))
                        .as("%s in %s", variable, year)
                        .isCloseTo(expected, within(EXACT * Math.max(1, Math.abs(expected))));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"cbo-2025-01, FY2055", "cbo-2026-02, FY2036"})
    void doublingEveryDollarDoublesDollarsAndLeavesRatiosAlone(String scenario, String until) {
        String[] plain = {"horizon.until=" + until, "horizon.beyond-source=hold-last", "rates.debt-feedback=3bp"};
        String[] sets = until.equals("FY2055") ? plain : new String[] {plain[0], plain[2]};
        List<String> doubled = new ArrayList<>(List.of(sets));
        doubled.add("fiscal.other-net-interest=-$50bn");
        doubled.add("debt.federal-reserve.deferred-asset=$410bn");
        ModelSpec spec = ModelFixture.spec(scenario, sets);
        ModelSpec doubleSpec = ModelFixture.spec(scenario, doubled.toArray(String[]::new));
        assertThat(doubleSpec.fiscal().otherNetInterest())
                .isEqualTo(2 * spec.fiscal().otherNetInterest());
        assertThat(doubleSpec.debt().federalReserve().deferredAsset())
                .isEqualTo(2 * spec.debt().federalReserve().deferredAsset());
        Vintage vintage = Vintages.named(spec.fiscal().vintage()).orElseThrow();
        FederalDebtModel one = FederalDebtModel.prepare(spec, vintage, StartingLadders.of(vintage));
        FederalDebtModel two =
                FederalDebtModel.prepare(doubleSpec, doubled(vintage), doubled(StartingLadders.of(vintage)));
        for (long path : new long[] {0, 1, 2}) {
            PathTrace single = PathTrace.ofPath(one, ModelFixture.SEED_ONE, path);
            PathTrace twofold = PathTrace.ofPath(two, ModelFixture.SEED_ONE, path);
            for (Variable variable : single.variables()) {
                double factor = variable.unit() == Unit.BILLIONS ? 2 : 1;
                for (FiscalYear year = single.firstYear();
                        year.compareTo(single.lastYear()) <= 0;
                        year = year.plus(1)) {
                    double expected = factor * single.value(variable, year);
                    assertThat(twofold.value(variable, year))
                            .as("%s in %s", variable, year)
                            .isCloseTo(expected, within(1e-9 * Math.max(1e-3, Math.abs(expected))));
                }
            }
        }
    }

    private static Vintage doubled(Vintage vintage) {
        List<AnnualRow> rows = new ArrayList<>();
        for (AnnualRow row : vintage.years()) {
            rows.add(new AnnualRow(
                    row.year(),
                    2 * row.nominalGdp(),
                    row.nominalGrowth(),
                    row.realGrowth(),
                    row.gdpInflation(),
                    row.cpiInflation(),
                    row.threeMonth(),
                    row.tenYear(),
                    2 * row.revenue(),
                    2 * row.primaryOutlays(),
                    2 * row.otherFinancing(),
                    2 * row.timingShift(),
                    2 * row.federalReserveHoldings(),
                    row.publishedDebt().isPresent()
                            ? OptionalDouble.of(2 * row.publishedDebt().getAsDouble())
                            : OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        return new Vintage(
                vintage.name(),
                vintage.title(),
                vintage.source(),
                vintage.ladderYear(),
                vintage.firstShockQuarter(),
                vintage.steady(),
                rows);
    }

    private static StartingLadder doubled(StartingLadder ladder) {
        List<Cohort> cohorts = new ArrayList<>();
        for (Cohort cohort : ladder.cohorts()) {
            cohorts.add(new Cohort(
                    cohort.kind(),
                    cohort.originalTermYears(),
                    cohort.quartersToMaturity(),
                    2 * cohort.face(),
                    cohort.rate(),
                    2 * cohort.originalFace()));
        }
        return new StartingLadder(
                ladder.date(),
                ladder.source(),
                cohorts,
                2 * ladder.bills(),
                2 * ladder.nonMarketable(),
                ladder.averageBillRate(),
                ladder.fit());
    }

    @Test
    void aLadderThatIsNotTheVintagesDebtIsRefused() {
        Vintage vintage = Vintages.named("cbo-2025-01").orElseThrow();
        StartingLadder ladder = doubled(StartingLadders.of(vintage));
        ModelSpec spec = ModelFixture.spec("cbo-2025-01");
        assertThatThrownBy(() -> FederalDebtModel.prepare(spec, vintage, ladder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("adds up to");
    }
}
