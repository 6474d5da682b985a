package org.triffin.scenario.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes with a streaming parser. A scenario is data and nothing else: anchors, aliases, type tags, merge
 * keys and several documents in a file are refused, so no text can expand beyond its own size or name a class.
 */
public final class YamlReader {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    /** Sections within sections: the deepest legal scenario uses five. */
    private static final int DEEPEST = 32;

    private static final String STANDARD_TAGS = "tag:yaml.org,2002:";
    private static final String NEVER_CLOSED = "unexpected end of stream";

    private final YAMLParser parser;
    private final Function<TokenStreamLocation, Origin> places;
    private final Problems problems;

    private YamlReader(YAMLParser parser, Function<TokenStreamLocation, Origin> places, Problems problems) {
        this.parser = parser;
        this.places = places;
        this.problems = problems;
    }

    /** The file's one mapping; empty after a problem, which is then in {@code problems}. */
    public static Optional<MapNode> readFile(String source, String text, Problems problems) {
        Function<TokenStreamLocation, Origin> places =
                location -> new Origin(source, location.getLineNr(), location.getColumnNr());
        Optional<Node> node = read(text, places, Origin.of(source), problems);
        if (node.isPresent() && !(node.get() instanceof MapNode)) {
            problems.add(
                    node.get().origin(),
                    "A scenario is a list of 'key: value' lines, not "
                            + node.get().described() + ".");
        }
        return node.filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    /** One value in YAML's flow style, as after {@code --set key=}; every node has the given origin. */
    public static Optional<Node> readValue(Origin origin, String text, Problems problems) {
        return text.isBlank()
                ? Optional.of(new ScalarNode(origin, "", true))
                : read(text, location -> origin, origin, problems);
    }

    private static Optional<Node> read(
            String text, Function<TokenStreamLocation, Origin> places, Origin whole, Problems problems) {
        try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            YamlReader reader = new YamlReader(parser, places, problems);
            if (parser.nextToken() == null) {
                throw new Refusal(whole, "The file holds only comments: a scenario needs at least a title.");
            }
            Node node = reader.value(0);
            if (parser.nextToken() != null) {
                throw new Refusal(
                        reader.here(),
                        "A second YAML document starts here: a scenario file holds one; remove the '---' line.");
            }
            return Optional.of(node);
        } catch (Refusal e) {
            problems.add(e.origin, e.sentence);
        } catch (JacksonException e) {
            if (e.getCause() instanceof MarkedYamlEngineException marked) {
                problems.add(place(marked, e, places), explain(marked));
            } else {
                problems.add(places.apply(e.getLocation()), explain(e.getOriginalMessage()));
            }
        } catch (YamlEngineException e) {
            problems.add(whole, explain(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    private Node value(int depth) {
        Origin origin = here();
        if (depth > DEEPEST) {
            throw new Refusal(origin, "Sections are nested more than " + DEEPEST + " deep here: no scenario is.");
        }
        if (parser.isCurrentAlias()) {
            throw new Refusal(
                    origin,
                    "The alias '*" + parser.getString() + "' is refused: write the value out where it is needed.");
        }
        JsonToken token = parser.currentToken();
        if (parser.getObjectId() != null) {
            throw new Refusal(
                    origin,
                    "The anchor '&" + parser.getObjectId() + "' is refused: scenarios hold no anchors or aliases.");
        }
        if (parser.getRawTag() != null) {
            String tag = parser.getRawTag().replace(STANDARD_TAGS, "!!");
            throw new Refusal(origin, "The type tag '" + tag + "' is refused: write the plain value.");
        }
        return switch (token) {
            case START_OBJECT -> map(origin, depth);
            case START_ARRAY -> list(origin, depth);
            case VALUE_NULL -> new ScalarNode(origin, "", true);
            default ->
                new ScalarNode(origin, parser.getString(), parser.getString().equals("~"));
        };
    }

    private Node map(Origin origin, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Origin keyOrigin = here();
            if (key.equals("<<")) {
                throw new Refusal(keyOrigin, "The merge key '<<' is refused: use extends, or write the values out.");
            }
            parser.nextToken();
            MapNode.Entry entry = new MapNode.Entry(keyOrigin, value(depth + 1));
            MapNode.Entry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null) {
                problems.add(
                        keyOrigin,
                        "The key '" + key + "' is given twice, first at " + earlier.keyOrigin()
                                + ": remove one of them.");
                if (problems.full()) {
                    throw new Refusal(keyOrigin, "There are too many mistakes to read on.");
                }
            }
        }
        return new MapNode(origin, entries);
    }

    private Node list(Origin origin, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(depth + 1));
        }
        return new ListNode(origin, items);
    }

    private Origin here() {
        return places.apply(parser.currentTokenLocation());
    }

    private static Origin place(
            MarkedYamlEngineException marked, JacksonException e, Function<TokenStreamLocation, Origin> places) {
        boolean open = String.valueOf(marked.getProblem()).contains(NEVER_CLOSED);
        Optional<Mark> mark = open ? marked.getContextMark() : marked.getProblemMark();
        return places.apply(
                mark.isPresent()
                        ? new TokenStreamLocation(
                                e.getLocation().contentReference(),
                                mark.get().getIndex(),
                                mark.get().getLine() + 1,
                                mark.get().getColumn() + 1)
                        : e.getLocation());
    }

    private static String explain(MarkedYamlEngineException marked) {
        return explain(String.valueOf(marked.getProblem()));
    }

    /** The parser's words made into one sentence with a remedy where the cause is a common one. */
    private static String explain(String parserWords) {
        String words = parserWords.strip().replaceAll("\\s+", " ");
        if (words.contains("TAB")) {
            return "A tab cannot indent YAML: use spaces.";
        }
        if (words.contains("mapping values are not allowed")) {
            return "A second ': ' in one line: put the text in double quotes.";
        }
        if (words.contains("Expected a property name")) {
            return "A key must be plain text, not a list or a section.";
        }
        if (words.contains("found undefined alias") || words.contains("alias")) {
            return "Aliases are refused: write the value out where it is needed.";
        }
        if (words.contains(NEVER_CLOSED)) {
            return "A quote is opened here and never closed.";
        }
        return "This is not YAML: " + words.replaceAll("\\.$", "") + ".";
    }

    /** Ends the reading of a text with one sentence about one place. */
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Origin origin;
        private final String sentence;

        Refusal(Origin origin, String sentence) {
            super(sentence, null, false, false);
            this.origin = origin;
            this.sentence = sentence;
        }
    }
}
