package org.triffin.simulation.stress;

import java.util.List;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.simulation.KeyedDraws;

/**
 * Draws of uncertain parameters, each triangular on its range and independent of the others (assumed). A draw depends on the
 * seed, the parameter's name and the draw's number alone: another parameter on the list changes nothing.
 */
public final class ParameterPrior {
    private static final String STREAM = "cascade.parameter.";

    private final List<UncertainParameter> parameters;

    /** [parameter][draw] */
    private final double[][] values;

    /** @param draws how many, at least 1 */
    public ParameterPrior(List<UncertainParameter> parameters, int draws, long seed) {
        this.parameters = List.copyOf(parameters);
        values = new double[parameters.size()][draws];
        KeyedDraws uniforms = new KeyedDraws(seed);
        double[] uniform = new double[1];
        for (int i = 0; i < values.length; i++) {
            UncertainParameter parameter = parameters.get(i);
            for (int draw = 0; draw < draws; draw++) {
                uniforms.uniforms(STREAM + parameter.name(), draw, uniform, 1);
                values[i][draw] = parameter.quantile(uniform[0]);
            }
        }
    }

    public List<UncertainParameter> parameters() {
        return parameters;
    }

    public int draws() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /** What was drawn of a parameter, by draw. */
    public double[] values(int parameter) {
        return values[parameter].clone();
    }

    /** {@code base} with the parameters of a draw; may be called from many threads. */
    public MarketSpec market(MarketSpec base, int draw) {
        MarketSpec market = base;
        for (int i = 0; i < values.length; i++) {
            market = parameters.get(i).in(market, values[i][draw]);
        }
        return market;
    }
}
