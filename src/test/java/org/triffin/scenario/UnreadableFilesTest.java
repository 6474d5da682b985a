package org.triffin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triffin.scenario.yaml.SourceText;

/** Whatever the bytes, the answer is a scenario or sentences about it, at once. */
class UnreadableFilesTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | x.yaml: The file is empty: a scenario needs at least a title.",
                "' \n\n' | x.yaml: The file is empty: a scenario needs at least a title.",
                "'# nothing' | x.yaml: The file holds only comments: a scenario needs at least a title."
            })
    void whatIsNoTextIsSaidSo(String text, String sentence) throws IOException {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8))).containsExactly(sentence);
    }

    @Test
    void controlCharactersAreNamedWithTheirPlace() throws IOException {
        assertThat(refusal(new byte[] {'a', ':', ' ', 0}))
                .containsExactly("x.yaml:1:4: This is not a text file: it holds the control character 0x00.");
        assertThat(refusal(new byte[] {'a', '\n', 'c', 0x1B, '[', '3', '1', 'm'}))
                .containsExactly("x.yaml:2:2: This is not a text file: it holds the control character 0x1B.");
    }

    @Test
    void bytesOutsideUtf8AreNamedWithTheirPlace() throws IOException {
        assertThat(refusal(new byte[] {'a', ':', '\n', ' ', (byte) 0xE4, '\n'}))
                .containsExactly("x.yaml:2:2: This is not UTF-8 text: save the scenario as UTF-8.");
        assertThat(refusal("title: x\n".getBytes(StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .contains("UTF-8");
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsAreFine() throws IOException, InvalidScenarioException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = "\uFEFFtitle: Test" + end + "rates:" + end + "  debt-feedback: 3bp" + end;
            Files.writeString(folder.resolve("x.yaml"), text);
            LoadedScenario loaded = Scenarios.load("x.yaml", List.of(), folder);
            assertThat(loaded.scenario().rates().debtFeedback()).isEqualTo(0.0003);
            assertThat(loaded.origins().get("rates.debt-feedback")).hasToString("x.yaml:3:18");
        }
    }

    @Test
    void aFolderIsNoScenario() {
        assertThat(problems(".")).containsExactly(".: This is a directory: name the scenario file in it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nowhere.yaml", "obbba-2052", "../../../etc", "\0"})
    void aNameThatMeansNothingIsSaidSo(String name) {
        assertThat(problems(name)).singleElement().asString().hasSizeBetween(20, 300);
    }

    @Test
    void aMissingShippedNameBringsTheNearest() {
        assertThat(problems("obbba-2052"))
                .containsExactly("obbba-2052: There is no file obbba-2052 and no shipped scenario of that name: "
                        + "did you mean obbba-2025?");
    }

    @Test
    void aHundredMegabytesAreRefusedUnread() throws IOException {
        Path file = folder.resolve("x.yaml");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        assertTimeout(
                AT_ONCE,
                () -> assertThat(problems("x.yaml"))
                        .containsExactly("x.yaml: The file is larger than 1 MiB: no scenario is, so it was not read."));
    }

    @Test
    void anAliasBombIsRefusedAtItsFirstAnchor() throws IOException {
        StringBuilder bomb = new StringBuilder("title: Bomb\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        Files.writeString(folder.resolve("x.yaml"), bomb);
        assertTimeout(
                AT_ONCE,
                () -> assertThat(problems("x.yaml"))
                        .containsExactly(
                                "x.yaml:2:5: The anchor '&a0' is refused: scenarios hold no anchors or aliases."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "a: [", "\"", "'a\n", "a:\n ", "x: y\n", "? ", "&a ", "!!", "1"})
    void aMegabyteOfOneThingIsRefusedAtOnce(String piece) throws IOException {
        String text = piece.repeat(SourceText.LARGEST_BYTES / piece.length());
        Files.writeString(folder.resolve("x.yaml"), text);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(problems("x.yaml"))
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line).hasSizeLessThan(800)));
    }

    @Test
    void aMegabyteOfUnknownKeysIsCutToAHundredSentences() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 80_000; i++) {
            text.append("key").append(i).append(": 1\n");
        }
        Files.writeString(folder.resolve("x.yaml"), text);
        assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(problems("x.yaml")).hasSize(100));
    }

    @Test
    void randomBytesGetSentences() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[1 + random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(refusal(bytes)).isNotEmpty();
        }
    }

    @Test
    void randomYamlGetsSentencesOrLoads() throws IOException {
        String[] words = {
            "title",
            ": ",
            "\n",
            "  ",
            "rates",
            "debt-feedback",
            "2bp",
            "[",
            "]",
            "{",
            "}",
            ",",
            "- ",
            "null",
            "~",
            "&a ",
            "*a",
            "!!x ",
            "\"",
            "'",
            "#",
            "|\n",
            ">\n",
            "FY2027",
            "-FY2030",
            "fiscal",
            "policies",
            "obbba-as-enacted",
            "%",
            "horizon",
            "until",
            "FY2055",
            "extends",
            "cbo-2025-01",
            "<<",
            "?",
            "---\n",
            "...\n",
            "\t",
            "simulation",
            "paths",
            "1e9",
            "\u00e4",
            "\u2028",
            "name",
            "revenue",
            "$1bn",
            ".",
            "@",
            "`",
            "economy",
            "shocks",
            "none"
        };
        Random random = new Random(2);
        for (int i = 0; i < 1500; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "title: Test\n" : "");
            for (int j = random.nextInt(30); j >= 0; j--) {
                text.append(words[random.nextInt(words.length)]);
            }
            Files.writeString(folder.resolve("x.yaml"), text);
            try {
                Scenarios.load("x.yaml", List.of(), folder);
            } catch (InvalidScenarioException e) {
                assertThat(e.problems()).as(text.toString()).isNotEmpty();
                assertThat(e.getMessage())
                        .doesNotContain("Exception", "tools.jackson", "org.snakeyaml", "StringReader");
            }
        }
    }

    private List<String> refusal(byte[] bytes) throws IOException {
        Files.write(folder.resolve("x.yaml"), bytes);
        return problems("x.yaml");
    }

    private List<String> problems(String pathOrName) {
        InvalidScenarioException refused = catchThrowableOfType(
                InvalidScenarioException.class, () -> Scenarios.load(pathOrName, List.of(), folder));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(Object::toString).toList();
    }
}
