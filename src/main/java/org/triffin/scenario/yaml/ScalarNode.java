package org.triffin.scenario.yaml;

/**
 * A single value, kept as the text that was written: nothing is turned into a number, a date or a truth value before
 * its declaration says what it is.
 *
 * @param text the text without quotes
 * @param isNothing true for an empty value, {@code null} or {@code ~}
 */
public record ScalarNode(Origin origin, String text, boolean isNothing) implements Node {
    private static final int LONGEST = 60;

    @Override
    public String described() {
        if (isNothing) {
            return "nothing";
        }
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return "'" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...") + "'";
    }
}
