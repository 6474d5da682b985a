package org.triffin.scenario.declaration;

import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Unit;

/** A calendar quarter. */
public record QuarterType() implements ScalarType {
    @Override
    public Object parse(String text) {
        return Quarter.parse(text);
    }

    @Override
    public String form() {
        return Unit.QUARTER.form();
    }

    @Override
    public String print(Object value) {
        return value.toString();
    }
}
