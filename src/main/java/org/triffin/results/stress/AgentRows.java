package org.triffin.results.stress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.triffin.model.cascade.Agent;
import org.triffin.model.cascade.AgentAccount;
import org.triffin.model.cascade.CascadeBooks;
import org.triffin.model.cascade.CascadeWorkspace;
import org.triffin.model.cascade.MarketSpec;
import org.triffin.simulation.statistics.WeightedSample;
import org.triffin.simulation.stress.EpisodeWitness;

/**
 * Collects the account of every agent in every draw, for {@code agents.csv}: gains over the episode, cash asked for on the
 * worst day, and the free cash of funds on the eve.
 */
final class AgentRows implements EpisodeWitness {
    private final MarketSpec market;
    private final Map<Agent, double[][]> accounts = new EnumMap<>(Agent.class);

    AgentRows(MarketSpec market, int draws) {
        this.market = market;
        for (Agent agent : Agent.values()) {
            accounts.put(agent, new double[3][draws]);
        }
    }

    @Override
    public void see(int draw, CascadeWorkspace workspace) {
        for (AgentAccount account : new CascadeBooks(market, workspace).accounts()) {
            double[][] noted = accounts.getOrDefault(account.agent(), new double[0][0]);
            noted[0][draw] = account.profitAndLoss();
            noted[1][draw] = account.largestNeed();
            noted[2][draw] = account.freeCash();
        }
    }

    AgentTable table() {
        List<AgentTable.Row> rows = new ArrayList<>();
        accounts.forEach((agent, noted) -> {
            add(rows, agent, "profit_and_loss", noted[0]);
            add(rows, agent, "liquidity_need", noted[1]);
            if (!Double.isNaN(noted[2][0])) {
                add(rows, agent, "free_cash", noted[2]);
            }
        });
        return new AgentTable(rows);
    }

    private static void add(List<AgentTable.Row> rows, Agent agent, String variable, double[] values) {
        WeightedSample sample = WeightedSample.of(values);
        rows.add(new AgentTable.Row(agent.word(), variable, "$bn", "mean", sample.mean()));
        for (int percent : new int[] {5, 50, 95}) {
            String statistic = (percent < 10 ? "p0" : "p") + percent;
            rows.add(new AgentTable.Row(agent.word(), variable, "$bn", statistic, sample.quantile(percent / 100.0)));
        }
    }
}
