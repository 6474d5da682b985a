package org.triffin.model.state;

import java.util.Optional;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/**
 * Leveraged Treasury trades in each lane and what their forced selling leaves behind. Rows are empty and nothing is
 * recorded when episodes are not simulated. Money is billions; dislocations are basis points where said, else rates are
 * annual decimals. A sleeve is the basis trade or the swap-spread trade, in this order.
 */
public final class CascadeState {
    public static final Variable STARTED =
            Variable.yearSum("cascade_started", Unit.COUNT, "Episodes of forced selling of Treasuries");
    public static final Variable HAZARD = Variable.yearAverage(
            "cascade_hazard", Unit.RATE, "Chance per quarter that forced selling of Treasuries starts");
    public static final Variable PEAK = Variable.yearEnd(
            "cascade_peak", Unit.RATE, "Largest dislocation of the ten-year yield in an episode of the year");
    public static final Variable STRESS =
            Variable.yearAverage("market_stress_10y", Unit.RATE, "Ten-year term premium: what forced selling adds");
    public static final Variable DISTANCE = Variable.yearEnd(
            "distance_to_runaway", Unit.SHARE, "Distance to runaway: 1 is a market that feeds on its own sales");
    public static final Variable ROOM_USED =
            Variable.yearEnd("dealer_room_used", Unit.SHARE, "Dealers' inventory, share of what they can hold");
    public static final Variable PURCHASES = Variable.yearSum(
            "cascade_fed_purchases",
            Unit.BILLIONS,
            "Federal Reserve purchases that restore market functioning, less what is sold again");
    public static final Variable LEVERAGED_FACE =
            Variable.yearEnd("leveraged_face", Unit.BILLIONS, "Treasuries held in leveraged trades");

    public static final int SLEEVES = 2;

    private static final Shock START = Shock.uniform("cascade.start");
    private static final Shock SEVERITY = Shock.normal("cascade.severity");

    /** False when all rows are empty. */
    public final boolean simulated;

    /** What a yield moves by per unit of {@link #stress}, by tenor as in {@link RatesState#yields}. */
    public final double[] loads;

    /** Working memory of the episodes. */
    public final Optional<Scratch> scratch;

    /** Lanes in which an episode happens this quarter, the first ones of the array. */
    public final int[] hit;

    /** 1 where an episode starts this quarter; its chance; the largest dislocation of the fiscal year so far. */
    public final double[] started;

    public final double[] chance;
    public final double[] peak;

    /** What forced selling adds to the ten-year term premium this quarter. */
    public final double[] stress;

    /** At the opening of the quarter: m*, dealers' used room. */
    public final double[] distance;

    public final double[] roomUsed;

    /** What the Federal Reserve buys in the quarter's episode. */
    public final double[] purchases;

    /** What is left of them to be sold again, $bn. */
    public final double[] resellable;

    /** Face in leveraged trades after the quarter's episode. */
    public final double[] leveragedFace;

    /** Draws that decide whether an episode starts, and how large it is, [quarter][lane]; none without chance. */
    public final double[][] startDraw;

    public final double[][] severityDraw;

    /** Size and leverage over the usual, 1 at rest, and margin over its floor as a share of face, [sleeve][lane]. */
    public final double[][] size;

    public final double[][] stretch;
    public final double[][] marginExcess;

    /** Realised daily volatility over the usual, bp. */
    public final double[] volatilityExcess;

    /** Mean dislocation of the quarter's days; what is left at its end; the largest; the scar: bp. */
    public final double[] average;

    public final double[] carried;
    public final double[] largest;
    public final double[] scar;

    /** Ten-year yield a quarter ago. */
    public final double[] tenYearBefore;

    /** Opening market: face by sleeve, inventory and capacity in ten-year equivalents, daily volume. */
    public final double[][] face;

    public final double[] inventory;
    public final double[] capacity;
    public final double[] volume;

    /** Face held, after haircuts that are higher from the start; the part that counts against the limits. */
    public final double[][] held;

    public final double[][] released;

    /** Haircut plus margin, share of face; impact, bp per $bn of ten-year equivalents. */
    public final double[][] need;

    public final double[] impact;

    CascadeState(RowAllocator rows, CascadeShape shape) {
        simulated = shape.simulated();
        loads = shape.loads();
        scratch = shape.scratch().map(make -> make.get());
        hit = new int[simulated ? rows.lanes() : 0];
        started = recorded(rows, STARTED);
        chance = recorded(rows, HAZARD);
        peak = recorded(rows, PEAK);
        stress = recorded(rows, STRESS);
        distance = recorded(rows, DISTANCE);
        roomUsed = recorded(rows, ROOM_USED);
        purchases = recorded(rows, PURCHASES);
        resellable = row(rows);
        leveragedFace = recorded(rows, LEVERAGED_FACE);
        startDraw = shape.drawn() ? rows.drawn(START) : new double[0][];
        severityDraw = shape.drawn() ? rows.drawn(SEVERITY) : new double[0][];
        size = sleeves(rows);
        stretch = sleeves(rows);
        marginExcess = sleeves(rows);
        volatilityExcess = row(rows);
        average = row(rows);
        carried = row(rows);
        largest = row(rows);
        scar = row(rows);
        tenYearBefore = row(rows);
        face = sleeves(rows);
        inventory = row(rows);
        capacity = row(rows);
        volume = row(rows);
        held = sleeves(rows);
        released = sleeves(rows);
        need = sleeves(rows);
        impact = row(rows);
    }

    /** Nothing has happened: everything at its usual size. */
    public void begin() {
        for (int sleeve = 0; sleeve < SLEEVES; sleeve++) {
            Row.fill(size[sleeve], 1);
            Row.fill(stretch[sleeve], 1);
            Row.fill(marginExcess[sleeve], 0);
        }
        for (double[] row :
                new double[][] {volatilityExcess, average, carried, largest, scar, peak, stress, purchases, resellable
                }) {
            Row.fill(row, 0);
        }
    }

    private double[] recorded(RowAllocator rows, Variable variable) {
        return simulated ? rows.recorded(variable) : new double[0];
    }

    private double[][] sleeves(RowAllocator rows) {
        return simulated ? rows.rows(SLEEVES) : new double[SLEEVES][0];
    }

    private double[] row(RowAllocator rows) {
        return simulated ? rows.row() : new double[0];
    }
}
