package org.triffin.model.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RegimeState;
import org.triffin.model.state.Row;
import org.triffin.model.state.Sector;
import org.triffin.vocabulary.Quarter;

/**
 * Opens the stance of the quarter, decides which regime each lane is in - one regime for ever, by a schedule, or drawn -
 * and lets each regime that can occur write what it does. Looks at last quarter's closing values only.
 */
public final class RegimeSector implements Sector {
    private record Writer(Regime regime, RegimeWriter writer) {}

    private final RegimeSpec spec;
    private final Switching switching;
    private final List<Writer> writers = new ArrayList<>();
    private final int[] scheduled;
    private final int firstShockQuarter;

    /**
     * @param lowerBound of the short rate
     * @param dollarsPerYield purchases over annual GDP that move the ten-year yield by one, without its sign
     * @param expectationsGain part of a gap that expectations close in a quarter
     */
    public RegimeSector(
            RegimeSpec spec,
            Baseline baseline,
            double lowerBound,
            double dollarsPerYield,
            double expectationsGain,
            int firstShockQuarter) {
        this.spec = spec;
        this.firstShockQuarter = firstShockQuarter;
        this.switching = new Switching(spec.switching(), baseline, lowerBound);
        this.scheduled = schedule(spec, baseline, firstShockQuarter);
        Set<Regime> reachable = spec.reachable();
        add(reachable, Regime.GROWTH, new GrowthWriter(spec.growth()));
        add(reachable, Regime.INFLATION, new InflationWriter(spec.inflation()));
        add(
                reachable,
                Regime.MONETIZATION,
                new MonetizationWriter(spec.monetization(), baseline, dollarsPerYield, expectationsGain));
        add(reachable, Regime.TIGHTENING, new TighteningWriter(spec.tightening(), baseline, lowerBound));
    }

    private void add(Set<Regime> reachable, Regime regime, RegimeWriter writer) {
        if (reachable.contains(regime)) {
            writers.add(new Writer(regime, writer));
        }
    }

    /** Number of the regime in force by quarter, without switching. */
    private static int[] schedule(RegimeSpec spec, Baseline baseline, int firstShockQuarter) {
        int[] regimes = new int[baseline.quarters()];
        int now = Regime.CURRENT_POLICY.number();
        for (int quarter = 0; quarter < regimes.length; quarter++) {
            now = quarter == firstShockQuarter ? spec.start().number() : now;
            Quarter date = baseline.firstQuarter().plus(quarter);
            Regime next = spec.schedule().get(date);
            now = next == null ? now : next.number();
            regimes[quarter] = now;
        }
        return regimes;
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        block.stance.begin();
        block.regime.begin();
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        if (block.stance.moves) {
            RegimeState regime = block.regime;
            choose(block, quarter);
            block.stance.open();
            for (Writer writer : writers) {
                int number = writer.regime().number();
                writer.writer().write(block, quarter, regime.inForce[number], regime.begun[number]);
            }
        }
    }

    private void choose(PathBlock block, int quarter) {
        double[] regime = block.regime.regime;
        if (spec.switching().enabled() && quarter > firstShockQuarter) {
            switching.move(block, quarter);
        } else {
            Row.fill(regime, scheduled[quarter]);
        }
        for (int number = 0; number < block.regime.inForce.length; number++) {
            mark(block.regime.inForce[number], block.regime.begun[number], regime, number);
        }
    }

    private static void mark(double[] inForce, double[] begun, double[] regime, int number) {
        for (int lane = 0; lane < regime.length; lane++) {
            double now = regime[lane] == number ? 1 : 0;
            begun[lane] = now > inForce[lane] ? 1 : 0;
            inForce[lane] = now;
        }
    }
}
