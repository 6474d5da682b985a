package org.triffin.model.regime;

import java.util.Locale;

/** A way of managing the debt. */
public enum Regime {
    /** Nothing changes: the laws and rules of the scenario. */
    CURRENT_POLICY,
    /** A bet on productivity, which may fail. */
    GROWTH,
    /** Inflation above the old target is tolerated. */
    INFLATION,
    /** The Federal Reserve buys the debt and holds rates down. */
    MONETIZATION,
    /** The primary deficit is cut. */
    TIGHTENING;

    /** Its name in scenarios, tables and folders. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
