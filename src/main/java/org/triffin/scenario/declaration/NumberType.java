package org.triffin.scenario.declaration;

import org.triffin.vocabulary.Quantity;
import org.triffin.vocabulary.Unit;

/**
 * A number with its unit and legal range.
 *
 * @param unit how it is written and stored
 * @param min smallest legal value, stored
 * @param max largest legal value, stored
 * @param whole true for int and long components
 * @param boxed the component's type: Double, Integer or Long
 */
public record NumberType(Unit unit, double min, double max, boolean whole, Class<?> boxed) implements ScalarType {
    static NumberType of(Class<?> component, Unit unit, double min, double max) {
        boolean whole = component != double.class && component != Double.class;
        Class<?> boxed = !whole ? Double.class : component == long.class ? Long.class : Integer.class;
        if (!whole) {
            return new NumberType(unit, min, max, false, boxed);
        }
        double largest = boxed == Integer.class ? Integer.MAX_VALUE : 1L << 53;
        double lowest = Math.max(min, -largest);
        double highest = Math.min(max, largest);
        return new NumberType(unit, lowest, highest, true, boxed);
    }

    @Override
    public Object parse(String text) {
        double value = Quantity.parse(text, unit);
        if (whole && value != Math.rint(value)) {
            throw new IllegalArgumentException("'" + text.strip() + "' is not a whole number.");
        }
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException("'" + text.strip() + "' is outside " + range() + ".");
        }
        if (!whole) {
            return value;
        }
        return boxed == Long.class ? (Object) (long) value : (Object) (int) value;
    }

    @Override
    public String range() {
        boolean below = Double.isInfinite(min);
        boolean above = Double.isInfinite(max);
        if (below && above) {
            return "";
        }
        if (below) {
            return "up to " + Quantity.format(max, unit);
        }
        return above
                ? "from " + Quantity.format(min, unit)
                : Quantity.format(min, unit) + " to " + Quantity.format(max, unit);
    }

    @Override
    public String form() {
        return unit.form();
    }

    @Override
    public String print(Object value) {
        return Quantity.format(((Number) value).doubleValue(), unit);
    }
}
