package org.triffin.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Labels of lines and bands beside the right edge of a plot, each as near as possible to what it names, none over
 * another: neighbours that would touch are moved apart by the same amount; where the edge is too short the least
 * important are dropped.
 */
final class EdgeLabels {
    private static final double LEADING = 19;
    private static final double GAP = 6;
    private static final double LEADER = 16;

    /**
     * A label, joined to its line by a leader or marked with a swatch of its bar's colour.
     *
     * @param y where its line ends, in logical pixels
     * @param colour of the text, or of the swatch
     * @param rank 0 is kept longest
     */
    record Label(double y, String text, Font font, Color colour, boolean swatch, int rank) {
        static Label plain(double y, String text, int rank) {
            return new Label(y, text, Typeface.LABEL, Theme.INK, false, rank);
        }

        static Label strong(double y, String text, Color colour) {
            return new Label(y, text, Typeface.STRONG, colour, false, 0);
        }

        static Label swatch(double y, String text, Color colour, int rank) {
            return new Label(y, text, Typeface.LABEL, colour, true, rank);
        }
    }

    private EdgeLabels() {}

    /** The width, from the plot's edge on, that plain labels with these texts need to be shown whole. */
    static double room(List<String> texts) {
        double widest = texts.stream()
                .mapToDouble(text -> Typeface.width(text, Typeface.LABEL))
                .max()
                .orElse(0);
        return GAP + LEADER + Math.ceil(widest);
    }

    /** Draws the labels to the right of {@code plot}. */
    static void draw(Canvas canvas, Rectangle2D plot, List<Label> labels) {
        draw(canvas, plot, Theme.WIDTH - Theme.MARGIN / 2.0, labels);
    }

    /** Draws the labels between {@code plot} and {@code right}. */
    static void draw(Canvas canvas, Rectangle2D plot, double right, List<Label> labels) {
        List<Label> kept = kept(labels, plot);
        double[] places = places(kept.stream().mapToDouble(Label::y).toArray(), plot.getMinY(), plot.getMaxY());
        double x = plot.getMaxX() + GAP;
        for (int i = 0; i < places.length; i++) {
            Label label = kept.get(i);
            if (label.swatch()) {
                canvas.fill(new Rectangle2D.Double(x, places[i] - 5.5, 11, 11), label.colour());
            } else {
                canvas.line(plot.getMaxX() + 2, label.y(), x + LEADER - 4, places[i], Theme.HAIRLINE, Theme.RULE);
            }
            String text = LineBreaks.lines(label.text(), label.font(), right - x - LEADER, 1)
                    .get(0);
            canvas.text(text, x + LEADER, places[i] + 5, label.font(), label.swatch() ? Theme.INK : label.colour());
        }
    }

    private static List<Label> kept(List<Label> labels, Rectangle2D plot) {
        int room = (int) Math.max(1, Math.floor(plot.getHeight() / LEADING));
        List<Label> kept = new ArrayList<>(labels);
        kept.removeIf(label -> !(label.y() >= plot.getMinY() - 1 && label.y() <= plot.getMaxY() + 1));
        kept.sort(Comparator.comparingInt(Label::rank));
        while (kept.size() > room) {
            kept.remove(kept.size() - 1);
        }
        kept.sort(Comparator.comparingDouble(Label::y));
        return kept;
    }

    /**
     * Places at least {@value #LEADING} apart within [top, bottom], nearest in squares to the wishes, which are in
     * ascending order (pooling of adjacent violators).
     */
    static double[] places(double[] wishes, double top, double bottom) {
        double[] centre = new double[wishes.length];
        int[] size = new int[wishes.length];
        int pools = 0;
        for (int i = 0; i < wishes.length; i++) {
            // In shifted coordinates y - i * LEADING the places only have to be in order.
            centre[pools] = wishes[i] - i * LEADING;
            size[pools] = 1;
            pools++;
            while (pools > 1 && centre[pools - 2] > centre[pools - 1]) {
                int together = size[pools - 2] + size[pools - 1];
                centre[pools - 2] =
                        (centre[pools - 2] * size[pools - 2] + centre[pools - 1] * size[pools - 1]) / together;
                size[pools - 2] = together;
                pools--;
            }
        }
        double[] places = new double[wishes.length];
        double highest = bottom - Math.max(0, wishes.length - 1) * LEADING;
        int next = 0;
        for (int pool = 0; pool < pools; pool++) {
            double shifted = Math.max(top, Math.min(highest, centre[pool]));
            for (int k = 0; k < size[pool]; k++, next++) {
                places[next] = shifted + next * LEADING;
            }
        }
        return places;
    }
}
