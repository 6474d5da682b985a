package org.triffin.model.cascade;

import java.util.List;
import org.triffin.vocabulary.Basis;
import org.triffin.vocabulary.Setting;

/**
 * The market for leveraged Treasury trades: who is in it, what moves it, and what it does inside a projection.
 */
public record MarketSpec(
        @Setting(
                about = "Whether a projection has episodes of forced selling",
                byDefault = "false",
                basis = Basis.ASSUMED,
                source = "Off unless a scenario asks for it")
        boolean simulated,

        @Setting(
                about = "Which leveraged trade is there; which one drove April 2025 is contested",
                byDefault = "both",
                basis = Basis.SOURCED,
                source =
                        "New York Fed, R. Perli, 9 May 2025: swap spreads, no basis unwind; others: over 30% by the basis trade")
        Channel channel,

        @Setting(about = "The cash-futures basis trade") BasisTradeSpec basisTrade,

        @Setting(about = "The swap-spread trade") SwapSpreadTradeSpec swapSpreadTrade,

        @Setting(about = "When leveraged funds sell and how fast")
        SellingSpec selling,

        @Setting(about = "How far sales move prices") DepthSpec depth,

        @Setting(about = "What dealers can take") DealerRoomSpec dealers,

        @Setting(about = "Volatility, which margins and depth follow")
        VolatilitySpec volatility,

        @Setting(about = "Margins of futures and swaps") MarginSpec margins,

        @Setting(about = "Haircuts in repo") HaircutSpec haircuts,

        @Setting(about = "The cost of funding in repo") RepoSpec repo,

        @Setting(about = "What happens to funds without equity")
        DefaultSpec defaults,

        @Setting(about = "Unlevered sellers") InvestorsSpec investors,

        @Setting(about = "Purchases by the Federal Reserve and the Treasury")
        BackstopSpec backstop,

        @Setting(about = "Where on the curve it happens") TenorsSpec tenors,

        @Setting(about = "Who holds Treasuries on the eve, for gains and losses")
        StocksSpec stocks,

        @Setting(about = "Episodes by chance inside a projection")
        HazardSpec hazard,

        @Setting(about = "What an episode leaves behind inside a projection")
        FeedbackSpec feedback,

        @Setting(about = "Episodes on a date inside a projection", basis = Basis.ASSUMED, source = "Scenario choice")
        List<ShockSpec> shocks,

        @Setting(about = "The experiment of triffin stress") StressSpec stress) {
    public MarketSpec {
        shocks = List.copyOf(shocks);
    }

    /** The same without episodes by chance: those on a date stay. */
    public MarketSpec withoutChance() {
        return on(simulated, hazard.off(), shocks);
    }

    /** A market in which nothing is forced. */
    public MarketSpec reference() {
        return on(false, hazard, List.of());
    }

    /** True when an episode can happen inside a projection. */
    public boolean hasEpisodes() {
        return simulated && (hazard.enabled() || !shocks.isEmpty());
    }

    private MarketSpec on(boolean simulated, HazardSpec hazard, List<ShockSpec> shocks) {
        return new MarketSpec(
                simulated,
                channel,
                basisTrade,
                swapSpreadTrade,
                selling,
                depth,
                dealers,
                volatility,
                margins,
                haircuts,
                repo,
                defaults,
                investors,
                backstop,
                tenors,
                stocks,
                hazard,
                feedback,
                shocks,
                stress);
    }
}
