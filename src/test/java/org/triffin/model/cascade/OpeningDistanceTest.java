package org.triffin.model.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.model.ModelSpec;
import org.triffin.model.state.CascadeState;
import org.triffin.model.state.PathBlock;

/** The nodes that stand for the funds of a lane, and the distance to runaway of many lanes at once. */
class OpeningDistanceTest {
    private static final double EXACT = 1e-12;

    /** 24 equally large quantiles against four thousand and two thousand of them. */
    @ParameterizedTest
    @EnumSource(Template.class)
    void aFewNodesStandForALargePopulation(Template template) {
        MarketSpec spec = ModelFixture.spec(template.episode()).market();
        double few = peak(spec, CascadeSector.BASIS_NODES, CascadeSector.SWAP_SPREAD_NODES, template);
        double many = peak(spec, 4000, 2000, template);
        assertThat(few).isCloseTo(many, within(0.01 * many));
    }

    private static double peak(MarketSpec spec, int basis, int swapSpread, Template template) {
        CascadeKernel kernel = new CascadeKernel(spec);
        FundPopulation population = new FundPopulation(spec, kernel);
        CascadeWorkspace w = new CascadeWorkspace(basis, swapSpread, Episode.DAYS);
        kernel.openAsDescribed(w);
        population.fill(w, CascadeKernel.BASIS, spec.basisTrade().size(), population.quantiles(0, basis), 1);
        population.fill(
                w, CascadeKernel.SWAP_SPREAD, spec.swapSpreadTrade().size(), population.quantiles(1, swapSpread), 1);
        kernel.run(w, Templates.path(template));
        return w.days.most(w.days.dislocation[CascadeKernel.TEN]);
    }

    /** Any opening market, in every mode of haircuts. */
    @ParameterizedTest
    @EnumSource(HaircutChange.class)
    void theDistanceOfABlockIsThatOfTheKernelLaneByLane(HaircutChange change) {
        for (String channel : List.of("both", "basis", "swap-spread", "neither")) {
            distances(
                    "market.simulated=true",
                    "market.haircuts.change="
                            + change.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    "market.channel=" + channel,
                    "market.tenors.buckets=true");
        }
    }

    private static void distances(String... sets) {
        int lanes = 64;
        ModelSpec model = ModelFixture.spec("obbba-2025-dynamic", sets);
        MarketSpec spec = model.market();
        PathBlock block = ModelFixture.begin(FederalDebtModel.prepare(model), lanes);
        CascadeState state = block.cascade;
        Random random = new Random(7);
        for (int lane = 0; lane < lanes; lane++) {
            state.inventory[lane] = 100 + 800 * random.nextDouble();
            state.capacity[lane] = 300 + 700 * random.nextDouble();
            state.volume[lane] = 500 + 2000 * random.nextDouble();
            state.volatilityExcess[lane] = 5 * random.nextDouble();
            for (int sleeve = 0; sleeve < CascadeState.SLEEVES; sleeve++) {
                boolean open =
                        sleeve == 0 ? spec.channel().basis() : spec.channel().swapSpread();
                state.face[sleeve][lane] = open ? 100 + 3000 * random.nextDouble() : 0;
                state.stretch[sleeve][lane] = 0.3 + random.nextDouble();
                state.marginExcess[sleeve][lane] = 0.01 * random.nextDouble();
            }
        }
        CascadeKernel kernel = new CascadeKernel(spec);
        FundPopulation population = new FundPopulation(spec, kernel);
        double[][] leverages = {
            population.quantiles(0, CascadeSector.BASIS_NODES), population.quantiles(1, CascadeSector.SWAP_SPREAD_NODES)
        };
        new OpeningDistance(spec, kernel, leverages).fill(state);
        Episode episode = new Episode(spec, kernel, population, leverages);
        CascadeWorkspace w =
                new CascadeWorkspace(CascadeSector.BASIS_NODES, CascadeSector.SWAP_SPREAD_NODES, Episode.DAYS);
        for (int lane = 0; lane < lanes; lane++) {
            episode.open(state, w, lane);
            double expected = kernel.distance(w);
            assertThat(state.distance[lane])
                    .as("lane %d of %s", lane, Arrays.toString(sets))
                    .isCloseTo(expected, within(EXACT * Math.max(1, expected)));
        }
    }
}
