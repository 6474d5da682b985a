package org.triffin.simulation.stress;

import org.triffin.model.cascade.BackstopSpec;
import org.triffin.model.cascade.BasisTradeSpec;
import org.triffin.model.cascade.DealerRoomSpec;
import org.triffin.model.cascade.HaircutChange;
import org.triffin.model.cascade.HaircutSpec;
import org.triffin.model.cascade.MarginSpec;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.model.cascade.Purchases;
import org.triffin.model.cascade.SwapSpreadTradeSpec;

/** Another market, one step from one: each method changes one thing. */
record MarketVariant(MarketSpec market) {
    /** Median leverage and size of both trades times a factor each. */
    MarketVariant trades(double leverage, double size) {
        BasisTradeSpec b = market.basisTrade();
        SwapSpreadTradeSpec s = market.swapSpreadTrade();
        return with(
                new BasisTradeSpec(
                        b.size() * size,
                        b.leverage() * leverage,
                        b.leverageDispersion(),
                        b.leastLeverage(),
                        b.mostLeverage(),
                        b.concentration(),
                        b.funds(),
                        b.duration(),
                        b.haircut(),
                        b.hedgeGap(),
                        b.shockLoading()),
                new SwapSpreadTradeSpec(
                        s.size() * size,
                        s.leverage() * leverage,
                        s.leverageDispersion(),
                        s.leastLeverage(),
                        s.mostLeverage(),
                        s.concentration(),
                        s.funds(),
                        s.duration(),
                        s.haircut(),
                        s.hedgeGap(),
                        s.shockLoading()));
    }

    /** Dealers' capacity times a factor. */
    MarketVariant capacity(double factor) {
        DealerRoomSpec d = market.dealers();
        return with(new DealerRoomSpec(
                d.inventory(),
                d.capacity() * factor,
                d.usualUse(),
                d.offload(),
                d.leverageHeadroom(),
                d.leverageRatio(),
                d.treasuryShare(),
                d.relief()));
    }

    /** A leverage rule relaxed by a further share of capacity. */
    MarketVariant relief(double more) {
        DealerRoomSpec d = market.dealers();
        return with(new DealerRoomSpec(
                d.inventory(),
                d.capacity(),
                d.usualUse(),
                d.offload(),
                d.leverageHeadroom(),
                d.leverageRatio(),
                d.treasuryShare(),
                d.relief() + more));
    }

    MarketVariant stressWeight(double weight) {
        MarginSpec m = market.margins();
        return with(new MarginSpec(
                m.confidence(),
                m.period(),
                weight,
                m.stressVolatility(),
                m.upSpeed(),
                m.downSpeed(),
                m.openingVolatility(),
                m.swapMargin(),
                m.procyclicality(),
                m.intradayCalls()));
    }

    /** The part of a margin rise that is passed on, times a factor. */
    MarketVariant procyclicality(double factor) {
        MarginSpec m = market.margins();
        return with(new MarginSpec(
                m.confidence(),
                m.period(),
                m.stressWeight(),
                m.stressVolatility(),
                m.upSpeed(),
                m.downSpeed(),
                m.openingVolatility(),
                m.swapMargin(),
                m.procyclicality() * factor,
                m.intradayCalls()));
    }

    MarketVariant purchases(Purchases purchases) {
        BackstopSpec b = market.backstop();
        return with(new BackstopSpec(
                purchases,
                b.startLevel(),
                b.startDays(),
                b.endLevel(),
                b.gain(),
                b.least(),
                b.most(),
                b.relief(),
                b.calmEffect(),
                b.duration(),
                b.buybacks()));
    }

    /** Further buybacks by the Treasury, $bn of ten-year equivalents a day. */
    MarketVariant buybacks(double more) {
        BackstopSpec b = market.backstop();
        return with(new BackstopSpec(
                b.purchases(),
                b.startLevel(),
                b.startDays(),
                b.endLevel(),
                b.gain(),
                b.least(),
                b.most(),
                b.relief(),
                b.calmEffect(),
                b.duration(),
                b.buybacks() + more));
    }

    /** Haircuts not below a level, share of face. */
    MarketVariant haircuts(HaircutChange change, double level) {
        HaircutSpec h = market.haircuts();
        return with(new HaircutSpec(change, level, h.day(), h.volatilitySlope()));
    }

    private MarketVariant with(BasisTradeSpec basis, SwapSpreadTradeSpec swapSpread) {
        return with(basis, swapSpread, market.dealers(), market.margins(), market.haircuts(), market.backstop());
    }

    private MarketVariant with(DealerRoomSpec dealers) {
        return with(
                market.basisTrade(),
                market.swapSpreadTrade(),
                dealers,
                market.margins(),
                market.haircuts(),
                market.backstop());
    }

    private MarketVariant with(MarginSpec margins) {
        return with(
                market.basisTrade(),
                market.swapSpreadTrade(),
                market.dealers(),
                margins,
                market.haircuts(),
                market.backstop());
    }

    private MarketVariant with(HaircutSpec haircuts) {
        return with(
                market.basisTrade(),
                market.swapSpreadTrade(),
                market.dealers(),
                market.margins(),
                haircuts,
                market.backstop());
    }

    private MarketVariant with(BackstopSpec backstop) {
        return with(
                market.basisTrade(),
                market.swapSpreadTrade(),
                market.dealers(),
                market.margins(),
                market.haircuts(),
                backstop);
    }

    private MarketVariant with(
            BasisTradeSpec basis,
            SwapSpreadTradeSpec swapSpread,
            DealerRoomSpec dealers,
            MarginSpec margins,
            HaircutSpec haircuts,
            BackstopSpec backstop) {
        return new MarketVariant(new MarketSpec(
                market.simulated(),
                market.channel(),
                basis,
                swapSpread,
                market.selling(),
                market.depth(),
                dealers,
                market.volatility(),
                margins,
                haircuts,
                market.repo(),
                market.defaults(),
                market.investors(),
                backstop,
                market.tenors(),
                market.stocks(),
                market.hazard(),
                market.feedback(),
                market.shocks(),
                market.stress()));
    }
}
