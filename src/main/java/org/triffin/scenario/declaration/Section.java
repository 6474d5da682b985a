package org.triffin.scenario.declaration;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triffin.vocabulary.Amount;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;
import org.triffin.vocabulary.Setting;

/**
 * The keys of a record of settings, in declared order. Everything reflection has to say is read once, when the section is
 * made.
 *
 * @param key in kebab-case; empty for the whole scenario
 * @param about what it is
 * @param type the record
 * @param members its keys
 * @param parameters every parameter below it by dotted path
 * @param accessors what reads a member's value from a record
 * @param constructor the record's canonical constructor
 */
public record Section(
        String key,
        String about,
        Class<?> type,
        Map<String, Declaration> members,
        Map<String, Parameter> parameters,
        Map<String, Method> accessors,
        Constructor<?> constructor)
        implements Declaration {
    private static final Map<Class<?>, ScalarType> PLAIN = Map.of(
            boolean.class, new FlagType(),
            String.class, new TextType(),
            Quarter.class, new QuarterType(),
            FiscalYear.class, new FiscalYearType(),
            Amount.class, new AmountType());

    public Section {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        accessors = Map.copyOf(accessors);
    }

    /** Reads the declarations of a record; a component without a {@link Setting} is a mistake of ours. */
    public static Section of(Class<?> type) {
        return of("", "", type);
    }

    private static Section of(String key, String about, Class<?> type) {
        Map<String, Declaration> members = new LinkedHashMap<>();
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Map<String, Method> accessors = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Declaration member = declaration(type, component);
            members.put(member.key(), member);
            accessors.put(member.key(), component.getAccessor());
            if (member instanceof Section inner) {
                for (Map.Entry<String, Parameter> below : inner.parameters.entrySet()) {
                    parameters.put(member.key() + "." + below.getKey(), below.getValue());
                }
            } else if (member instanceof Parameter parameter) {
                parameters.put(member.key(), parameter);
            }
        }
        return new Section(key, about, type, members, parameters, accessors, canonical(type));
    }

    /** The keys, in declared order. */
    public List<String> keys() {
        return List.copyOf(members.keySet());
    }

    /** The parameter whose value may be written in place of this section, if any. */
    public Optional<Parameter> shorthand() {
        return members.values().stream()
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .filter(parameter -> parameter.setting().shorthand())
                .findFirst();
    }

    /** The parameters under a dotted path, itself or below it, by their own dotted paths; none when nothing is called so. */
    public Map<String, Parameter> parametersUnder(String path) {
        Section section = this;
        int start = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', start)) {
            if (!(section.members.get(path.substring(start, dot)) instanceof Section inner)) {
                return Map.of();
            }
            section = inner;
            start = dot + 1;
        }
        Declaration last = section.members.get(path.substring(start));
        if (last instanceof Parameter parameter) {
            return Map.of(path, parameter);
        }
        Map<String, Parameter> below = new LinkedHashMap<>();
        if (last instanceof Section inner) {
            inner.parameters.forEach((key, parameter) -> below.put(path + "." + key, parameter));
        }
        return below;
    }

    /** The value of every parameter in a record of this section's type, by dotted path and in declared order. */
    public Map<String, Object> valuesIn(Record owner) {
        Map<String, Object> values = new LinkedHashMap<>();
        collect(owner, "", values);
        return values;
    }

    private void collect(Record owner, String path, Map<String, Object> values) {
        for (Declaration member : members.values()) {
            Object value = valueIn(owner, member.key());
            if (member instanceof Section inner) {
                inner.collect((Record) value, path + member.key() + ".", values);
            } else {
                values.put(path + member.key(), value);
            }
        }
    }

    /** The value under a dotted path in a record of this section's type. */
    public Object valueIn(Record owner, String path) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Method accessor = accessors.get(name);
        if (accessor == null) {
            throw new IllegalArgumentException("No setting " + path + " in " + type.getSimpleName() + ".");
        }
        Object value = read(owner, accessor);
        return dot < 0 || !(members.get(name) instanceof Section section)
                ? value
                : section.valueIn((Record) value, path.substring(dot + 1));
    }

    /**
     * A record like {@code owner} with another value under a dotted path; nothing is checked but by the records themselves.
     *
     * @throws IllegalArgumentException when there is no such path, the value has another type, or a record refuses it
     */
    public Record with(Record owner, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Declaration member = members.get(name);
        if (member == null || (dot >= 0 && !(member instanceof Section))) {
            throw new IllegalArgumentException("No setting " + path + " in " + type.getSimpleName() + ".");
        }
        List<Object> values = new ArrayList<>();
        for (String key : members.keySet()) {
            Object present = valueIn(owner, key);
            values.add(
                    !key.equals(name)
                            ? present
                            : member instanceof Section inner && dot >= 0
                                    ? inner.with((Record) present, path.substring(dot + 1), value)
                                    : value);
        }
        return construct(values);
    }

    private Record construct(List<Object> values) {
        try {
            return (Record) constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(type.getName() + " cannot be made.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " cannot be made.", e);
        }
    }

    static Object read(Record owner, Method accessor) {
        try {
            return accessor.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Record " + owner.getClass().getName() + " cannot be read.", e);
        }
    }

    private static Declaration declaration(Class<?> owner, RecordComponent component) {
        String key = Kebab.ofComponent(component.getName());
        Setting setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalStateException(owner.getSimpleName() + "." + component.getName() + " has no @Setting.");
        }
        Class<?> type = component.getType();
        return type.isRecord() && scalar(type, setting).isEmpty()
                ? of(key, setting.about(), type)
                : Parameter.of(key, setting, valueType(component.getGenericType(), setting));
    }

    private static ValueType valueType(Type type, Setting setting) {
        if (type instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            Class<?> item = (Class<?>) of[of.length - 1];
            if (raw == List.class && item.isSealed() && scalar(item, setting).isEmpty()) {
                return definitions(item);
            }
            if (raw == List.class && item.isRecord() && scalar(item, setting).isEmpty()) {
                return new DefinitionListType(Optional.empty(), of(item));
            }
            ScalarType scalar = scalar(item, setting).orElseThrow(() -> unknown(type));
            if (raw == Optional.class) {
                return new OptionalType(scalar);
            }
            if (raw == List.class) {
                return new ListType(scalar);
            }
            if (raw == Map.class && of[0] == Quarter.class) {
                return new DatedType(scalar);
            }
            if (raw == Map.class && of[0] == FiscalYear.class) {
                return new YearlyType(scalar);
            }
            throw unknown(type);
        }
        return scalar((Class<?>) type, setting).orElseThrow(() -> unknown(type));
    }

    private static Optional<ScalarType> scalar(Class<?> type, Setting setting) {
        if (type == double.class || type == Double.class || type == int.class || type == long.class) {
            return Optional.of(NumberType.of(type, setting.unit(), setting.min(), setting.max()));
        }
        if (type.isEnum()) {
            @SuppressWarnings("unchecked")
            Class<? extends Enum<?>> choice = (Class<? extends Enum<?>>) type;
            return Optional.of(new ChoiceType(choice));
        }
        return Optional.ofNullable(PLAIN.get(type));
    }

    private static DefinitionListType definitions(Class<?> item) {
        Class<?>[] variants = item.getPermittedSubclasses();
        if (variants.length != 2) {
            throw unknown(item);
        }
        boolean nameFirst = variants[0].getRecordComponents()[0].getAnnotation(Setting.class) == null;
        return new DefinitionListType(
                Optional.of(canonical(variants[nameFirst ? 0 : 1])), of(variants[nameFirst ? 1 : 0]));
    }

    private static Constructor<?> canonical(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getName() + " is not a record.", e);
        }
    }

    private static IllegalStateException unknown(Type type) {
        return new IllegalStateException("No way to read a setting of type " + type.getTypeName() + ".");
    }
}
