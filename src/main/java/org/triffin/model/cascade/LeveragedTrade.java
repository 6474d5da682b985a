package org.triffin.model.cascade;

/** A trade that holds Treasuries with borrowed money and hedges them: what the two sleeves of the cascade have in common. */
public sealed interface LeveragedTrade permits BasisTradeSpec, SwapSpreadTradeSpec {
    /** Face, $bn. */
    double size();

    /** Median of face over equity. */
    double leverage();

    /** Standard deviation of the logarithm of leverage. */
    double leverageDispersion();

    double leastLeverage();

    double mostLeverage();

    /** Tail index of the Lomax distribution of sizes. */
    double concentration();

    /** Funds drawn in a stress test. */
    int funds();

    /** Modified duration, years. */
    double duration();

    /** Repo haircut, share of face. */
    double haircut();

    /** Share of a dislocation that the hedge does not follow. */
    double hedgeGap();

    /** Share of a relative-value shock that the hedge does not follow. */
    double shockLoading();
}
