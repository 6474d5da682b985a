package org.triffin.scenario.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.LoadedScenario;
import org.triffin.scenario.Scenarios;

class PagesTest {
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
        LoadedScenario loaded = Scenarios.load(name, List.of(), Path.of(""));
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
