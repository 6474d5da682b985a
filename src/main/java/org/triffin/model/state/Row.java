package org.triffin.model.state;

/**
 * Vector operations on the rows of a block. Each is one loop from zero over all lanes, without branches, which the
 * just-in-time compiler turns into vector instructions. Fused multiply-add keeps results the same on every machine.
 */
public final class Row {
    private Row() {}

    public static void fill(double[] target, double value) {
        java.util.Arrays.fill(target, value);
    }

    public static void copy(double[] target, double[] source) {
        System.arraycopy(source, 0, target, 0, target.length);
    }

    /** target += value. */
    public static void add(double[] target, double value) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] += value;
        }
    }

    /** target += source. */
    public static void add(double[] target, double[] source) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] += source[lane];
        }
    }

    /** target -= source. */
    public static void subtract(double[] target, double[] source) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] -= source[lane];
        }
    }

    /** target = left + right. */
    public static void sum(double[] target, double[] left, double[] right) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = left[lane] + right[lane];
        }
    }

    /** target = left - right. */
    public static void difference(double[] target, double[] left, double[] right) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = left[lane] - right[lane];
        }
    }

    /** target += factor * source. */
    public static void addScaled(double[] target, double factor, double[] source) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(factor, source[lane], target[lane]);
        }
    }

    /** target += left * right. */
    public static void addProduct(double[] target, double[] left, double[] right) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(left[lane], right[lane], target[lane]);
        }
    }

    /** target += factor * left * right. */
    public static void addScaledProduct(double[] target, double factor, double[] left, double[] right) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(factor * left[lane], right[lane], target[lane]);
        }
    }

    /** target *= factor. */
    public static void scale(double[] target, double factor) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] *= factor;
        }
    }

    /** target *= source. */
    public static void multiply(double[] target, double[] source) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] *= source[lane];
        }
    }

    /** target = factor * source + constant. */
    public static void affine(double[] target, double factor, double[] source, double constant) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(factor, source[lane], constant);
        }
    }

    /** target = left / right. */
    public static void ratio(double[] target, double[] left, double[] right) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = left[lane] / right[lane];
        }
    }

    /** target = factor left right. */
    public static void scaledProduct(double[] target, double factor, double[] left, double[] right) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = factor * left[lane] * right[lane];
        }
    }

    /** target = now / before - 1. */
    public static void change(double[] target, double[] now, double[] before) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = now[lane] / before[lane] - 1;
        }
    }

    /** target = left * right. */
    public static void product(double[] target, double[] left, double[] right) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = left[lane] * right[lane];
        }
    }

    /** target = max(target, floor). */
    public static void atLeast(double[] target, double floor) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.max(target[lane], floor);
        }
    }

    /** target = min(target, ceiling). */
    public static void atMost(double[] target, double[] ceiling) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = target[lane] > ceiling[lane] ? ceiling[lane] : target[lane];
        }
    }

    /** target = target, or the end of [floor, ceiling] that it lies beyond. */
    public static void within(double[] target, double floor, double ceiling) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.min(Math.max(target[lane], floor), ceiling);
        }
    }

    /** target = the sum of four rows. */
    public static void sumOfFour(double[] target, double[][] rows) {
        double[] first = rows[0];
        double[] second = rows[1];
        double[] third = rows[2];
        double[] fourth = rows[3];
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = (first[lane] + second[lane]) + (third[lane] + fourth[lane]);
        }
    }

    /**
     * target = constant + base + the sum over eight rows of coefficient times row. Two passes of four rows, because a
     * single loop over ten arrays is not turned into vector instructions.
     */
    public static void combine(
            double[] target, double constant, double[] base, double[] coefficients, double[][] rows) {
        setFour(
                target,
                constant,
                base,
                coefficients[0],
                rows[0],
                coefficients[1],
                rows[1],
                coefficients[2],
                rows[2],
                coefficients[3],
                rows[3]);
        addFour(
                target,
                coefficients[4],
                rows[4],
                coefficients[5],
                rows[5],
                coefficients[6],
                rows[6],
                coefficients[7],
                rows[7]);
    }

    private static void setFour(
            double[] target,
            double constant,
            double[] base,
            double a,
            double[] w,
            double b,
            double[] x,
            double c,
            double[] y,
            double d,
            double[] z) {
        for (int lane = 0; lane < target.length; lane++) {
            double sum = Math.fma(a, w[lane], base[lane] + constant);
            sum = Math.fma(b, x[lane], sum);
            sum = Math.fma(c, y[lane], sum);
            target[lane] = Math.fma(d, z[lane], sum);
        }
    }

    /** target += a combination of eight rows whose coefficients are rows too. */
    public static void addCombination(double[] target, double[][] coefficients, double[][] rows) {
        for (int element = 0; element < rows.length; element++) {
            addProduct(target, coefficients[element], rows[element]);
        }
    }

    /** target = the sum of weights[i] rows[i] for i below {@code count}, at least 1. */
    public static void setWeighted(double[] target, double[] weights, double[][] rows, int count) {
        if (count == 1) {
            affine(target, weights[0], rows[0], 0);
        } else {
            setTwo(target, weights[0], rows[0], weights[1], rows[1]);
            addWeighted(target, weights, rows, 2, count);
        }
    }

    /** target = keep target + gain source. */
    public static void blend(double[] target, double keep, double gain, double[] source) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(gain, source[lane], keep * target[lane]);
        }
    }

    /** target = a w + b x. */
    private static void setTwo(double[] target, double a, double[] w, double b, double[] x) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(b, x[lane], a * w[lane]);
        }
    }

    /** target += the sum of weights[i] rows[i] for i from {@code from} to {@code to - 1}. */
    public static void addWeighted(double[] target, double[] weights, double[][] rows, int from, int to) {
        int next = from;
        while (to - next > 3) {
            addFour(
                    target,
                    weights[next],
                    rows[next],
                    weights[next + 1],
                    rows[next + 1],
                    weights[next + 2],
                    rows[next + 2],
                    weights[next + 3],
                    rows[next + 3]);
            next += 4;
        }
        if (to - next > 1) {
            addTwo(target, weights[next], rows[next], weights[next + 1], rows[next + 1]);
            next += 2;
        }
        if (next < to) {
            addScaled(target, weights[next], rows[next]);
        }
    }

    /** target += a w + b x. */
    public static void addTwo(double[] target, double a, double[] w, double b, double[] x) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(b, x[lane], Math.fma(a, w[lane], target[lane]));
        }
    }

    /** target += a w + b x + c y + d z. */
    public static void addFour(
            double[] target, double a, double[] w, double b, double[] x, double c, double[] y, double d, double[] z) {
        for (int lane = 0; lane < target.length; lane++) {
            double sum = Math.fma(a, w[lane], target[lane]);
            sum = Math.fma(b, x[lane], sum);
            sum = Math.fma(c, y[lane], sum);
            target[lane] = Math.fma(d, z[lane], sum);
        }
    }

    /**
     * target *= exp(factor exponent) for small exponents: a Taylor polynomial of degree seven, relative error below 1e-11
     * for exponents within +-.1 and below 2e-8 within +-.25.
     */
    public static void multiplyExp(double[] target, double factor, double[] exponent) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] *= exp(factor * exponent[lane]);
        }
    }

    /**
     * target = e^log - 1, from the square of the same polynomial at half the exponent: absolute error below 1e-9 for
     * exponents within +-.5 and below 4e-7 within +-1.
     */
    public static void growth(double[] target, double[] log) {
        for (int lane = 0; lane < target.length; lane++) {
            double half = exp(0.5 * log[lane]);
            target[lane] = Math.fma(half, half, -1);
        }
    }

    /** target = (1 + target)(1 + rate) - 1. */
    public static void compound(double[] target, double[] rate) {
        for (int lane = 0; lane < target.length; lane++) {
            target[lane] = Math.fma(target[lane], rate[lane], target[lane] + rate[lane]);
        }
    }

    private static double exp(double x) {
        double p = Math.fma(x, 1.0 / 5040, 1.0 / 720);
        p = Math.fma(x, p, 1.0 / 120);
        p = Math.fma(x, p, 1.0 / 24);
        p = Math.fma(x, p, 1.0 / 6);
        p = Math.fma(x, p, 0.5);
        p = Math.fma(x, p, 1);
        return Math.fma(x, p, 1);
    }
}
