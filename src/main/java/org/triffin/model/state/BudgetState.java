package org.triffin.model.state;

import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** The federal budget of each lane; quarterly flows in billions. */
public final class BudgetState {
    public static final Variable REVENUE = Variable.yearSum("revenue", Unit.BILLIONS, "Revenue");
    public static final Variable PRIMARY_OUTLAYS =
            Variable.yearSum("primary_outlays", Unit.BILLIONS, "Primary outlays");
    public static final Variable PRIMARY_DEFICIT =
            Variable.yearSum("primary_deficit", Unit.BILLIONS, "Primary deficit");
    public static final Variable PRIMARY_DEFICIT_TO_GDP = Variable.ratio(
            "primary_deficit_to_gdp", "Primary deficit, share of GDP", PRIMARY_DEFICIT, EconomyState.GDP);
    public static final Variable REVENUE_TO_GDP =
            Variable.ratio("revenue_to_gdp", "Revenue, share of GDP", REVENUE, EconomyState.GDP);
    private static final int LAGS = 8;

    public final double[] revenue;
    public final double[] primaryOutlays;
    public final double[] primaryDeficit;

    /** Outlay prices relative to the baseline; the part that is set once a year. */
    public final double[] outlayPrices;

    public final double[] yearlyPrices;

    /** Yearly surprise, share of GDP; 1 where temporary provisions are extended. */
    public final double[] noise;

    public final double[] extended;
    public final double[][] noiseDraw;
    public final double[][] extensionDraw;
    private final double[][] priceRing;

    BudgetState(RowAllocator rows, BlockShape shape) {
        revenue = rows.recorded(REVENUE);
        primaryOutlays = rows.recorded(PRIMARY_OUTLAYS);
        primaryDeficit = rows.recorded(PRIMARY_DEFICIT);
        rows.recordedRatio(PRIMARY_DEFICIT_TO_GDP);
        rows.recordedRatio(REVENUE_TO_GDP);
        outlayPrices = rows.row();
        yearlyPrices = rows.row();
        noise = rows.row();
        extended = rows.row();
        noiseDraw = shape.budgetNoise() ? rows.drawn(Shock.normal("budget.noise")) : new double[0][];
        extensionDraw = shape.extension() ? rows.drawn(Shock.uniform("budget.extension")) : new double[0][];
        priceRing = rows.rows(LAGS);
    }

    /** Prices relative to the baseline {@code quarter}, kept for eight quarters. */
    public double[] prices(int quarter) {
        return priceRing[Math.floorMod(quarter, LAGS)];
    }
}
