package org.triffin.model.cascade;

/** Purchases of the Federal Reserve: by a rule on yesterday's close, by the template's table, or none. */
final class Backstop {
    private final BackstopSpec spec;
    private final double start;
    private final double end;

    Backstop(BackstopSpec spec) {
        this.spec = spec;
        start = spec.startLevel() * CascadeKernel.BASIS_POINTS;
        end = spec.endLevel() * CascadeKernel.BASIS_POINTS;
    }

    /** Face bought today, $bn. */
    double purchases(CascadeWorkspace w, DailyPath path, int day) {
        return switch (spec.purchases()) {
            case NONE -> 0;
            case TABLE -> day < path.days() ? path.purchases()[day] : 0;
            case RULE -> byRule(w);
        };
    }

    private double byRule(CascadeWorkspace w) {
        double close = w.dislocation[CascadeKernel.TEN];
        w.closesAbove = close > start ? w.closesAbove + 1 : 0;
        w.buying = (w.buying || w.closesAbove >= spec.startDays()) && close >= end;
        return w.buying ? Math.min(spec.most(), spec.least() + spec.gain() * Math.max(0, close - end)) : 0;
    }

    /** What purchases that take {@code pressure} away take off a dislocation today, bp: never more than it holds. */
    double relief(double pressure, double impact, double dislocation) {
        return pressure > 0 ? Math.min(impact * pressure, spec.relief() * Math.max(dislocation, 0)) : 0;
    }
}
