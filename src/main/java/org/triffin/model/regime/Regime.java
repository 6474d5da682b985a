package org.triffin.model.regime;

/** A way of managing the debt. */
public enum Regime {
    /** Nothing changes: the laws and rules of the scenario. */
    CURRENT_POLICY("current-policy"),
    /** A bet on productivity, which may fail. */
    GROWTH("growth"),
    /** Inflation above the old target is tolerated. */
    INFLATION("inflation"),
    /** The Federal Reserve buys the debt and holds rates down. */
    MONETIZATION("monetization"),
    /** The primary deficit is cut. */
    TIGHTENING("tightening");

    private final String word;

    Regime(String word) {
        this.word = word;
    }

    /** Its place in the order above, which is that of the rows of the regimes' state. */
    @SuppressWarnings("EnumOrdinal") // the order of declaration is the order of rows
    public int number() {
        return ordinal();
    }

    /** Its name in scenarios, tables and folders. */
    public String word() {
        return word;
    }
}
