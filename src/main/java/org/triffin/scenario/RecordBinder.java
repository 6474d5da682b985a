package org.triffin.scenario;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.triffin.scenario.declaration.DatedType;
import org.triffin.scenario.declaration.Declaration;
import org.triffin.scenario.declaration.DefinitionListType;
import org.triffin.scenario.declaration.ListType;
import org.triffin.scenario.declaration.OptionalType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.ScalarType;
import org.triffin.scenario.declaration.Section;
import org.triffin.scenario.declaration.ValueType;
import org.triffin.scenario.declaration.YearlyType;
import org.triffin.scenario.yaml.ListNode;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Node;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.scenario.yaml.ScalarNode;
import org.triffin.vocabulary.FiscalYear;
import org.triffin.vocabulary.Quarter;

/**
 * Turns nodes into records by their declarations. Every problem is noted and reading goes on; a record is made only when
 * nothing in it is wrong. An empty value, {@code null} or {@code ~} means the default.
 */
final class RecordBinder {
    private final Section root;
    private final Predicate<FiscalYear> kept;
    private final Problems problems;
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    private RecordBinder(Section root, Predicate<FiscalYear> kept, Problems problems) {
        this.root = root;
        this.kept = kept;
        this.problems = problems;
    }

    /** What a scenario's nodes say: the record, and where each key that was given stands, by dotted path. */
    record Bound<T>(T value, Map<String, Origin> origins) {}

    /**
     * Binds a whole file; empty when something is wrong, which is then in {@code problems}.
     *
     * @param kept values by year are read and checked for every year, and kept for these
     */
    static <T> Optional<Bound<T>> bind(
            Section root, Class<T> type, MapNode node, Predicate<FiscalYear> kept, Problems problems) {
        RecordBinder binder = new RecordBinder(root, kept, problems);
        Optional<Object> bound = binder.section(root, node, "");
        return bound.filter(value -> problems.none())
                .map(value -> new Bound<>(type.cast(value), Map.copyOf(binder.origins)));
    }

    private Optional<Object> section(Section section, MapNode node, String path) {
        for (Map.Entry<String, MapNode.Entry> entry : node.entries().entrySet()) {
            if (!section.members().containsKey(entry.getKey()) && !problems.full()) {
                problems.add(
                        entry.getValue().keyOrigin(), UnknownKeys.of(root).sentence(entry.getKey(), section, path));
            }
        }
        List<Object> values = new ArrayList<>();
        for (Declaration member : section.members().values()) {
            member(member, node, path.isEmpty() ? member.key() : path + "." + member.key())
                    .ifPresent(values::add);
        }
        return values.size() == section.members().size()
                ? construct(section.constructor(), values, node.origin(), path)
                : Optional.empty();
    }

    private Optional<Object> member(Declaration member, MapNode parent, String path) {
        Optional<Node> given = parent.get(member.key()).filter(node -> !node.isNothing());
        if (member instanceof Section section) {
            Node node = given.orElse(MapNode.empty(parent.origin()));
            if (node instanceof MapNode map) {
                return section(section, map, path);
            }
            return refuse(node, path, "is a section with the keys " + String.join(", ", section.keys()));
        }
        Parameter parameter = (Parameter) member;
        if (given.isPresent()) {
            return value(parameter.type(), given.get(), path);
        }
        if (parameter.required()) {
            problems.add(
                    parent.origin(),
                    path + " is missing: give " + parameter.type().form() + ".");
            return Optional.empty();
        }
        return Optional.of(parameter.defaultValue());
    }

    private Optional<Object> value(ValueType type, Node node, String path) {
        if (type instanceof YearlyType yearly) {
            return yearly(yearly, node, path);
        }
        if (type instanceof DatedType dated) {
            return dated(dated, node, path);
        }
        if (type instanceof ListType list) {
            return items(node, path, list, item -> scalar(list.of(), item.node(), item.path()))
                    .filter(values -> differ((List<?>) values, node, path));
        }
        if (type instanceof DefinitionListType definitions) {
            return items(node, path, definitions, item -> definition(definitions, item));
        }
        return type instanceof OptionalType optional
                ? scalar(optional.of(), node, path).map(Optional::of)
                : scalar((ScalarType) type, node, path);
    }

    private Optional<Object> scalar(ScalarType type, Node node, String path) {
        origins.put(path, node.origin());
        if (!(node instanceof ScalarNode scalar) || scalar.isNothing()) {
            return refuse(node, path, "is " + type.form());
        }
        try {
            return Optional.of(type.parse(scalar.text()));
        } catch (IllegalArgumentException e) {
            problems.add(node.origin(), path + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /** An item of a list with its place in it. */
    private record Item(Node node, String path) {}

    private Optional<Object> items(Node node, String path, ValueType type, Function<Item, Optional<Object>> read) {
        origins.put(path, node.origin());
        if (!(node instanceof ListNode list)) {
            return refuse(node, path, "is " + type.form() + ", written [a, b]");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            read.apply(new Item(list.items().get(i), path + "[" + i + "]")).ifPresent(values::add);
        }
        return values.size() == list.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private boolean differ(List<?> values, Node node, String path) {
        for (int i = 0; i < values.size(); i++) {
            if (values.subList(0, i).contains(values.get(i))) {
                problems.add(
                        ((ListNode) node).items().get(i).origin(),
                        path + " holds the same value twice: remove one of them.");
                return false;
            }
        }
        return true;
    }

    private Optional<Object> definition(DefinitionListType type, Item item) {
        origins.put(item.path(), item.node().origin());
        if (item.node() instanceof MapNode map) {
            return section(type.section(), map, item.path());
        }
        if (type.named().isEmpty()) {
            return refuse(
                    item.node(),
                    item.path(),
                    "is a definition with " + String.join(", ", type.section().keys()));
        }
        if (item.node() instanceof ScalarNode scalar && !scalar.text().isBlank()) {
            return construct(type.named().get(), List.of(scalar.text().strip()), scalar.origin(), item.path());
        }
        return refuse(item.node(), item.path(), "is a shipped name or a definition");
    }

    private Optional<Object> yearly(YearlyType type, Node node, String path) {
        origins.put(path, node.origin());
        if (!(node instanceof MapNode map)) {
            return refuse(node, path, "is " + type.form());
        }
        Map<FiscalYear, Object> values = new TreeMap<>();
        boolean whole = true;
        for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
            Origin place = entry.getValue().keyOrigin();
            if (entry.getValue().value().isNothing()) {
                continue;
            }
            Optional<Object> value = scalar(type.of(), entry.getValue().value(), path + "." + entry.getKey());
            whole &= value.isPresent() && spread(entry.getKey(), value.get(), values, place, path);
        }
        return whole ? Optional.of(Map.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> dated(DatedType type, Node node, String path) {
        origins.put(path, node.origin());
        if (!(node instanceof MapNode map)) {
            return refuse(node, path, "is " + type.form());
        }
        Map<Quarter, Object> values = new TreeMap<>();
        boolean whole = true;
        for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
            if (entry.getValue().value().isNothing()) {
                continue;
            }
            Optional<Object> value = scalar(type.of(), entry.getValue().value(), path + "." + entry.getKey());
            whole &= value.isPresent();
            try {
                Quarter quarter = Quarter.parse(entry.getKey());
                value.ifPresent(item -> values.put(quarter, item));
            } catch (IllegalArgumentException e) {
                problems.add(entry.getValue().keyOrigin(), path + ": " + e.getMessage());
                whole = false;
            }
        }
        return whole ? Optional.of(Map.copyOf(values)) : Optional.empty();
    }

    private boolean spread(String key, Object value, Map<FiscalYear, Object> values, Origin place, String path) {
        try {
            for (FiscalYear year : YearlyType.years(key)) {
                if (kept.test(year) && values.put(year, value) != null) {
                    problems.add(place, path + " gives " + year + " twice: remove it from one of the ranges.");
                    return false;
                }
            }
            return true;
        } catch (IllegalArgumentException e) {
            problems.add(place, path + ": " + e.getMessage());
            return false;
        }
    }

    private Optional<Object> construct(Constructor<?> constructor, List<Object> values, Origin origin, String path) {
        try {
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                problems.add(origin, (path.isEmpty() ? "" : path + ": ") + refused.getMessage());
                return Optional.empty();
            }
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " cannot be made.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " cannot be made.", e);
        }
    }

    private Optional<Object> refuse(Node node, String path, String declared) {
        problems.add(node.origin(), path + " " + declared + ", not " + node.described() + ".");
        return Optional.empty();
    }
}
