package org.triffin.model.state;

/** Consecutive paths as a structure of arrays: the state of every sector, where sectors meet. */
public final class PathBlock {
    public final int lanes;
    public final StanceState stance;
    public final RegimeState regime;
    public final EventState event;
    public final EconomyState economy;
    public final CascadeState cascade;
    public final RatesState rates;
    public final FederalReserveState federalReserve;
    public final BudgetState budget;
    public final DebtState debt;
    public final HoldersState holders;
    public final SafeHavenState safeHaven;
    public final AssetsState assets;

    public PathBlock(RowAllocator rows, BlockShape shape) {
        lanes = rows.lanes();
        stance = new StanceState(rows, shape.stance());
        regime = new RegimeState(rows, shape.stance());
        event = new EventState(rows, shape.stance());
        economy = new EconomyState(rows, shape);
        cascade = new CascadeState(rows, shape.cascade());
        rates = new RatesState(rows, shape);
        federalReserve = new FederalReserveState(rows, shape);
        budget = new BudgetState(rows, shape);
        debt = new DebtState(rows, shape);
        holders = new HoldersState(rows, shape);
        safeHaven = new SafeHavenState(rows, shape);
        assets = new AssetsState(rows, shape.assets());
    }
}
