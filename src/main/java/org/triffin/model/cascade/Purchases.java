package org.triffin.model.cascade;

/** What the Federal Reserve does in an episode. */
public enum Purchases {
    NONE,
    /** It buys by the rule of {@link BackstopSpec}. */
    RULE,
    /** It buys what the template says, whatever the market does. */
    TABLE
}
