package org.triffin.vocabulary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a record component as a parameter of the model. The scenario binder, the JSON schema, the template, the
 * reference page, the resolved scenario and the report's list of assumptions are all read from it.
 *
 * <p>The key is the component's name in kebab-case. A component whose type is itself a record of settings is a nested
 * section and carries only {@link #about}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /** What it is, in one line, a noun phrase without a full stop. */
    String about();

    Unit unit() default Unit.CHOICE;

    /** Smallest legal value, in the stored unit (decimals, billions). */
    double min() default Double.NEGATIVE_INFINITY;

    /** Largest legal value, in the stored unit. */
    double max() default Double.POSITIVE_INFINITY;

    /** The default as a scenario would write it; empty for an optional or empty value. */
    String byDefault() default "";

    /** True when a scenario may write this key's value in place of the whole section. */
    boolean shorthand() default false;

    Basis basis() default Basis.ASSUMED;

    /** Author, year, table; for an assumption, why this value. */
    String source() default "";
}
