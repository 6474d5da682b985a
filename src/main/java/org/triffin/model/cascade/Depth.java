package org.triffin.model.cascade;

/**
 * How deep the market is: k = c sigma^eta sigmaLR^(1 - eta) / volume x M(u), bp per $bn of ten-year equivalents.
 *
 * <p>M(u) = ((1 - u) / (1 - u_ref))^-zeta up to the kink u_s, beyond it the tangent there: finite, with a continuous slope.
 */
final class Depth {
    private final DepthSpec spec;
    private final double longRun;
    private final double usualUse;
    private final double atKink;
    private final double slope;

    /** @param longRun long-run daily volatility, bp */
    Depth(DepthSpec spec, double longRun, double usualUse) {
        this.spec = spec;
        this.longRun = longRun;
        this.usualUse = usualUse;
        this.atKink = power(spec.roomKink());
        this.slope = spec.roomElasticity() / (1 - spec.roomKink()) * atKink;
    }

    private double power(double use) {
        return Math.pow((1 - use) / (1 - usualUse), -spec.roomElasticity());
    }

    /** The multiplier M at a used room, 1 at the usual use. */
    double multiplier(double use) {
        double kink = spec.roomKink();
        return use <= kink ? power(use) : atKink + slope * (use - kink);
    }

    /** Impact per $bn of ten-year equivalents, bp. */
    double impact(double volatility, double volume, double use) {
        double eta = spec.volatilityElasticity();
        double scaled = eta == 1 ? volatility : Math.pow(volatility, eta) * Math.pow(longRun, 1 - eta);
        return spec.scale() * scaled / volume * multiplier(use);
    }

    /** What the price has moved after a pressure of {@code sold}, bp, where the first $bn moves it by {@code impact}. */
    double moved(double sold, double impact) {
        return switch (spec.impact()) {
            case LINEAR -> impact * sold;
            case EXPONENTIAL -> {
                double full = CascadeKernel.BASIS_POINTS / CascadeKernel.TEN_YEAR_DURATION;
                yield -full * Math.expm1(-sold * impact / full);
            }
            case SQUARE_ROOT -> impact * Math.signum(sold) * Math.sqrt(Math.abs(sold) * spec.referenceSale());
        };
    }

    /** What {@code more} pressure adds to the move after {@code before}, bp. */
    double added(double before, double more, double impact) {
        return spec.impact() == Impact.LINEAR ? impact * more : moved(before + more, impact) - moved(before, impact);
    }
}
