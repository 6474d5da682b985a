package org.triffin.results.stress;

import java.util.List;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.reference.ParameterRange;
import org.triffin.reference.ParameterRanges;
import org.triffin.simulation.KeyedDraws;

/**
 * Settings of a market as drawn from triangular distributions, each independently: the least and most of a shipped range,
 * the top at the scenario's own value; a range that leaves that value out is widened to hold it.
 */
public final class ParameterPrior {
    /**
     * The range of one setting, in the engine's units.
     *
     * @param setting dotted path below {@code market}
     */
    public record Range(String setting, double low, double base, double high) {
        public Range {
            if (!(low <= base && base <= high)) {
                throw new IllegalArgumentException(setting + ": " + base + " is not from " + low + " to " + high + ".");
            }
        }

        /** The value below which {@code probability} lies: F(x) = (x - low)^2 / ((high - low)(base - low)) up to the top. */
        double quantile(double probability) {
            double width = high - low;
            double left = base - low;
            double right = high - base;
            return probability * width < left
                    ? low + Math.sqrt(probability * width * left)
                    : high - Math.sqrt((1 - probability) * width * right);
        }
    }

    private static final String STREAM = "cascade.parameter.";

    private final MarketSpec market;
    private final List<Range> ranges;
    private final long seed;

    private ParameterPrior(MarketSpec market, List<Range> ranges, long seed) {
        this.market = market;
        this.ranges = ranges;
        this.seed = seed;
    }

    /** The prior of a scenario's market. */
    public static ParameterPrior of(MarketSpec market) {
        List<Range> ranges = ParameterRanges.of(market.stress().replay().episode()).stream()
                .map(range -> range(market, range))
                .toList();
        return new ParameterPrior(market, ranges, market.stress().seed());
    }

    /** The range of every setting that is drawn. */
    public List<Range> ranges() {
        return ranges;
    }

    /** The values of draw {@code draw}, one for each of {@link #ranges}; can be called from any thread. */
    public double[] values(int draw) {
        KeyedDraws uniforms = new KeyedDraws(seed);
        double[] values = new double[ranges.size()];
        double[] uniform = new double[1];
        for (int i = 0; i < values.length; i++) {
            uniforms.uniforms(STREAM + ranges.get(i).setting(), draw, uniform, 1);
            values[i] = ranges.get(i).quantile(uniform[0]);
        }
        return values;
    }

    /** The market of draw {@code draw}. */
    public MarketSpec market(int draw) {
        double[] values = values(draw);
        MarketSpec drawn = market;
        for (int i = 0; i < values.length; i++) {
            drawn = MarketSettings.with(drawn, ranges.get(i).setting(), values[i]);
        }
        return drawn;
    }

    private static Range range(MarketSpec market, ParameterRange range) {
        double base = MarketSettings.number(market, range.setting());
        double low = MarketSettings.parse(range.setting(), range.low());
        double high = MarketSettings.parse(range.setting(), range.high());
        return new Range(range.setting(), Math.min(low, base), base, Math.max(high, base));
    }
}
