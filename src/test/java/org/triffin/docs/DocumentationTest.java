package org.triffin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.scenario.InvalidScenarioException;
import org.triffin.scenario.ScenarioKeys;
import org.triffin.scenario.Scenarios;

/** What the documentation points to exists: files, headings, scenarios, keys, and the scenarios it tells to write. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ +(.*)$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\\S+");
    private static final Pattern SETTING = Pattern.compile(
            "(horizon|fiscal|rates|economy|debt|regime|events|safe-haven|holders|assets|market|simulation|outputs)(\\.[a-z0-9-]+)+");
    private static final Set<String> WITH_SCENARIOS = Set.of("run", "regimes", "stress", "validate", "explain");
    private static final Set<String> WITH_VALUE =
            Set.of("--set", "--out", "--paths", "--draws", "--path", "--seed", "--threads");
    /** Shown because it is wrong. */
    private static final String WRONG_ON_PURPOSE = "rates.debt-feedback=2";

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("results", "README.md")));
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRelativeLinkLeadsSomewhere(Path page) throws IOException {
        Matcher links = LINK.matcher(prose(page));
        while (links.find()) {
            String link = links.group(1);
            if (!link.contains("://")) {
                String[] parts = link.split("#", 2);
                Path target = parts[0].isEmpty()
                        ? page
                        : page.resolveSibling(parts[0]).normalize();
                assertThat(target).as(page + " links to " + link).exists();
                if (parts.length > 1) {
                    assertThat(anchors(target)).as(page + " links to " + link).contains(parts[1]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everySettingNamedIsDeclared(Path page) throws IOException {
        Set<String> declared = ScenarioKeys.ROOT.parameters().keySet();
        Matcher codes = CODE.matcher(prose(page));
        while (codes.find()) {
            Matcher setting = SETTING.matcher(codes.group(1));
            if (setting.lookingAt() && !codes.group(1).matches(".*\\.(md|csv)")) {
                String key = setting.group();
                assertThat(declared)
                        .as(page + " names " + key)
                        .anyMatch(known -> known.equals(key) || known.startsWith(key + "."));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandNamesAScenarioAndSettingsThatAreValid(Path page) throws IOException, InvalidScenarioException {
        for (String line : commands(page)) {
            List<String> words = words(line);
            if (WITH_SCENARIOS.contains(words.get(1))) {
                List<String> sets = optionValues(words, "--set");
                sets.remove(WRONG_ON_PURPOSE);
                for (String scenario : arguments(words)) {
                    if (words.get(1).equals("regimes")) {
                        Scenarios.underEachRegime(scenario, sets, Path.of(""));
                    } else if (Scenarios.shipped().containsKey(scenario) || scenario.startsWith("scenarios/")) {
                        Scenarios.load(scenario, sets, Path.of(""));
                    } else if (!scenario.startsWith("results/")) {
                        assertThat(Files.readString(page))
                                .as(page + ": " + line)
                                .contains("as `" + scenario + "`");
                    }
                }
            }
        }
    }

    @Test
    void everyRunFolderReadIsWrittenByACommand() throws IOException {
        Set<String> written = new HashSet<>();
        Set<String> read = new TreeSet<>();
        for (Path page : pages()) {
            for (String line : commands(page)) {
                List<String> words = words(line);
                written.addAll(optionValues(words, "--out"));
                arguments(words).stream()
                        .filter(word -> word.startsWith("results/"))
                        .map(word -> String.join("/", List.of(word.split("/")).subList(0, 2)))
                        .forEach(read::add);
            }
        }
        assertThat(read).isNotEmpty();
        assertThat(written).containsAll(read);
    }

    @Test
    void theScenarioThatTheGuideTellsToWriteIsValid(@TempDir Path folder) throws IOException, InvalidScenarioException {
        String guide = Files.readString(Path.of("docs", "how-to", "write-a-policy.md"));
        Matcher blocks =
                Pattern.compile("```yaml\\n(title:.*?)```", Pattern.DOTALL).matcher(guide);
        assertThat(blocks.find()).isTrue();
        Path file = Files.writeString(folder.resolve("wealth-tax.yaml"), blocks.group(1));
        assertThat(Scenarios.load(file.toString(), List.of(), Path.of(""))
                        .scenario()
                        .fiscal()
                        .policies())
                .hasSize(2);
    }

    @Test
    void theReadmeHoldsTheTwoCommandsThatProveAClone() throws IOException {
        assertThat(shellLines(Path.of("README.md")))
                .containsExactly("./triffin run scenarios/obbba-2025.yaml", "mvn verify");
    }

    /** A page without its fenced blocks. */
    private static String prose(Path page) throws IOException {
        boolean fenced = false;
        StringBuilder prose = new StringBuilder();
        for (String line : Files.readAllLines(page)) {
            boolean fence = line.strip().startsWith("```");
            fenced ^= fence;
            prose.append(fenced || fence ? "" : line).append('\n');
        }
        return prose.toString();
    }

    private static List<String> shellLines(Path page) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean shell = false;
        for (String line : Files.readAllLines(page)) {
            String text = line.strip();
            if (text.startsWith("```")) {
                shell = text.equals("```sh");
            } else if (shell) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static List<String> commands(Path page) throws IOException {
        return shellLines(page).stream()
                .filter(line -> line.startsWith("./triffin "))
                .toList();
    }

    /** A command's words; what stands in single quotes is one. */
    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toList();
    }

    private static List<String> optionValues(List<String> words, String option) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals(option)) {
                values.add(words.get(i + 1));
            }
        }
        return values;
    }

    /** What follows the verb and is no option. */
    private static List<String> arguments(List<String> words) {
        List<String> arguments = new ArrayList<>();
        for (int i = 2; i < words.size(); i++) {
            if (!words.get(i).startsWith("-") && !WITH_VALUE.contains(words.get(i - 1))) {
                arguments.add(words.get(i));
            }
        }
        return arguments;
    }

    /** The anchors of a page's headings, as code hosts make them. */
    private static Set<String> anchors(Path page) throws IOException {
        return prose(page)
                .lines()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
