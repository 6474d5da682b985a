package org.triffin.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.triffin.vocabulary.FiscalYear;

class PoliciesTest {
    private static final double ROUNDING = 1e-9;

    private static Policy policy(String name) {
        return Policies.named(name).orElseThrow();
    }

    private static double scored(Policy policy) {
        double sum = 0;
        for (int year = 2025; year <= 2034; year++) {
            sum += policy.primaryDeficit(new FiscalYear(year));
        }
        return sum;
    }

    @Test
    void namesAreSortedAndAllLoad() {
        assertThat(Policies.names()).isSorted().hasSize(4);
        assertThat(Policies.names())
                .allSatisfy(name -> assertThat(policy(name).name()).isEqualTo(name));
        assertThat(Policies.named("green-new-deal")).isEmpty();
    }

    @Test
    void obbbaAsEnactedAddsUpToCbosScore() {
        assertThat(scored(policy("obbba-as-enacted"))).isCloseTo(3394.444, within(ROUNDING));
    }

    @Test
    void obbbaCutsRevenueAndLaterOutlays() {
        Policy obbba = policy("obbba-as-enacted");
        assertThat(obbba.revenue().values())
                .allSatisfy(billions -> assertThat(billions).isNegative());
        assertThat(obbba.outlays().get(new FiscalYear(2034))).isNegative();
        assertThat(obbba.primaryDeficit(new FiscalYear(2027))).isCloseTo(602.8, within(0.05));
    }

    @Test
    void permanenceAddsEightHundredBillionAfterTheProvisionsExpire() {
        Policy extension = Policies.extension();
        assertThat(scored(extension)).isCloseTo(800, within(ROUNDING));
        assertThat(extension.primaryDeficit(new FiscalYear(2028))).isZero();
        assertThat(scored(policy("obbba-permanent"))).isCloseTo(4194.444, within(ROUNDING));
    }

    @Test
    void spreadOfPermanenceHasThePublishedDebtService() {
        double enacted = debtService(policy("obbba-as-enacted"));
        double permanent = debtService(policy("obbba-permanent"));
        assertThat(permanent / enacted).isCloseTo(789.0 / 718, within(0.002));
    }

    /** Interest at CBO's average rates on what the policy adds to the debt by the end of FY2034. */
    private static double debtService(Policy policy) {
        Vintage vintage = Vintages.named("cbo-2025-01").orElseThrow();
        double debt = 0;
        double sum = 0;
        for (int year = 2025; year <= 2034; year++) {
            double deficit = policy.primaryDeficit(new FiscalYear(year));
            double rate =
                    vintage.row(new FiscalYear(year)).publishedAverageRate().orElseThrow();
            double interest = rate * (debt + deficit / 2);
            debt += deficit + interest;
            sum += interest;
        }
        return sum;
    }

    @Test
    void aPolicyInsideAVintageIsNotLaidOverIt() {
        assertThat(policy("obbba-as-enacted").vintages()).containsExactly("cbo-2025-01");
        assertThat(policy("tariffs-2025").vintages()).containsExactly("cbo-2025-01");
        assertThat(Policies.extension().vintages())
                .containsExactlyInAnyOrder("cbo-2025-01", "cbo-2026-02", "cbo-2026-02-long-term");
    }

    @Test
    void tariffsAreRevenueAlone() {
        Policy tariffs = policy("tariffs-2025");
        assertThat(tariffs.revenue().get(new FiscalYear(2026))).isEqualTo(334.746);
        assertThat(tariffs.outlays().values()).containsOnly(0.0);
        assertThat(tariffs.enactedLaw()).isFalse();
    }
}
