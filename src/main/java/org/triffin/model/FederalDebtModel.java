package org.triffin.model;

import java.util.Set;
import org.triffin.model.assets.AssetsSector;
import org.triffin.model.baseline.Baseline;
import org.triffin.model.baseline.BeyondSource;
import org.triffin.model.baseline.ReferencePath;
import org.triffin.model.budget.BudgetSector;
import org.triffin.model.budget.PolicyPath;
import org.triffin.model.cascade.CascadeSector;
import org.triffin.model.debt.DebtSector;
import org.triffin.model.debt.FederalReserveSector;
import org.triffin.model.dynamics.DynamicsPool;
import org.triffin.model.dynamics.MacroDynamics;
import org.triffin.model.economy.EconomySector;
import org.triffin.model.economy.EconomySpec;
import org.triffin.model.economy.MacroShocks;
import org.triffin.model.events.EventsSector;
import org.triffin.model.holders.HoldersSector;
import org.triffin.model.holders.SafeHavenSector;
import org.triffin.model.rates.RatesSector;
import org.triffin.model.rates.RatesSpec;
import org.triffin.model.rates.Tenors;
import org.triffin.model.regime.Regime;
import org.triffin.model.regime.RegimeSector;
import org.triffin.model.state.AssetsShape;
import org.triffin.model.state.BlockShape;
import org.triffin.model.state.PathBlock;
import org.triffin.model.state.RowAllocator;
import org.triffin.model.state.StanceShape;
import org.triffin.reference.MacroPosterior;
import org.triffin.reference.StartingLadder;
import org.triffin.reference.StartingLadders;
import org.triffin.reference.Vintage;
import org.triffin.reference.Vintages;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

/** The federal debt and the economy around it, prepared from a scenario: immutable, ready for any number of paths. */
public final class FederalDebtModel implements PathModel<PathBlock> {
    private static final int POOL_SIZE = 512;
    private static final int ANNOUNCED_QUARTERS = 20;
    private static final double LADDER_TOLERANCE = 1e-9;

    private final Baseline baseline;
    private final ReferencePath reference;
    private final QuarterStep step;
    private final BlockShape shape;

    private FederalDebtModel(Baseline baseline, ReferencePath reference, QuarterStep step, BlockShape shape) {
        this.baseline = baseline;
        this.reference = reference;
        this.step = step;
        this.shape = shape;
    }

    /**
     * Prepares a model, its reference run included.
     *
     * @throws IllegalArgumentException one sentence when the vintage is unknown or the horizon does not fit it
     */
    public static FederalDebtModel prepare(ModelSpec spec) {
        Vintage vintage = vintage(spec);
        return prepare(spec, vintage, StartingLadders.of(vintage));
    }

    /**
     * Prepares a model on a vintage and a ladder that need not be shipped; the name of a vintage in {@code spec} is not
     * looked at.
     *
     * @param ladder the debt at the end of the vintage's ladder year, adding up to the vintage's starting debt
     * @throws IllegalArgumentException one sentence when the horizon or the ladder does not fit the vintage
     */
    public static FederalDebtModel prepare(ModelSpec spec, Vintage vintage, StartingLadder ladder) {
        if (!(Math.abs(ladder.total() - vintage.startingDebt()) <= LADDER_TOLERANCE * vintage.startingDebt())) {
            throw new IllegalArgumentException(
                    "The ladder adds up to " + ladder.total() + ", the debt of " + vintage.name() + " at the end of "
                            + vintage.ladderYear() + " is " + vintage.startingDebt() + ".");
        }
        return prepare(spec, baseline(spec, vintage), ladder);
    }

    /** Another model on the baseline and ladder of one that is prepared already. */
    public static FederalDebtModel prepare(ModelSpec spec, Baseline baseline, StartingLadder ladder) {
        FederalDebtModel reference = build(spec.reference(), baseline, ladder, ReferencePath.none(baseline.quarters()));
        return build(spec, baseline, ladder, ReferenceRun.of(reference));
    }

    /** The reference run of {@code spec} as a model of its own: one path says it all. */
    public static FederalDebtModel prepareReference(ModelSpec spec) {
        Vintage vintage = vintage(spec);
        return prepareReference(spec, baseline(spec, vintage), StartingLadders.of(vintage));
    }

    /** The same on the baseline and ladder of a model that is prepared already. */
    public static FederalDebtModel prepareReference(ModelSpec spec, Baseline baseline, StartingLadder ladder) {
        return build(spec.reference(), baseline, ladder, ReferencePath.none(baseline.quarters()));
    }

    private static Vintage vintage(ModelSpec spec) {
        String name = spec.fiscal().vintage();
        return Vintages.named(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no vintage " + name + "; shipped are " + Vintages.names() + "."));
    }

    private static Baseline baseline(ModelSpec spec, Vintage vintage) {
        String name = vintage.name();
        FiscalYear until = spec.horizon().until().orElse(vintage.lastYear());
        if (until.compareTo(vintage.ladderYear().plus(1)) < 0) {
            throw new IllegalArgumentException(
                    "horizon.until must be " + vintage.ladderYear().plus(1) + " or later: " + name
                            + " starts at the end of " + vintage.ladderYear() + ".");
        }
        if (until.compareTo(vintage.lastYear()) > 0
                && spec.horizon().beyondSource().isEmpty()) {
            throw new IllegalArgumentException("horizon.beyond-source must say what continues " + name + " after "
                    + vintage.lastYear() + ": hold-last or hold-average-5y.");
        }
        return Baseline.of(vintage, until, spec.horizon().beyondSource().orElse(BeyondSource.HOLD_LAST));
    }

    private static FederalDebtModel build(
            ModelSpec spec, Baseline baseline, StartingLadder ladder, ReferencePath reference) {
        EconomySpec economy = spec.economy();
        Quarter firstShock =
                economy.firstShockQuarter().orElse(baseline.vintage().firstShockQuarter());
        int first = baseline.quarterNumber(firstShock);
        int[] tenors = Tenors.quarters();
        int[] nodes = Tenors.nodes();
        MacroDynamics dynamics = MacroDynamics.of(MacroPosterior.estimate(), economy.rShockScale(), tenors, nodes);
        DynamicsPool pool = economy.parameterUncertainty()
                ? DynamicsPool.of(MacroPosterior.stableDraws(POOL_SIZE), economy.rShockScale(), tenors, nodes)
                : DynamicsPool.empty();
        double[][] residuals =
                economy.shocks() == MacroShocks.BOOTSTRAP ? MacroPosterior.standardisedResiduals() : new double[0][];
        PolicyPath policies = PolicyPath.of(spec.fiscal().policies(), baseline);
        double[] announced = spec.rates().debtMeasure() == RatesSpec.DebtMeasure.PROJECTED_5Y
                ? announced(spec, policies, baseline)
                : new double[baseline.quarters()];
        RatesSpec rates = spec.rates();
        QuarterStep step = new QuarterStep(
                new RegimeSector(
                        spec.regime(),
                        baseline,
                        rates.lowerBound(),
                        1 / (100 * rates.purchaseEffect() * rates.purchaseEquivalents()),
                        economy.expectationsGain(),
                        first),
                new EventsSector(spec.events(), baseline, first),
                new EconomySector(
                        economy,
                        baseline,
                        reference,
                        dynamics,
                        pool,
                        residuals,
                        spec.fiscal().crowdingOut(),
                        first),
                new CascadeSector(spec.market(), baseline, first),
                new RatesSector(
                        rates,
                        baseline,
                        reference,
                        dynamics,
                        announced,
                        first,
                        economy.shocks() != MacroShocks.NONE,
                        economy.expectationsGain()),
                new FederalReserveSector(spec.debt().federalReserve(), baseline),
                new BudgetSector(
                        spec.fiscal(),
                        baseline,
                        reference,
                        policies,
                        economy.trendGrowthShift(),
                        economy.labourForceShift(),
                        first),
                new DebtSector(
                        spec.debt(),
                        baseline,
                        ladder,
                        spec.fiscal().otherNetInterest(),
                        spec.debt().changeFrom().map(baseline::quarterNumber).orElse(first)),
                new HoldersSector(spec.holders(), baseline, reference),
                new SafeHavenSector(
                        spec.safeHaven(),
                        spec.holders().billBuyers(),
                        baseline,
                        reference,
                        dynamics,
                        economy.shocks() != MacroShocks.NONE,
                        first),
                new AssetsSector(spec.assets(), first));
        return new FederalDebtModel(baseline, reference, step, shape(spec, baseline, pool, dynamics));
    }

    /** What markets see coming; the extension of temporary provisions once it is certain. */
    private static double[] announced(ModelSpec spec, PolicyPath policies, Baseline baseline) {
        boolean certain = spec.fiscal().temporaryProvisionsExtended() == 1;
        PolicyPath seen = certain ? policies.plus(PolicyPath.extension(baseline)) : policies;
        return seen.announcedDeficits(baseline, ANNOUNCED_QUARTERS);
    }

    private static BlockShape shape(ModelSpec spec, Baseline baseline, DynamicsPool pool, MacroDynamics dynamics) {
        EconomySpec economy = spec.economy();
        BlockShape.MacroDraws draws = switch (economy.shocks()) {
            case NONE -> BlockShape.MacroDraws.NONE;
            case GAUSSIAN -> BlockShape.MacroDraws.NORMAL;
            case STUDENT_T -> BlockShape.MacroDraws.STUDENT_T;
            case BOOTSTRAP -> BlockShape.MacroDraws.BLOCKS;
        };
        double chance = spec.fiscal().temporaryProvisionsExtended();
        return new BlockShape(
                baseline.quarters(),
                draws,
                draws == BlockShape.MacroDraws.STUDENT_T ? economy.degreesOfFreedom() : 0,
                economy.disaster() > 0,
                spec.fiscal().budgetNoise() > 0,
                chance > 0 && chance < 1,
                pool.sets().isEmpty() ? 0 : dynamics.combinations(),
                dynamics.nodeDeviations().length,
                stanceMoves(spec) || !spec.debt().federalReserve().purchases().isEmpty(),
                stance(spec),
                assets(spec),
                spec.holdersSimulated(),
                CascadeSector.shape(spec.market()));
    }

    /** An episode of the market moves the stance too: the Federal Reserve may buy. It asks for no assets or holders. */
    private static boolean stanceMoves(ModelSpec spec) {
        return spec.moves() || spec.market().hasEpisodes();
    }

    private static StanceShape stance(ModelSpec spec) {
        Set<Regime> regimes = spec.regime().reachable();
        return new StanceShape(
                stanceMoves(spec),
                spec.moves(),
                regimes.contains(Regime.GROWTH),
                spec.regime().switching().enabled(),
                spec.events().facility().isPresent(),
                spec.events().shapes());
    }

    /** Residuals of assets are drawn where the economy has shocks. */
    private static AssetsShape assets(ModelSpec spec) {
        return spec.simulatesAssets()
                ? new AssetsShape(true, spec.economy().shocks() != MacroShocks.NONE)
                : AssetsShape.NONE;
    }

    @Override
    public Quarter firstQuarter() {
        return baseline.firstQuarter();
    }

    @Override
    public int quarters() {
        return baseline.quarters();
    }

    @Override
    public PathBlock newBlock(RowAllocator rows) {
        return new PathBlock(rows, shape);
    }

    @Override
    public void begin(PathBlock block, long firstPath) {
        step.begin(block, firstPath);
    }

    @Override
    public void advance(PathBlock block, int quarter) {
        step.advance(block, quarter);
    }

    /** The vintage by quarter. */
    public Baseline baseline() {
        return baseline;
    }

    /** What feedbacks measure deviations from. */
    public ReferencePath reference() {
        return reference;
    }

    /** The order of a quarter, for measurements. */
    public QuarterStep step() {
        return step;
    }
}
