package org.triffin.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model against published figures, and the page that tells of it. */
class ValidationTest {
    private static final Path PAGE = Path.of("docs/explanation/validation.md");

    static Stream<Check> bounded() {
        return Validation.all().stream()
                .flatMap(table -> table.checks().stream())
                .filter(Check::bounded);
    }

    @ParameterizedTest
    @MethodSource("bounded")
    void aPublishedFigureIsMetWithinItsBound(Check check) {
        assertThat(check.holds()).as(check.row()).isTrue();
    }

    @Test
    void everyReportedFigureIsANumber() {
        assertThat(Validation.all())
                .allSatisfy(table -> assertThat(table.checks())
                        .allSatisfy(check ->
                                assertThat(Double.isFinite(check.ours())).isTrue()));
    }

    @Test
    void thePageHoldsTheTablesAsComputed() throws IOException {
        String written = Files.readString(PAGE);
        String computed = written;
        for (CheckTable table : Validation.all()) {
            Matcher place = place(table).matcher(computed);
            assertThat(place.find())
                    .as("a place for table %s in %s", table.name(), PAGE)
                    .isTrue();
            computed = place.replaceFirst(Matcher.quoteReplacement(
                    "<!-- table " + table.name() + " -->\n" + table.markdown() + "<!-- end -->"));
        }
        if (Boolean.getBoolean("triffin.write")) {
            Files.writeString(PAGE, computed);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew with mvn test -Dtest=ValidationTest -Dtriffin.write=true")
                .isEqualTo(computed);
        assertThat(names(computed))
                .containsExactlyInAnyOrderElementsOf(
                        Validation.all().stream().map(CheckTable::name).toList());
    }

    private static Pattern place(CheckTable table) {
        return Pattern.compile("<!-- table " + Pattern.quote(table.name()) + " -->\n.*?<!-- end -->", Pattern.DOTALL);
    }

    private static List<String> names(String page) {
        return Pattern.compile("<!-- table (\\S+) -->")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
