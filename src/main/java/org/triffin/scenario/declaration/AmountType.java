package org.triffin.scenario.declaration;

import org.triffin.vocabulary.Amount;

/** Dollars or a share of GDP. */
public record AmountType() implements ScalarType {
    @Override
    public Object parse(String text) {
        return Amount.parse(text);
    }

    @Override
    public String form() {
        return "an amount in dollars like $120bn or a share of GDP like 0.4%";
    }

    @Override
    public String print(Object value) {
        return value.toString();
    }
}
