package org.triffin.model.regime;

import org.triffin.model.state.EconomyState;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RegimeState;
import org.triffin.model.state.Row;
import org.triffin.model.state.StanceState;

/**
 * The inflation regime, as in 1973-81 and 2021-23.
 *
 * <p>The inflation that is tolerated rises by T over a ramp s. Inflation goes there at once, push = s (T - pe) with pe
 * what expectations have learned, while long-run expectations learn slowly (EconomySector). The short rate follows a
 * rule that responds weakly to inflation around what is believed, pe, which is the old target until expectations have
 * moved. The term premium rises by what the state of inflation volatility and of the stock-bond correlation has not
 * brought yet.
 */
final class InflationWriter implements RegimeWriter {
    private final InflationSpec spec;

    InflationWriter(InflationSpec spec) {
        this.spec = spec;
    }

    @Override
    public void write(PathBlock block, int quarter, double[] inForce, double[] begun) {
        RegimeState regime = block.regime;
        StanceState stance = block.stance;
        EconomyState economy = block.economy;
        RegimeWriter.ramp(regime.inflationRamp, inForce, 1.0 / spec.ramp());
        Row.addScaled(stance.inflationTarget, spec.target(), regime.inflationRamp);
        push(stance.inflationPush, regime.inflationRamp, economy.learnedInflation, spec.target());
        follow(regime.inflationRate, stance.inflationPush, spec.inertia(), spec.inflationResponse());
        Row.add(stance.policyRate, regime.inflationRate);
        Row.addScaled(stance.premium, spec.premium(), regime.inflationRamp);
        if (block.safeHaven.simulated) {
            leaveOut(stance.premium, regime.inflationRamp, block.safeHaven.riskPremium, spec.premium());
        }
    }

    /** Takes off what volatility and correlation added last quarter, no more than the regime's own premium. */
    private static void leaveOut(double[] premium, double[] ramp, double[] brought, double size) {
        for (int lane = 0; lane < premium.length; lane++) {
            double most = size * ramp[lane];
            premium[lane] -= brought[lane] < 0 ? 0 : brought[lane] > most ? most : brought[lane];
        }
    }

    private static void follow(double[] rate, double[] push, double inertia, double response) {
        for (int lane = 0; lane < rate.length; lane++) {
            double asked = response * push[lane];
            rate[lane] = Math.fma(inertia, rate[lane] - asked, asked);
        }
    }

    private static void push(double[] push, double[] ramp, double[] learned, double target) {
        for (int lane = 0; lane < push.length; lane++) {
            push[lane] += ramp[lane] * (target - learned[lane]);
        }
    }
}
