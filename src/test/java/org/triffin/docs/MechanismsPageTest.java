package org.triffin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.triffin.model.FederalDebtModel;
import org.triffin.model.ModelFixture;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.simulation.PathTrace;
import org.triffin.vocabulary.Variable;

/** What the page of mechanisms names exists: keys, variables of a run in which all of them are simulated, and tests. */
class MechanismsPageTest {
    private static final Path PAGE = Path.of("docs", "explanation", "mechanisms.md");
    private static final List<Integer> ROWS = List.of(
            3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17, 18, 21, 22, 23, 24, 29, 30, 31, 32, 33, 35, 36, 38, 39, 43, 44,
            45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56);

    private record Mechanism(int row, List<String> keys, List<String> variables, List<String> tests) {}

    private static List<Mechanism> mechanisms() throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- mechanisms -->"), page.indexOf("<!-- /mechanisms -->"));
        List<Mechanism> mechanisms = new ArrayList<>();
        for (String line :
                table.lines().filter(line -> line.matches("\\| \\d.*")).toList()) {
            String[] cells = line.split("\\|", -1);
            mechanisms.add(new Mechanism(
                    Integer.parseInt(cells[1].strip()), names(cells[3]), names(cells[4]), names(cells[5])));
        }
        return mechanisms;
    }

    private static List<String> names(String cell) {
        return Stream.of(cell.replace("`", "").strip().split(" +")).toList();
    }

    @Test
    void everyRowOfTheListIsThere() throws IOException {
        assertThat(mechanisms()).extracting(Mechanism::row).containsAll(ROWS).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyIsDeclared() throws IOException {
        Set<String> declared = ScenarioKeys.ROOT.parameters().keySet();
        for (Mechanism mechanism : mechanisms()) {
            assertThat(declared).as("row %s", mechanism.row()).containsAll(mechanism.keys());
        }
    }

    @Test
    void everyVariableIsInARun() throws IOException {
        FederalDebtModel everything = ModelFixture.model(
                "regime-switching",
                "events.downgrade.hazard=1%",
                "events.failed-auction.hazard=1%",
                "events.bank-losses.facility=true",
                "market.simulated=true");
        Set<String> variables = PathTrace.withoutSurprises(everything).variables().stream()
                .map(Variable::name)
                .collect(Collectors.toSet());
        for (Mechanism mechanism : mechanisms()) {
            assertThat(variables).as("row %s", mechanism.row()).containsAll(mechanism.variables());
        }
    }

    @Test
    void everyTestIsWritten() throws IOException {
        Map<String, List<String>> sources = sources();
        for (Mechanism mechanism : mechanisms()) {
            for (String test : mechanism.tests()) {
                String[] parts = test.split("#", -1);
                assertThat(sources.getOrDefault(parts[0], List.of()))
                        .as("row %s: %s", mechanism.row(), test)
                        .anyMatch(source -> source.contains("void " + parts[1] + "("));
            }
        }
    }

    /** Texts of the test classes by name; two may share one. */
    private static Map<String, List<String>> sources() throws IOException {
        Map<String, List<String>> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                String name = String.valueOf(file.getFileName()).replace(".java", "");
                sources.computeIfAbsent(name, any -> new ArrayList<>()).add(Files.readString(file));
            }
        }
        return sources;
    }
}
