package org.triffin.model.state;

import org.triffin.vocabulary.Unit;
import org.triffin.vocabulary.Variable;

/**
 * One portfolio of each lane: its return in the quarter, and to date the moments of its return over bills and its falls
 * from a peak.
 */
public final class PortfolioState {
    /** Its make-up. */
    public enum Kind {
        /** Six parts equities, four parts ten-year Treasuries. */
        SIXTY_FORTY("portfolio_60_40", "60/40 portfolio"),
        SIXTY_FORTY_GOLD("portfolio_60_40_gold", "60/40 portfolio with gold"),
        /** Equities and ten-year Treasuries in inverse proportion to their trailing volatility. */
        RISK_PARITY("risk_parity", "Risk-parity portfolio"),
        RISK_PARITY_GOLD("risk_parity_gold", "Risk-parity portfolio with gold");

        private final String name;
        private final String label;

        Kind(String name, String label) {
            this.name = name;
            this.label = label;
        }

        public Variable totalReturn() {
            return Variable.yearReturn(name + "_return", label + ": return");
        }

        /** Standard deviation of the quarterly return over bills since the start, at an annual rate. */
        public Variable volatility() {
            return Variable.yearEnd(name + "_volatility", Unit.RATE, label + ": volatility a year, to date");
        }

        /** Mean return over bills since the start over its volatility, both annual. */
        public Variable sharpe() {
            return Variable.yearEnd(name + "_sharpe", Unit.SHARE, label + ": Sharpe ratio to date");
        }

        /** Largest fall of the reinvested value from an earlier quarter's, as a share of that; 0 when it never fell. */
        public Variable drawdown() {
            return Variable.yearEnd(name + "_drawdown", Unit.RATE, label + ": largest fall from a peak to date");
        }
    }

    /** Total return of the quarter. */
    public final double[] totalReturn;

    /** Sum and sum of squares of the returns over bills since the start. */
    public final double[] excess;

    public final double[] squares;

    /** Value over its highest value so far; the lowest this has been. */
    public final double[] fromPeak;

    public final double[] lowest;

    /** Statistics to date, set at a fiscal year's end. */
    public final double[] volatility;

    public final double[] sharpe;
    public final double[] drawdown;

    PortfolioState(RowAllocator rows, Kind kind) {
        totalReturn = rows.recorded(kind.totalReturn());
        volatility = rows.recorded(kind.volatility());
        sharpe = rows.recorded(kind.sharpe());
        drawdown = rows.recorded(kind.drawdown());
        excess = rows.row();
        squares = rows.row();
        fromPeak = rows.row();
        lowest = rows.row();
    }

    /** Nothing earned, nothing lost. */
    public void begin() {
        Row.fill(excess, 0);
        Row.fill(squares, 0);
        Row.fill(fromPeak, 1);
        Row.fill(lowest, 1);
    }
}
