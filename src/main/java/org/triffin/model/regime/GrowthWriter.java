package org.triffin.model.regime;

import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RegimeState;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;

/**
 * The growth regime, a bet on productivity as in 1995-2000.
 *
 * <p>When it begins each path draws u: productivity answers where u &lt; p, with a gain between the smallest and the
 * largest, a = smallest + (largest - smallest) u/p, else not at all. The gain is reached over a ramp s and fades over the
 * same time afterwards: trend growth + s a, real rate + k s a (k per point of growth). Markets expect the mean gain at
 * first and learn the truth as s rises. Where it fails the debt drifts on, and the dollar loses a little every year.
 */
final class GrowthWriter implements RegimeWriter {
    private final GrowthSpec spec;

    GrowthWriter(GrowthSpec spec) {
        this.spec = spec;
    }

    @Override
    public void write(PathBlock block, int quarter, double[] inForce, double[] begun) {
        RegimeState regime = block.regime;
        StanceState stance = block.stance;
        draw(regime.gain, regime.failed, begun, regime.productivityDraw[quarter]);
        RegimeWriter.ramp(regime.growthRamp, inForce, 1.0 / spec.ramp());
        Row.addProduct(stance.growth, regime.gain, regime.growthRamp);
        Row.addScaledProduct(stance.realRate, spec.realRate(), regime.gain, regime.growthRamp);
        expect(stance.growthOutlook, regime.gain, regime.growthRamp, inForce, meanGain());
        Row.addScaled(stance.premium, spec.premium(), inForce);
        Row.addScaled(stance.outlayCut, -spec.stimulus(), inForce);
        lose(stance.dollarDrift, regime.failed, regime.growthRamp, inForce, spec.dollarLoss() / 4);
    }

    private double meanGain() {
        return spec.success() * (spec.smallestGain() + spec.largestGain()) / 2;
    }

    private void draw(double[] gain, double[] failed, double[] begun, double[] uniform) {
        double chance = spec.success();
        double width = spec.largestGain() - spec.smallestGain();
        for (int lane = 0; lane < gain.length; lane++) {
            if (begun[lane] > 0) {
                boolean answers = uniform[lane] < chance;
                gain[lane] = answers ? spec.smallestGain() + width * uniform[lane] / chance : 0;
                failed[lane] = answers ? 0 : 1;
            }
        }
    }

    private static void expect(double[] outlook, double[] gain, double[] ramp, double[] inForce, double mean) {
        for (int lane = 0; lane < outlook.length; lane++) {
            outlook[lane] += ramp[lane] * gain[lane] + inForce[lane] * (1 - ramp[lane]) * mean;
        }
    }

    private static void lose(double[] dollar, double[] failed, double[] ramp, double[] inForce, double loss) {
        for (int lane = 0; lane < dollar.length; lane++) {
            dollar[lane] -= loss * failed[lane] * ramp[lane] * inForce[lane];
        }
    }
}
