package org.triffin.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.triffin.model.state.RowAllocator;
import org.triffin.vocabulary.Variable;

class YearAccumulatorTest {
    private static final double ROUNDING = 1e-15;

    @Test
    void theReturnsOfFourQuartersAreCompoundedAnewEachYear() {
        RowAllocator rows = new RowAllocator(2, 8);
        double[] row = rows.recorded(Variable.yearReturn("return", "Return"));
        YearAccumulator annual = new YearAccumulator(rows);
        double[][] years = {{0.1, 0.2, -0.1, 0.05}, {0.01, -0.5, 0.3, 0}};
        for (double[] year : years) {
            double product = 1;
            double sum = 0;
            for (int quarter = 0; quarter < 4; quarter++) {
                row[0] = year[quarter];
                row[1] = 0;
                product *= 1 + year[quarter];
                sum += year[quarter];
                annual.addQuarter(quarter);
            }
            annual.closeYear();
            assertThat(annual.annual(0)[0])
                    .isCloseTo(product - 1, within(ROUNDING))
                    .isNotCloseTo(sum, within(1e-3));
            assertThat(annual.annual(0)[1]).isZero();
        }
    }
}
