package org.triffin.scenario.declaration;

/** A value written as one text. */
public sealed interface ScalarType extends ValueType
        permits NumberType, FlagType, ChoiceType, TextType, QuarterType, FiscalYearType, AmountType {
    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException with one sentence saying what was found and what is allowed
     */
    Object parse(String text);

    @Override
    default Object defaultValue(String text) {
        return parse(text);
    }
}
