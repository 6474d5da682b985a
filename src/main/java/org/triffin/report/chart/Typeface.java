package org.triffin.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;

/**
 * The shipped typeface, Source Sans 3 (SIL Open Font License 1.1, licence beside the files), in two weights and three
 * sizes. Charts never use an installed font, so they look the same on every machine.
 */
final class Typeface {
    /** Family name as a style sheet writes it. */
    static final String FAMILY = "Source Sans 3";

    /** Fallbacks for a viewer that cannot read the embedded font. */
    static final String FALLBACKS = "'Source Sans 3', 'Source Sans Pro', 'Helvetica Neue', Arial, sans-serif";

    /** Measures text the way both outputs draw it: antialiased, fractional advances. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final float POINT = 4f / 3;
    private static final Font REGULAR = load("SourceSans3-Regular.ttf");
    private static final Font SEMIBOLD = load("SourceSans3-Semibold.ttf");

    /** The finding: 15 pt. */
    static final Font TITLE = sized(SEMIBOLD, 15);

    /** Measure and scenario: 13 pt. */
    static final Font SUBTITLE = sized(REGULAR, 13);

    /** Ticks, labels and footer: 11 pt. */
    static final Font LABEL = sized(REGULAR, 11);

    /** A label that must be found first: 11 pt. */
    static final Font STRONG = sized(SEMIBOLD, 11);

    private Typeface() {}

    /** Width of {@code text} in logical pixels. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** True for the heavier weight. */
    static boolean isSemibold(Font font) {
        return font.getFontName().equals(SEMIBOLD.getFontName());
    }

    /** Style rules that carry both weights (Latin letters) as data, for a page or picture that opens anywhere. */
    static String embedded() {
        return face(400, "SourceSans3-Regular-latin.woff2") + face(600, "SourceSans3-Semibold-latin.woff2");
    }

    private static String face(int weight, String file) {
        try (InputStream in = open(file)) {
            return "@font-face{font-family:'" + FAMILY + "';font-weight:" + weight
                    + ";src:url(data:font/woff2;base64," + Base64.getEncoder().encodeToString(in.readAllBytes())
                    + ") format('woff2')}";
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped font " + file + " cannot be read.", e);
        }
    }

    private static Font sized(Font font, int points) {
        return font.deriveFont(
                Map.of(TextAttribute.SIZE, points * POINT, TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    private static Font load(String file) {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped font " + file + " cannot be read.", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The shipped font " + file + " is damaged.", e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Typeface.class.getResourceAsStream("/org/triffin/report/fonts/" + file);
        if (in == null) {
            throw new IOException("The shipped font " + file + " is missing.");
        }
        return in;
    }
}
