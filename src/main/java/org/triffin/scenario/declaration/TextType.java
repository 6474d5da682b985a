package org.triffin.scenario.declaration;

/** Free text, not blank. */
public record TextType() implements ScalarType {
    private static final String UNQUOTED = "[A-Za-z0-9][A-Za-z0-9 ()./-]*[A-Za-z0-9).]|[A-Za-z]";

    @Override
    public Object parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The text is empty.");
        }
        return text.strip();
    }

    @Override
    public String form() {
        return "text";
    }

    @Override
    public String print(Object value) {
        return quoted(value.toString());
    }

    /** The text as YAML reads it back: in double quotes unless it is plainly a word. */
    public static String quoted(String text) {
        boolean word = text.matches(UNQUOTED) && !text.matches("(?i)null|true|false|on|off|yes|no|[0-9.]+");
        return word
                ? text
                : '"'
                        + text.replace("\\", "\\\\")
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n")
                                .replace("\t", "\\t")
                        + '"';
    }
}
