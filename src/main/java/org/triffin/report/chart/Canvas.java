package org.triffin.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.LineMetrics;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The page a chart is drawn on: heading, footer, and the region between for the picture. It knows where every label
 * stands, so that a later label can give way.
 */
public final class Canvas {
    private static final double LABEL_GAP = 3;
    private static final int TITLE_LEADING = 26;
    private static final int SUBTITLE_LEADING = 26;
    private static final int PICTURE_GAP = 44;
    private static final int FOOTER_LEADING = 18;

    private final Graphics2D graphics;
    private final List<Rectangle2D> labels = new ArrayList<>();
    private final Rectangle2D region;

    private Canvas(Graphics2D graphics, Rectangle2D region) {
        this.graphics = graphics;
        this.region = region;
    }

    /** Draws a whole chart at logical size. */
    static Canvas draw(Chart chart, Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Theme.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, Theme.WIDTH, Theme.HEIGHT));

        double width = Theme.WIDTH - 2.0 * Theme.MARGIN;
        List<String> title = LineBreaks.lines(chart.title(), Typeface.TITLE, width, 2);
        List<String> subtitle = LineBreaks.lines(chart.subtitle(), Typeface.SUBTITLE, width, 1);
        List<String> footer = LineBreaks.lines(chart.footer(), Typeface.LABEL, width, 3);
        double top = Theme.MARGIN + 18 + (title.size() - 1) * (double) TITLE_LEADING;
        double footerTop = Theme.HEIGHT - 22 - (footer.size() - 1) * (double) FOOTER_LEADING;
        double pictureTop = top + SUBTITLE_LEADING + PICTURE_GAP;
        Canvas canvas = new Canvas(
                graphics, new Rectangle2D.Double(Theme.MARGIN, pictureTop, width, footerTop - 34 - pictureTop));
        for (int i = 0; i < title.size(); i++) {
            canvas.text(
                    title.get(i),
                    Theme.MARGIN,
                    Theme.MARGIN + 18 + i * (double) TITLE_LEADING,
                    Typeface.TITLE,
                    Theme.INK);
        }
        canvas.text(subtitle.get(0), Theme.MARGIN, top + SUBTITLE_LEADING, Typeface.SUBTITLE, Theme.SOFT_INK);
        for (int i = 0; i < footer.size(); i++) {
            canvas.text(
                    footer.get(i),
                    Theme.MARGIN,
                    footerTop + i * (double) FOOTER_LEADING,
                    Typeface.LABEL,
                    Theme.SOFT_INK);
        }
        chart.picture().drawOn(canvas);
        return canvas;
    }

    /** The region between heading and footer, in logical pixels. */
    Rectangle2D region() {
        return region;
    }

    Graphics2D graphics() {
        return graphics;
    }

    /** Where the labels drawn so far stand. */
    List<Rectangle2D> labels() {
        return List.copyOf(labels);
    }

    /** Draws text with its baseline at {@code y}, beginning at {@code x}. */
    void text(String text, double x, double y, Font font, Color colour) {
        graphics.setFont(font);
        graphics.setColor(colour);
        graphics.drawString(text, (float) x, (float) y);
        labels.add(box(text, x, y, font));
    }

    /** Draws text ending at {@code x}. */
    void textEndingAt(String text, double x, double y, Font font, Color colour) {
        text(text, x - Typeface.width(text, font), y, font, colour);
    }

    /** Draws text centred at {@code x}. */
    void textCentredAt(String text, double x, double y, Font font, Color colour) {
        text(text, x - Typeface.width(text, font) / 2, y, font, colour);
    }

    /** Draws text on a paper-coloured plate if no label stands there yet; says whether it did. */
    boolean textIfFree(String text, double x, double y, Font font, Color colour) {
        if (!isFree(box(text, x, y, font))) {
            return false;
        }
        text(text, x, y, font, colour);
        return true;
    }

    boolean isFree(Rectangle2D box) {
        Rectangle2D wide = new Rectangle2D.Double(
                box.getX() - LABEL_GAP, box.getY(), box.getWidth() + 2 * LABEL_GAP, box.getHeight());
        return labels.stream().noneMatch(wide::intersects);
    }

    /** The box a text fills: its advance wide, from the top of capitals to the descent. */
    static Rectangle2D box(String text, double x, double y, Font font) {
        LineMetrics metrics = font.getLineMetrics(text, Typeface.MEASURE);
        double ascent = 0.72 * font.getSize2D();
        return new Rectangle2D.Double(x, y - ascent, Typeface.width(text, font), ascent + 0.7 * metrics.getDescent());
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void stroke(Shape shape, Stroke stroke, Color colour) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
        graphics.setStroke(new BasicStroke());
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke, Color colour) {
        stroke(new Line2D.Double(x1, y1, x2, y2), stroke, colour);
    }
}
