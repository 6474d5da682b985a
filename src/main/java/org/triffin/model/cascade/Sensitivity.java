package org.triffin.model.cascade;

/** How a sleeve's sales feed on themselves through the curve: the loop of which {@link CascadeTheory} takes the eigenvalue. */
final class Sensitivity {
    /** Pressure that sales of one sleeve put on what another feels: [feeling][selling]; and on the ten-year yield. */
    private final double[][] felt = new double[CascadeKernel.SLEEVES][CascadeKernel.SLEEVES];

    private final double[] onTenYear = new double[CascadeKernel.SLEEVES];

    Sensitivity(Tenors tenors) {
        double[] pressure = new double[CascadeKernel.BUCKETS];
        for (int selling = 0; selling < CascadeKernel.SLEEVES; selling++) {
            tenors.press(tenors.sleeve(selling), pressure);
            onTenYear[selling] = pressure[CascadeKernel.TEN];
            for (int feeling = 0; feeling < CascadeKernel.SLEEVES; feeling++) {
                felt[feeling][selling] = Tenors.felt(tenors.sleeve(feeling), pressure);
            }
        }
    }

    /**
     * Distance to runaway.
     *
     * @param impact k, bp per $bn of ten-year equivalents
     * @param basisLoss sales per bp felt by the basis trade; see {@link CascadeTheory#lossResponse}
     * @param basisMargin sales per bp of the ten-year yield; see {@link CascadeTheory#marginResponse}
     */
    double distance(double impact, double basisLoss, double basisMargin, double swapLoss, double swapMargin) {
        double a = basisLoss * felt[0][0] + basisMargin * onTenYear[0];
        double b = basisLoss * felt[0][1] + basisMargin * onTenYear[1];
        double c = swapLoss * felt[1][0] + swapMargin * onTenYear[0];
        double d = swapLoss * felt[1][1] + swapMargin * onTenYear[1];
        return impact * CascadeTheory.largestEigenvalue(a, b, c, d);
    }
}
