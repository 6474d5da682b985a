package org.triffin.model.economy;

import org.triffin.model.state.EconomyState;
import org.triffin.model.state.Row;

/**
 * A Taylor rule with inertia for the short rate's deviation x_r, all terms as deviations from the baseline:
 *
 * <pre>x_r = inertia x_r(-1) + (1 - inertia)(T + k (pi4 - T) + c gap - pe) + e</pre>
 *
 * T is the inflation aimed at, k the total response to four-quarter inflation pi4, c the response to the gap and pe
 * expected inflation, which the nominal rate follows already. With pi4 = pe = T the real rate is that of the baseline.
 */
final class PolicyRule {
    private final PolicyRuleSpec spec;
    private final double target;

    /** @param target inflation aimed at, a deviation from the baseline's */
    PolicyRule(PolicyRuleSpec spec, double target) {
        this.spec = spec;
        this.target = target;
    }

    /** Sets the short rate's deviation by the rule in every lane. */
    void set(double[] rate, double[] innovation, double[] before, EconomyState economy) {
        double weight = 1 - spec.inertia();
        double response = spec.inflationResponse();
        Row.affine(rate, 1, innovation, weight * (1 - response) * target);
        Row.addScaled(rate, spec.inertia(), before);
        for (double[] inflation : economy.inflationRing) {
            Row.addScaled(rate, weight * response / economy.inflationRing.length, inflation);
        }
        Row.addScaled(rate, weight * spec.gapResponse(), economy.outputGap);
        Row.addScaled(rate, -weight, economy.expectedInflation);
    }
}
