package org.triffin.model.state;

import java.util.List;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** Which regime each lane is in, and what each regime remembers. Only the regimes read and write these rows. */
public final class RegimeState {
    /** Part of the year that each regime is in force, in the order of the regimes; their mean is a probability. */
    public static final List<Variable> IN_FORCE = List.of(
            inForce("current_policy", "Current policy in force"),
            inForce("growth", "Growth regime in force"),
            inForce("inflation", "Inflation regime in force"),
            inForce("monetization", "Monetization regime in force"),
            inForce("tightening", "Tightening regime in force"));

    /** Times that each regime takes over in the year, in the same order. */
    public static final List<Variable> TAKEOVERS = List.of(
            takeovers("current_policy", "Returns to current policy"),
            takeovers("growth", "Growth regimes begun"),
            takeovers("inflation", "Inflation regimes begun"),
            takeovers("monetization", "Monetization regimes begun"),
            takeovers("tightening", "Tightening regimes begun"));

    /** 1 where the latest growth regime found no answer of productivity; its mean over paths in it is the failure rate. */
    public static final Variable GROWTH_FAILED =
            Variable.yearEnd("growth_failed", Unit.SHARE, "Productivity did not answer to the growth regime");

    /** Quarters of purchases remembered. */
    public static final int PURCHASE_LAG = 8;

    /** 1 where the regime is in force, [regime][lane]; and where it has just taken over. */
    public final double[][] inForce;

    public final double[][] begun;

    /** Number of the regime in force. */
    public final double[] regime;

    /** Uniform draws that decide the next regime, [quarter][lane]; none without switching. */
    public final double[][] switchDraw;

    /** Uniform draws of productivity, [quarter][lane]; none without the growth regime. */
    public final double[][] productivityDraw;

    /** Growth: gain drawn, 1 where productivity did not answer, part of the gain reached. */
    public final double[] gain;

    public final double[] failed;
    public final double[] growthRamp;

    /** Inflation: part of the rise reached, response of the short rate. */
    public final double[] inflationRamp;

    public final double[] inflationRate;

    /** Monetization: part of the cut reached, 1 where the cap has broken, purchases over annual GDP by quarter. */
    public final double[] rateRamp;

    public final double[] capBroken;
    public final double[] bought;
    public final double[] monetaryInflation;
    private final double[][] purchaseRing;

    /** Tightening: cut reached, the part whose demand effect is not undone yet, part of the credibility reached. */
    public final double[] cut;

    public final double[] recentCut;
    public final double[] credibility;

    RegimeState(RowAllocator rows, StanceShape shape) {
        int regimes = shape.regimes() ? IN_FORCE.size() : 0;
        inForce = new double[regimes][];
        begun = new double[regimes][];
        for (int number = 0; number < regimes; number++) {
            inForce[number] = rows.recorded(IN_FORCE.get(number));
            begun[number] = shape.switching() ? rows.recorded(TAKEOVERS.get(number)) : rows.row();
        }
        regime = rows.row();
        switchDraw = shape.switching() ? rows.drawn(Shock.uniform("regime.switch")) : new double[0][];
        productivityDraw = shape.productivity() ? rows.drawn(Shock.uniform("regime.productivity")) : new double[0][];
        gain = rows.row();
        failed = shape.productivity() ? rows.recorded(GROWTH_FAILED) : rows.row();
        growthRamp = rows.row();
        inflationRamp = rows.row();
        inflationRate = rows.row();
        rateRamp = rows.row();
        capBroken = rows.row();
        bought = rows.row();
        monetaryInflation = rows.row();
        purchaseRing = rows.rows(PURCHASE_LAG);
        cut = rows.row();
        recentCut = rows.row();
        credibility = rows.row();
    }

    /** Purchases over annual GDP of {@code quarter}, kept for eight quarters. */
    public double[] purchaseShare(int quarter) {
        return purchaseRing[Math.floorMod(quarter, PURCHASE_LAG)];
    }

    /** No regime has left a trace. */
    public void begin() {
        for (double[] row : List.of(
                regime,
                gain,
                failed,
                growthRamp,
                inflationRamp,
                inflationRate,
                rateRamp,
                capBroken,
                bought,
                monetaryInflation,
                cut,
                recentCut,
                credibility)) {
            Row.fill(row, 0);
        }
        for (double[] row : purchaseRing) {
            Row.fill(row, 0);
        }
        for (int number = 0; number < inForce.length; number++) {
            Row.fill(inForce[number], number == 0 ? 1 : 0);
        }
    }

    private static Variable inForce(String name, String label) {
        return Variable.yearAverage("regime_" + name, Unit.SHARE, label);
    }

    private static Variable takeovers(String name, String label) {
        return Variable.yearSum("takeovers_" + name, Unit.COUNT, label);
    }
}
