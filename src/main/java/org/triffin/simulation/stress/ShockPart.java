package org.triffin.simulation.stress;

import java.util.Arrays;
import org.triffin.model.cascade.DailyPath;

/** Which part of a shock a reverse stress test makes larger; the rest stays as it was, purchases by table always do. */
public enum ShockPart {
    WHOLE,
    RELATIVE_VALUE,
    SALES,
    NEWS;

    /** The path with this part multiplied by {@code factor}. */
    DailyPath scaled(DailyPath path, double factor) {
        return switch (this) {
            case WHOLE -> path.scaled(factor);
            case RELATIVE_VALUE ->
                new DailyPath(
                        path.news(), path.sales(), times(path.relativeValue(), factor), path.purchases(), path.fear());
            case SALES ->
                new DailyPath(
                        path.news(), times(path.sales(), factor), path.relativeValue(), path.purchases(), path.fear());
            case NEWS ->
                new DailyPath(
                        times(path.news(), factor), path.sales(), path.relativeValue(), path.purchases(), path.fear());
        };
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }
}
