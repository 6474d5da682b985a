package org.triffin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.scenario.declaration.NumberType;
import org.triffin.scenario.declaration.Parameter;
import org.triffin.scenario.yaml.MapNode;
import org.triffin.scenario.yaml.Origin;
import org.triffin.scenario.yaml.Problems;
import org.triffin.scenario.yaml.YamlReader;

class EverySettingTest {
    private static final Map<String, Parameter> PARAMETERS = ScenarioKeys.ROOT.parameters();

    static Set<String> paths() {
        return PARAMETERS.keySet();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aValueInTheFileArrivesInTheRecord(String path) {
        String value = AnotherValue.of(PARAMETERS.get(path));
        StringBuilder text = new StringBuilder(path.equals("title") ? "" : "title: Test\n");
        String indent = "";
        for (String step : path.split("\\.", -1)) {
            text.append(indent.isEmpty() ? "" : "\n")
                    .append(indent)
                    .append(step)
                    .append(':');
            indent += "  ";
        }
        arrives(path, value, bind(text.append(' ').append(value).append('\n').toString(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aValueInAnOptionArrivesInTheRecord(String path) {
        String value = AnotherValue.of(PARAMETERS.get(path));
        RecordBinder.Bound<Scenario> bound = bind("title: Test\n", List.of(path + "=" + value));
        arrives(path, value, bound);
        assertThat(bound.origins().get(path)).hasToString("--set " + path + "=" + value);
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothingInAnOptionRestoresTheDefault(String path) {
        String value = AnotherValue.of(PARAMETERS.get(path));
        if (!PARAMETERS.get(path).required()) {
            RecordBinder.Bound<Scenario> bound = bind("title: Test\n", List.of(path + "=" + value, path + "=null"));
            assertThat(ScenarioKeys.ROOT.valueIn(bound.value(), path))
                    .isEqualTo(PARAMETERS.get(path).defaultValue());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aSettingIsDeclaredInFull(String path) {
        Parameter parameter = PARAMETERS.get(path);
        assertThat(parameter.about()).isNotBlank().doesNotEndWith(".").hasSizeLessThan(120);
        if (path.contains(".")) {
            assertThat(parameter.required()).isFalse();
            assertThat(parameter.source()).isNotBlank();
            assertThat(parameter.type().print(parameter.defaultValue())).isNotNull();
        }
        if (parameter.type() instanceof NumberType number) {
            assertThat(number.min()).isFinite();
            assertThat(number.max()).isFinite().isGreaterThan(number.min());
        }
    }

    @Test
    void aMistakeInAnOptionIsNamedLikeOneInTheFile() {
        Problems problems = new Problems();
        Partner partner = new Partner(Path.of(""), Path.of(""), ShippedScenarios.ofTriffin(), problems);
        MapNode node = MapNode.empty(Origin.of("file"));
        for (String set : List.of("economy.shocks", "=1", "extends=x", "economy.shoks=none", "a..b=1", "rates.x=*y")) {
            node = Overrides.lay(node, List.of("title=Test", set), partner, problems);
        }
        RecordBinder.bind(ScenarioKeys.ROOT, Scenario.class, node, ScenarioChecks.LAST_YEAR, problems);
        assertThat(problems.all())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "--set economy.shocks: A setting is written key=value, like economy.shocks=none.",
                        "--set =1: A setting is written key=value, like economy.shocks=none.",
                        "--set extends=x: extends can only be given in a scenario file.",
                        "--set economy.shoks=none: Unknown key 'shoks' in economy: did you mean shocks?",
                        "--set a..b=1: Unknown key 'a': the keys here are "
                                + String.join(", ", ScenarioKeys.ROOT.keys()) + ".",
                        "--set rates.x=*y: The alias '*y' is refused: write the value out where it is needed.");
    }

    private static void arrives(String path, String value, RecordBinder.Bound<Scenario> bound) {
        Object arrived = ScenarioKeys.ROOT.valueIn(bound.value(), path);
        Parameter parameter = PARAMETERS.get(path);
        assertThat(arrived).isNotEqualTo(parameter.required() ? "" : parameter.defaultValue());
        String printed = parameter.type().print(arrived);
        assertThat(bind("title: Test\n", List.of(path + "=" + printed)).value())
                .isEqualTo(
                        path.equals("title")
                                ? bound.value()
                                : bind("title: Test\n", List.of(path + "=" + value))
                                        .value());
    }

    private static RecordBinder.Bound<Scenario> bind(String text, List<String> sets) {
        Problems problems = new Problems();
        Partner partner = new Partner(Path.of(""), Path.of(""), ShippedScenarios.ofTriffin(), problems);
        MapNode node = YamlReader.readFile("test.yaml", text, problems).orElseThrow();
        MapNode laid = Overrides.lay(node, sets, partner, problems);
        Optional<RecordBinder.Bound<Scenario>> bound =
                RecordBinder.bind(ScenarioKeys.ROOT, Scenario.class, laid, ScenarioChecks.LAST_YEAR, problems);
        assertThat(problems.all()).isEmpty();
        return bound.orElseThrow();
    }
}
