package org.triffin.simulation;

import java.util.List;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Variable;

/** Several receivers of the same paths, each of as many as it wants. */
public record PathSinks(List<PathSink> sinks) implements PathSink {
    public PathSinks {
        sinks = List.copyOf(sinks);
    }

    @Override
    public int paths() {
        return sinks.stream().mapToInt(PathSink::paths).max().orElse(0);
    }

    @Override
    public void open(int model, FiscalYear firstYear, int years, List<Variable> variables) {
        sinks.forEach(sink -> sink.open(model, firstYear, years, variables));
    }

    @Override
    public void accept(int model, int firstPath, int count, float[][] values) {
        for (PathSink sink : sinks) {
            int wanted = Math.min(count, sink.paths() - firstPath);
            if (wanted > 0) {
                sink.accept(model, firstPath, wanted, values);
            }
        }
    }
}
