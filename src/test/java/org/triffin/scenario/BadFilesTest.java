package org.triffin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad file says in its {@code #!} lines what is wrong with it: the place, and how the sentence begins. */
class BadFilesTest {
    static final Path FOLDER = Path.of("src/test/resources/org/triffin/scenario/bad");

    private static final String MARK = "#! ";

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProblemIsNamedWithItsPlace(Path file) throws IOException {
        List<String> expected = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .toList();
        List<String> found = problems(file).stream()
                .map(line -> line.replaceFirst("^\\Q" + file + "\\E: ?", ""))
                .toList();
        assertThat(found).as(String.join("\n", found)).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i)).startsWith(expected.get(i)).matches("[^\\n]{10,400}[.?]");
        }
    }

    private static List<String> problems(Path file) {
        InvalidScenarioException refused = catchThrowableOfType(
                InvalidScenarioException.class, () -> Scenarios.load(file.toString(), List.of(), Path.of("")));
        assertThat(refused).as("%s is refused", file).isNotNull();
        return refused.problems().stream().map(Object::toString).toList();
    }
}
