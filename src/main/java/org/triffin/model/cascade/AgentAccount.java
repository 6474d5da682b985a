package org.triffin.model.cascade;

/**
 * What an episode was to an agent, $bn.
 *
 * @param profitAndLoss over the episode
 * @param largestNeed cash asked for on the worst day: net variation margin, margin and haircut calls, redemptions, losses
 * @param totalNeed the same over all days
 * @param freeCash equity on the eve beyond haircut and margin; NaN where the model has no such thing
 */
public record AgentAccount(Agent agent, double profitAndLoss, double largestNeed, double totalNeed, double freeCash) {}
