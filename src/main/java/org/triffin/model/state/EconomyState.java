package org.triffin.model.state;

import org.jspecify.annotations.Nullable;
import org.triffin.vocabulary.Shock;
import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/** The economy of each lane: deviations, anchors, levels of output and prices. Flows are per quarter. */
public final class EconomyState {
    public static final Variable GDP = Variable.yearSum("gdp", Unit.BILLIONS, "Nominal GDP");
    public static final Variable REAL_GDP =
            Variable.yearSum("real_gdp", Unit.BILLIONS, "Real GDP, prices of the last actual fiscal year");
    public static final Variable REAL_GROWTH = Variable.yearEnd("real_growth", Unit.RATE, "Real GDP growth");
    public static final Variable INFLATION = Variable.yearEnd("inflation", Unit.RATE, "Inflation, GDP price index");
    public static final Variable CPI_INFLATION = Variable.yearEnd("cpi_inflation", Unit.RATE, "Inflation, CPI-U");
    public static final Variable OUTPUT_GAP = Variable.yearAverage("output_gap", Unit.RATE, "Output gap");

    static final int VARIABLES = 4;
    static final int COMPANION = 2 * VARIABLES;
    private static final int PHASES = 3;
    private static final int YEAR = 4;

    private static final String[] NAMES = {"growth", "inflation", "short-rate", "term-premium"};

    /** Innovations of growth, inflation, short rate and term premium of this quarter, annual decimals. */
    public final double[][] innovation;

    /** Four-quarter sums of nominal and real GDP, and their values at the last fiscal year's end. */
    public final double[] gdpYear;

    public final double[] realGdpYear;
    public final double[] gdpLastFiscalYear;
    public final double[] realGdpLastFiscalYear;

    /** Output and prices relative to the baseline. */
    public final double[] realFactor;

    public final double[] priceFactor;

    /** Consumer prices, 1 in the quarter before the start; now, a quarter ago, and fiscal-year sums. */
    public final double[] consumerPrices;

    public final double[] consumerPricesBefore;
    public final double[] consumerPricesYear;
    public final double[] consumerPricesLastFiscalYear;

    /** Shift of long-run expected inflation against the baseline, and its part that follows inflation surprises. */
    public final double[] expectedInflation;

    public final double[] learnedInflation;

    /** Log deviation of trend output through crowded-out capital. */
    public final double[] capitalEffect;

    /** Growth of this quarter against the baseline, annualised log. */
    public final double[] growthDeviation;

    public final double[] disasterBefore;

    /** Last four quarters' inflation deviations, by quarter modulo four. */
    public final double[][] inflationRing;

    public final double[] gdp;
    public final double[] realGdp;
    public final double[] realGrowth;
    public final double[] inflation;
    public final double[] consumerInflation;
    public final double[] outputGap;

    /** Draws: [variable][quarter][lane], or one row a quarter; empty where not drawn. */
    public final double[][][] normals;

    public final double[][] tailScale;
    public final double[][] blockStart;
    public final double[][] disasterDraw;

    /** Path-specific coefficients; null when all lanes share one parameter set. */
    public final @Nullable CoefficientRows coefficients;

    private final double[][][] deviations;
    private final double[][][] companions;
    private final double[][] gdpRing;
    private final double[][] realRing;

    EconomyState(RowAllocator rows, BlockShape shape) {
        innovation = rows.rows(VARIABLES);
        deviations = new double[PHASES][][];
        for (int phase = 0; phase < PHASES; phase++) {
            deviations[phase] = rows.rows(VARIABLES);
        }
        companions = new double[PHASES][COMPANION][];
        for (int phase = 0; phase < PHASES; phase++) {
            for (int variable = 0; variable < VARIABLES; variable++) {
                companions[phase][variable] = deviations[phase][variable];
                companions[phase][VARIABLES + variable] = deviations[(phase + PHASES - 1) % PHASES][variable];
            }
        }
        gdpRing = rows.rows(YEAR);
        realRing = rows.rows(YEAR);
        inflationRing = rows.rows(YEAR);
        gdpYear = rows.row();
        realGdpYear = rows.row();
        gdpLastFiscalYear = rows.row();
        realGdpLastFiscalYear = rows.row();
        realFactor = rows.row();
        priceFactor = rows.row();
        consumerPrices = rows.row();
        consumerPricesBefore = rows.row();
        consumerPricesYear = rows.row();
        consumerPricesLastFiscalYear = rows.row();
        expectedInflation = rows.row();
        learnedInflation = rows.row();
        capitalEffect = rows.row();
        growthDeviation = rows.row();
        disasterBefore = rows.row();
        gdp = rows.recorded(GDP);
        realGdp = rows.recorded(REAL_GDP);
        realGrowth = rows.recorded(REAL_GROWTH);
        inflation = rows.recorded(INFLATION);
        consumerInflation = rows.recorded(CPI_INFLATION);
        outputGap = rows.recorded(OUTPUT_GAP);
        normals = normals(rows, shape);
        tailScale = shape.macroDraws() == BlockShape.MacroDraws.STUDENT_T
                ? rows.drawn(Shock.chiSquare("economy.tail-scale", shape.degreesOfFreedom()))
                : new double[0][];
        blockStart = shape.macroDraws() == BlockShape.MacroDraws.BLOCKS
                ? rows.drawn(Shock.uniform("economy.residual-block"))
                : new double[0][];
        disasterDraw = shape.disaster() ? rows.drawn(Shock.uniform("economy.disaster")) : new double[0][];
        coefficients = shape.pooledCombinations() > 0 ? new CoefficientRows(rows, shape) : null;
    }

    private static double[][][] normals(RowAllocator rows, BlockShape shape) {
        BlockShape.MacroDraws draws = shape.macroDraws();
        if (draws != BlockShape.MacroDraws.NORMAL && draws != BlockShape.MacroDraws.STUDENT_T) {
            return new double[0][][];
        }
        double[][][] normals = new double[VARIABLES][][];
        for (int variable = 0; variable < VARIABLES; variable++) {
            normals[variable] = rows.drawn(Shock.normal("economy." + NAMES[variable]));
        }
        return normals;
    }

    /** Temporary deviations x of {@code quarter}: rows of growth, inflation, short rate and term premium. */
    public double[][] deviations(int quarter) {
        return deviations[Math.floorMod(quarter, PHASES)];
    }

    /** The companion state (x_t, x_{t-1}) of {@code quarter}: eight rows. */
    public double[][] companion(int quarter) {
        return companions[Math.floorMod(quarter, PHASES)];
    }

    /** Nominal GDP flows of the last four quarters, by quarter modulo four. */
    public double[] gdpSlot(int quarter) {
        return gdpRing[Math.floorMod(quarter, YEAR)];
    }

    /** Real GDP flows of the last four quarters, by quarter modulo four. */
    public double[] realGdpSlot(int quarter) {
        return realRing[Math.floorMod(quarter, YEAR)];
    }

    /** Sums the rings into the four-quarter rows. */
    public void sumYear() {
        Row.sumOfFour(gdpYear, gdpRing);
        Row.sumOfFour(realGdpYear, realRing);
    }
}
