package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** The whole model gives the same bits for any threads and lanes, as the engine promises. */
class FederalDebtBitsTest {
    private static final int PATHS = 300;

    @ParameterizedTest
    @CsvSource({
        "gaussian, 1, 1",
        "gaussian, 1, 64",
        "gaussian, 2, 256",
        "gaussian, 2, 1024",
        "student-t, 2, 64",
        "bootstrap, 2, 64"
    })
    void aProjectionHasTheSameBitsForAnyThreadsAndLanes(String shocks, int threads, int lanes)
            throws CancelledException {
        FederalDebtModel first = ModelFixture.model("obbba-2025-dynamic", sets(shocks));
        FederalDebtModel second = ModelFixture.model("obbba-2025", sets(shocks));
        assertThat(bits(List.of(first, second), threads, lanes)).isEqualTo(bits(List.of(first, second), 1, 256));
    }

    private static String[] sets(String shocks) {
        return new String[] {
            "economy.shocks=" + shocks,
            "economy.disaster=1%",
            "economy.parameter-uncertainty=true",
            "fiscal.budget-noise=1%",
            "fiscal.temporary-provisions-extended=0.5",
            "horizon.until=FY2045"
        };
    }

    private static List<Long> bits(List<FederalDebtModel> models, int threads, int lanes) throws CancelledException {
        SimulationSpec simulation = new SimulationSpec(PATHS, 7, SimulationSpec.VarianceReduction.NONE);
        try (Engine engine = new Engine(threads, lanes, Sample.EXACT_PATHS)) {
            ProjectionSet set = engine.run(models, Experiment.of(simulation));
            List<Long> bits = new ArrayList<>();
            for (Projection projection : List.of(
                    set.levels().get(0), set.levels().get(1), set.differences().get(0))) {
                for (Variable variable : projection.variables()) {
                    for (FiscalYear year : projection.years()) {
                        for (Statistic statistic : Statistic.values()) {
                            bits.add(Double.doubleToLongBits(projection.value(variable, year, statistic)));
                        }
                    }
                }
            }
            return bits;
        }
    }
}
