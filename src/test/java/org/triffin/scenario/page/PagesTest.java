package org.triffin.scenario.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.scenario.AnotherValue;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.Scenarios;
import org.triffin.scenario.SettingContext;
import org.triffin.scenario.declaration.TextType;

class PagesTest {
    /** Switches every mechanism on, so that each of its settings has an effect. */
    private static final List<String> ENABLING = List.of(
            "economy.shocks=student-t",
            "economy.disaster=1%",
            "economy.short-rate-rule=taylor",
            "rates.debt-feedback=3bp",
            "rates.duration-supply=6bp",
            "fiscal.debt-reaction=0.1",
            "fiscal.budget-noise=1%",
            "fiscal.crowding-out=0.33",
            "debt.century-bond=0.1",
            "assets.simulated=on",
            "holders.simulated=on");

    /** A file of the repository that is written from the declarations. */
    record Page(String file, Supplier<String> text) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Page> pages() {
        return List.of(
                new Page("docs/reference/scenario.schema.json", SchemaWriter::write),
                new Page("docs/reference/scenario.md", ReferencePageWriter::write),
                new Page("scenarios/template.yaml", TemplateWriter::write));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aGeneratedFileSaysWhatTheDeclarationsSay(Page page) throws IOException {
        Path file = Path.of(page.file());
        if (Boolean.getBoolean("triffin.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.text().get());
        }
        assertThat(file)
                .as("write it anew with mvn test -Dtest=PagesTest -Dtriffin.write=true")
                .hasContent(page.text().get());
    }

    @Test
    void theTemplateHoldsEveryKeyAtItsDefault() throws InvalidScenarioException {
        LoadedScenario template = Scenarios.load("template", List.of(), Path.of(""));
        assertThat(template.settings())
                .allSatisfy(row -> assertThat(row.changed()).as(row.key()).isFalse());
        assertThat(template.settings())
                .filteredOn(row -> !row.value().isEmpty())
                .allSatisfy(row -> assertThat(row.origin()).as(row.key()).startsWith("template (shipped):"));
    }

    static List<String> shipped() {
        return List.copyOf(Scenarios.shipped().keySet());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aResolvedScenarioLoadsToTheSameScenario(String name) throws IOException, InvalidScenarioException {
        assertResolves(Scenarios.load(name, List.of(), Path.of("")));
    }

    static Set<String> paths() {
        return ScenarioKeys.ROOT.parameters().keySet();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aResolvedScenarioKeepsEverySetting(String path) throws IOException, InvalidScenarioException {
        String another = path.equals("fiscal.vintage")
                ? "cbo-2026-02"
                : AnotherValue.of(ScenarioKeys.ROOT.parameters().get(path));
        List<String> sets = new ArrayList<>(ENABLING);
        if (path.equals("fiscal.vintage") || path.equals("fiscal.policy-drift")) {
            sets.add("fiscal.policies=[]");
        }
        sets.addAll(SettingContext.of(path));
        sets.add(path + "=" + another);
        assertResolves(Scenarios.load("obbba-2025", sets, Path.of("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "10",
                "a: b",
                "- x",
                "\"q\" \\ 'p'",
                "x # y",
                "~x",
                "*a",
                "café \u2028 x",
                "@",
                "null",
                "x\ny"
            })
    void aResolvedScenarioKeepsAnyText(String title) throws IOException, InvalidScenarioException {
        LoadedScenario loaded = Scenarios.load("cbo-2025-01", List.of("title=" + TextType.quoted(title)), Path.of(""));
        assertThat(loaded.scenario().title()).isEqualTo(title);
        assertResolves(loaded);
    }

    private static void assertResolves(LoadedScenario loaded) throws IOException, InvalidScenarioException {
        Path file = Files.createTempFile("resolved", ".yaml");
        try {
            Files.writeString(file, ResolvedScenario.write(loaded));
            LoadedScenario again = Scenarios.load(file.toString(), List.of(), Path.of(""));
            assertThat(again.scenario()).isEqualTo(loaded.scenario());
            assertThat(again.sha256()).isEqualTo(loaded.sha256());
        } finally {
            Files.delete(file);
        }
    }
}
