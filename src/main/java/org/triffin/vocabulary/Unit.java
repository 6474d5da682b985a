package org.triffin.vocabulary;

/** What a number is measured in: how a scenario writes it, and what the engine stores. */
public enum Unit {
    /** A plain fraction or elasticity, stored as written: {@code 0.5} or {@code 50%}. */
    SHARE("share", "a plain number like 0.5, or a percentage like 50%"),
    /** An annual rate or a ratio to GDP, stored as a decimal; a scenario must say the unit: {@code 4.1%}, {@code 25bp}, {@code 0.5pp}. */
    RATE("rate", "a rate with its unit, like 4.1%, 25bp or 0.5pp"),
    /** Billions of current dollars: {@code $1.2tn}, {@code -13.5bn}, {@code $300m}. */
    BILLIONS("$bn", "an amount with its unit, like $1.2tn, -13.5bn or $300m"),
    /** Years: {@code 10y}. */
    YEARS("years", "a number of years, like 10y"),
    /** Trading days, whole or not: {@code 5d}. */
    DAYS("days", "a number of days, like 5d"),
    /** A whole number. */
    COUNT("count", "a whole number, like 10000"),
    /** A calendar quarter: {@code 2027Q2}. */
    QUARTER("quarter", "a quarter, like 2027Q2"),
    /** A federal fiscal year: {@code FY2055}. */
    FISCAL_YEAR("fiscal year", "a fiscal year, like FY2055"),
    /** One of a few words, true or false. */
    CHOICE("choice", "one of the words listed"),
    /** Free text. */
    TEXT("text", "text");

    private final String label;
    private final String form;

    Unit(String label, String form) {
        this.label = label;
        this.form = form;
    }

    /** The word printed in tables. */
    public String label() {
        return label;
    }

    /** How a scenario writes a value of this unit, for messages and the schema. */
    public String form() {
        return form;
    }
}
