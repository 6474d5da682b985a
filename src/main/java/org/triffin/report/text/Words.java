package org.triffin.report.text;

/** Probabilities and sizes in plain words. */
public final class Words {
    /** The word for a move too small to speak of. */
    static final String STAYS = "stays";

    private Words() {}

    /** A probability as a count of paths a reader can picture: {@code about 9 in 10 paths}. */
    public static String paths(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1, not " + probability + ".");
        }
        if (probability == 0) {
            return "no path";
        }
        if (probability < 0.01) {
            return "fewer than 1 in 100 paths";
        }
        if (probability < 0.035) {
            return "about " + Math.round(probability * 100) + " in 100 paths";
        }
        if (probability < 0.075) {
            return "about 1 in 20 paths";
        }
        if (probability >= 0.45 && probability <= 0.55) {
            return "about half of the paths";
        }
        if (probability < 0.925) {
            return "about " + Math.round(probability * 10) + " in 10 paths";
        }
        if (probability < 0.965) {
            return "about 19 in 20 paths";
        }
        if (probability <= 0.99) {
            return "about " + Math.round(probability * 100) + " in 100 paths";
        }
        return probability < 1 ? "more than 99 in 100 paths" : "every path";
    }

    /** A probability as a percentage that says certain and impossible only when they are: {@code over 99%}. */
    public static String chance(double probability) {
        if (probability < 1 && probability > 0.995) {
            return "over 99%";
        }
        return probability > 0 && probability < 0.005 ? "under 1%" : NumberForm.WHOLE_PERCENT.of(probability);
    }

    /** {@code rises}, {@code falls} or {@code stays} for a move, which is flat when smaller than {@code flat}. */
    public static String move(double change, double flat) {
        return Math.abs(change) < flat ? STAYS : change > 0 ? "rises" : "falls";
    }

    /** The text with its first letter in upper case. */
    public static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
