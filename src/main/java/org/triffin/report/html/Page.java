package org.triffin.report.html;

import java.util.List;
import java.util.Optional;
import org.triffin.report.text.KeyTable;
import org.triffin.report.text.Section;

/**
 * What the page of a run or of a stress test shows, as the template reads it. Every text is plain and escaped by the template, but for the
 * pictures and the typeface, which are made by us.
 *
 * @param title of the scenario
 * @param question its description
 * @param answer sentences with numbers
 * @param remark why there are no pictures, where there are none
 * @param typeface style rules that carry the typeface
 * @param keysHeading what the numbers of {@code keys} are
 * @param sections what is said about more than the answer, in words
 * @param tables further numbers, each under its heading
 * @param uncertainty phrases: what the bands include and what not
 * @param sources publications
 */
public record Page(
        String title,
        String question,
        List<String> answer,
        Optional<String> remark,
        String typeface,
        KeyTable keys,
        String keysHeading,
        List<Chance> chances,
        List<Section> sections,
        List<Figure> figures,
        List<Titled> tables,
        Assumptions assumptions,
        List<String> uncertainty,
        List<String> sources,
        List<Check> checks,
        Reproduction reproduction) {

    /**
     * A chart with its numbers.
     *
     * @param svg the drawn element, labelled with the numbers
     */
    public record Figure(String name, String title, String description, String svg, Table table) {}

    /** Numbers as text, one heading a column. */
    public record Table(List<String> headings, List<List<String>> rows) {}

    /**
     * A table under its own heading.
     *
     * @param sentences what to know before reading it
     */
    public record Titled(String heading, List<String> sentences, Table table) {
        public Titled {
            sentences = List.copyOf(sentences);
        }
    }

    /** The probability of an event by the last year, in numbers and words. */
    public record Chance(String event, String byYear, String interval, String words) {}

    /**
     * The settings of the scenario.
     *
     * @param changed those that differ from their default
     * @param all every one
     */
    public record Assumptions(List<Setting> changed, List<Setting> all) {
        /** How many rest on an assumption. */
        public long assumed() {
            return all.stream().filter(Setting::isAssumed).count();
        }
    }

    /** One setting, as a scenario would write it. */
    public record Setting(
            String key, String about, String value, String byDefault, String basis, String source, String origin) {
        /** True when nobody has measured it, or the evidence is contested. */
        public boolean isAssumed() {
            return basis.equals("ASSUMED");
        }
    }

    /** A check of the run itself. */
    public record Check(String name, String found, String allowed, boolean ok) {}

    /**
     * How to get the same numbers again.
     *
     * @param facts name and value
     * @param scenario the text of the scenario file
     */
    public record Reproduction(String command, List<List<String>> facts, String scenario) {}
}
