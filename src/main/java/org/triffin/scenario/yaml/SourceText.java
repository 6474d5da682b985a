package org.triffin.scenario.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text, or says in one sentence why they are none. */
public final class SourceText {
    /** Scenario files are pages, not books: larger input is refused before it is read. */
    public static final int LARGEST_BYTES = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceText() {}

    /** The text of a UTF-8 file with any byte-order mark removed and line ends as {@code \n}; empty after a problem. */
    public static Optional<String> decode(String source, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST_BYTES) {
            problems.add(Origin.of(source), tooLarge());
            return Optional.empty();
        }
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult outcome = StandardCharsets.UTF_8.newDecoder().decode(input, characters, true);
        String text = characters.flip().toString();
        if (outcome.isError()) {
            problems.add(at(source, text, text.length()), "This is not UTF-8 text: save the scenario as UTF-8.");
            return Optional.empty();
        }
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        for (int i = 0; i < unmarked.length(); i++) {
            char c = unmarked.charAt(i);
            if ((Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') || c == BYTE_ORDER_MARK) {
                problems.add(
                        at(source, unmarked, i),
                        String.format("This is not a text file: it holds the control character 0x%02X.", (int) c));
                return Optional.empty();
            }
        }
        String lines = unmarked.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.isBlank()) {
            problems.add(Origin.of(source), "The file is empty: a scenario needs at least a title.");
            return Optional.empty();
        }
        return Optional.of(lines);
    }

    /** The sentence for a file over {@link #LARGEST_BYTES}. */
    public static String tooLarge() {
        return "The file is larger than " + (LARGEST_BYTES >> 20) + " MiB: no scenario is, so it was not read.";
    }

    private static Origin at(String source, String text, int position) {
        String before = text.substring(0, position);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Origin(source, line, position - before.lastIndexOf('\n'));
    }
}
