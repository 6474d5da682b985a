package org.triffin.scenario;

import java.util.List;
import org.triffin.scenario.declaration.AmountType;
import org.triffin.scenario.declaration.ChoiceType;
import org.triffin.scenario.declaration.DatedType;
import org.triffin.scenario.declaration.DefinitionListType;
import org.triffin.scenario.declaration.FiscalYearType;
import org.triffin.scenario.declaration.FlagType;
import org.triffin.scenario.declaration.ListType;
import org.triffin.scenario.declaration.NumberType;
import org.triffin.scenario.declaration.OptionalType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.QuarterType;
import org.triffin.scenario.declaration.ScalarType;
import org.triffin.scenario.declaration.TextType;
import org.triffin.scenario.declaration.ValueType;
import org.triffin.scenario.declaration.YearlyType;

/** A legal value of a parameter other than its default, as a scenario writes it. */
public final class AnotherValue {
    private AnotherValue() {}

    public static String of(Parameter parameter) {
        ValueType type = parameter.type();
        if (type instanceof OptionalType optional) {
            return scalar(optional.of(), "");
        }
        if (type instanceof ListType list) {
            return "[" + scalar(list.of(), "") + "]";
        }
        if (type instanceof YearlyType yearly) {
            return "{FY2028: " + scalar(yearly.of(), "") + "}";
        }
        if (type instanceof DatedType dated) {
            return "{2028Q1: " + scalar(dated.of(), "") + "}";
        }
        if (type instanceof DefinitionListType definitions) {
            return definitions.named().isEmpty()
                    ? "[{at: 2028Q1, severity: 0.5}]"
                    : "[obbba-as-enacted, {name: Extra, source: Test, revenue: {FY2027-FY2028: $1bn}}]";
        }
        return scalar((ScalarType) type, parameter.setting().byDefault());
    }

    private static String scalar(ScalarType type, String byDefault) {
        if (type instanceof NumberType number) {
            return number(number, byDefault);
        }
        if (type instanceof ChoiceType choice) {
            List<String> words = choice.words();
            return words.get(0).equals(byDefault) ? words.get(1) : words.get(0);
        }
        if (type instanceof FlagType) {
            return byDefault.equals("true") ? "off" : "on";
        }
        if (type instanceof QuarterType) {
            return "2026Q2";
        }
        if (type instanceof FiscalYearType) {
            return "FY2031";
        }
        if (type instanceof AmountType) {
            return "0.4%";
        }
        if (type instanceof TextType) {
            return "none";
        }
        throw new IllegalStateException("No other value of " + type + ".");
    }

    /** A hundredth of the way from the default to the end of the range, so that no pair of settings gets out of order. */
    private static String number(NumberType number, String byDefault) {
        double start = byDefault.isEmpty() ? number.min() : ((Number) number.parse(byDefault)).doubleValue();
        double end = start < number.max() ? number.max() : number.min();
        double value = number.whole() ? start + Math.signum(end - start) * 2 : start + (end - start) / 100;
        return number.print(value);
    }
}
