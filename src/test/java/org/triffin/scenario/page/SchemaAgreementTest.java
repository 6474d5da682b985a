package org.triffin.scenario.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.Scenarios;
import org.triffin.scenario.declaration.NumberType;
import org.triffin.scenario.declaration.OptionalType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.declaration.TextType;
import org.triffin.scenario.declaration.ValueType;
import org.triffin.vocabulary.Unit;

/** The schema, judged by an independent validator and reader, says what the binder says wherever it can know. */
class SchemaAgreementTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaWriter.write(), InputFormat.JSON);

    /** Bad files whose mistake lies in a key, a unit, a word or a kind. */
    private static final Set<String> KNOWN_TO_THE_SCHEMA = Set.of(
            "misspelt-key",
            "misplaced-key",
            "other-spelling",
            "unit-missing",
            "unit-wrong",
            "numbers",
            "huge-count",
            "out-of-range",
            "wrong-kind",
            "wrong-word",
            "by-year",
            "no-title",
            "policy-incomplete",
            "regime-word",
            "regime-schedule-quarter",
            "extends-list",
            "a-list",
            "a-word");

    /** Bad files that are no YAML document, or use YAML that scenarios refuse. */
    private static final Set<String> NOT_FOR_A_SCHEMA = Set.of(
            "tab",
            "colon",
            "quote",
            "bracket",
            "type-tag",
            "local-tag",
            "anchor",
            "alias",
            "merge-key",
            "two-documents",
            "list-key",
            "only-comments",
            "duplicate-key");

    private static final List<String> TEXTS = List.of(
            "4.1%",
            "25bp",
            "0.5pp",
            "-13.5bn",
            "$1.2tn",
            "-$300m",
            "0.5",
            "-0.5",
            "7",
            "10y",
            "1e1",
            "007",
            "FY2030",
            "2027Q2",
            "FY30",
            "true",
            "off",
            "none",
            "gaussian",
            "x",
            "[]",
            "[50%]",
            "[x]",
            "{}",
            "{FY2027: 1%}",
            "{FY2027-FY2028: $1bn}",
            "{2027: 1%}",
            "[obbba-as-enacted]",
            "[{name: a}]",
            "null",
            "\"\"",
            "1 %",
            "bp",
            "1_000",
            ".5",
            "5.",
            "+5",
            "--5",
            "$5",
            "5bp%");

    static List<String> shipped() {
        return List.copyOf(Scenarios.shipped().keySet());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theSchemaAcceptsWhatIsShipped(String name) throws IOException {
        assertThat(errors(Files.readString(Path.of("scenarios", name + ".yaml"))))
                .isEmpty();
    }

    static List<Path> badFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/org/triffin/scenario/bad"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void theSchemaRefusesTheBadFilesItCanKnowAndOnlyThose(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", "");
        if (!NOT_FOR_A_SCHEMA.contains(name)) {
            assertThat(errors(Files.readString(file)).isEmpty()).isEqualTo(!KNOWN_TO_THE_SCHEMA.contains(name));
        }
    }

    static Set<String> paths() {
        return ScenarioKeys.ROOT.parameters().keySet();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void schemaAndBinderAcceptTheSameTexts(String path) {
        Parameter parameter = ScenarioKeys.ROOT.parameters().get(path);
        List<String> differ = new ArrayList<>();
        for (String text : TEXTS) {
            if (!isText(parameter.type()) && !path.equals("compare-to")) {
                boolean binder = binderAccepts(path, text, parameter);
                if (errors(document(path, text)).isEmpty() != binder) {
                    differ.add(text + (binder ? " (binder accepts)" : " (schema accepts)"));
                }
            }
        }
        assertThat(differ).isEmpty();
    }

    @Test
    void theSchemaNeedsATitleOrAParent() {
        assertThat(errors("title: x\n")).isEmpty();
        assertThat(errors("extends: cbo-2025-01\n")).isEmpty();
        assertThat(errors("rates: {}\n")).isNotEmpty();
    }

    private static boolean isText(ValueType type) {
        return type instanceof TextType || (type instanceof OptionalType optional && isText(optional.of()));
    }

    /** True unless the binder objects to this very key for a reason that the schema can know: no range of a text, no name. */
    private static boolean binderAccepts(String path, String text, Parameter parameter) {
        boolean bare = parameter.type() instanceof NumberType number
                && (number.unit() == Unit.SHARE || number.unit() == Unit.COUNT)
                && text.matches("-?(0|[1-9][0-9]*)(\\.[0-9]*)?([eE][0-9]+)?");
        Pattern outside = Pattern.compile("'[^']*' is outside |there is no shipped policy");
        try {
            Scenarios.load("obbba-2025", List.of(path + "=" + text), Path.of(""));
            return true;
        } catch (InvalidScenarioException e) {
            return e.problems().stream()
                    .map(problem -> problem.message())
                    .filter(message -> message.startsWith(path + ":")
                            || message.startsWith(path + " is ")
                            || message.startsWith(path + "[")
                            || message.startsWith(path + "."))
                    .noneMatch(message -> bare || !outside.matcher(message).find());
        }
    }

    private static String document(String path, String text) {
        StringBuilder document = new StringBuilder("title: Test\n");
        String indent = "";
        for (String step : path.split("\\.", -1)) {
            document.append(indent.isEmpty() ? "" : "\n")
                    .append(indent)
                    .append(step)
                    .append(':');
            indent += "  ";
        }
        return document.append(' ').append(text).append('\n').toString();
    }

    private static List<Error> errors(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML);
    }
}
