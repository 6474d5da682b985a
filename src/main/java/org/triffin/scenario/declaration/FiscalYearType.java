package org.triffin.scenario.declaration;

import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Unit;

/** A federal fiscal year. */
public record FiscalYearType() implements ScalarType {
    @Override
    public Object parse(String text) {
        return FiscalYear.parse(text);
    }

    @Override
    public String form() {
        return Unit.FISCAL_YEAR.form();
    }

    @Override
    public String print(Object value) {
        return value.toString();
    }
}
