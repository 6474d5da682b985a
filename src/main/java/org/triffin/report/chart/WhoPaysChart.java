package org.triffin.report.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.text.NumberForm;
import org.triffin.report.text.PayFindings;
import org.triffin.report.text.PayFindings.Bill;

/**
 * Who pays for the change of debt/GDP to the end: its five parts as a bar around zero, one a scenario, and beside it what
 * differs from the first scenario. The change itself is a dot with its number.
 */
record WhoPaysChart(List<Bill> bills) implements Chart.Picture {
    private static final NumberForm FORM = NumberForm.POINTS;
    private static final List<java.awt.Color> COLOURS =
            List.of(Theme.PRIMARY_DEFICIT, Theme.INTEREST, Theme.GROWTH, Theme.INFLATION, Theme.REMAINDER);
    private static final double THICK = 34;
    private static final double FILL = 0.6;
    private static final double DOT = 5;
    private static final double NUMBER = 66;
    private static final double GUTTER = 26;
    private static final double LEGEND = 30;
    private static final double HEADING = 22;
    private static final double SWATCH = 12;
    private static final double WIDEST_NAME = 190;

    WhoPaysChart {
        bills = List.copyOf(bills);
    }

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        for (String prefix : List.of("", "difference_")) {
            String words = prefix.isEmpty() ? "" : ", against the first";
            for (int part = 0; part < PayFindings.PARTS.size(); part++) {
                columns.add(
                        new Column(prefix + PayFindings.COLUMNS.get(part), PayFindings.PARTS.get(part) + words, FORM));
            }
            columns.add(new Column(prefix + "change", "change of debt/GDP" + words, FORM));
        }
        List<DrawnData.Row> rows = new ArrayList<>();
        for (Bill bill : bills) {
            List<Double> values = new ArrayList<>();
            for (Bill shown : List.of(bill, bill.less(bills.get(0)))) {
                Arrays.stream(shown.parts()).forEach(values::add);
                values.add(shown.change());
            }
            rows.add(new DrawnData.Row(bill.name(), values));
        }
        return new DrawnData("scenario", columns, rows);
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        double names = Math.min(
                WIDEST_NAME,
                16
                        + bills.stream()
                                .mapToDouble(bill -> Typeface.width(bill.name(), Typeface.STRONG))
                                .max()
                                .orElse(0));
        legend(canvas, region.getX() + names, region.getY());
        double top = region.getY() + LEGEND + HEADING;
        double height = region.getMaxY() - ValueScale.BOTTOM - top;
        double step = height / bills.size();
        for (int row = 0; row < bills.size(); row++) {
            String name = LineBreaks.lines(bills.get(row).name(), Typeface.STRONG, names - 10, 1)
                    .get(0);
            canvas.text(name, region.getX(), top + (row + 0.5) * step + 5, Typeface.STRONG, Theme.INK);
        }
        double width = (region.getWidth() - names - GUTTER) / 2;
        List<Bill> differences =
                bills.stream().map(bill -> bill.less(bills.get(0))).toList();
        panel(
                canvas,
                new Rectangle2D.Double(region.getX() + names, top, width - NUMBER, height),
                "Change to the end of the projection",
                bills,
                0);
        panel(
                canvas,
                new Rectangle2D.Double(region.getX() + names + width + GUTTER, top, width - NUMBER, height),
                "Difference from " + bills.get(0).name(),
                differences,
                1);
    }

    private static void legend(Canvas canvas, double left, double y) {
        double x = left;
        for (int part = 0; part < PayFindings.PARTS.size(); part++) {
            String text = PayFindings.PARTS.get(part);
            canvas.fill(new Rectangle2D.Double(x, y - SWATCH + 1, SWATCH, SWATCH), COLOURS.get(part));
            canvas.text(text, x + SWATCH + 6, y, Typeface.LABEL, Theme.INK);
            x += SWATCH + 6 + Typeface.width(text, Typeface.LABEL) + 22;
        }
    }

    /** Draws the bars of {@code shown} from row {@code first} on. */
    private static void panel(Canvas canvas, Rectangle2D area, String heading, List<Bill> shown, int first) {
        ValueScale scale = new ValueScale(area, -extreme(shown, -1), extreme(shown, 1), FORM);
        canvas.text(heading, area.getX(), area.getY() - 12, Typeface.STRONG, Theme.INK);
        scale.drawOn(canvas);
        canvas.text("change", area.getMaxX() + 6, area.getY() - 12, Typeface.LABEL, Theme.SOFT_INK);
        double step = area.getHeight() / shown.size();
        for (int row = first; row < shown.size(); row++) {
            bar(canvas, scale, area, shown.get(row), area.getY() + (row + 0.5) * step, Math.min(THICK, FILL * step));
        }
    }

    private static void bar(Canvas canvas, ValueScale scale, Rectangle2D area, Bill bill, double middle, double thick) {
        double[] reached = {0, 0};
        double dot = scale.x(bill.change());
        for (int part = 0; part < PayFindings.PARTS.size(); part++) {
            double value = bill.parts()[part];
            int side = value > 0 ? 1 : 0;
            double from = scale.x(reached[side]);
            reached[side] += value;
            double to = scale.x(reached[side]);
            double left = Math.min(from, to);
            double width = Math.abs(to - from);
            canvas.fill(new Rectangle2D.Double(left, middle - thick / 2, width, thick), COLOURS.get(part));
            String text = FORM.tick(value, Math.abs(value) < 0.1 ? 1e-3 : 1e-2);
            double room = Typeface.width(text, Typeface.LABEL);
            double centre = (from + to) / 2;
            if (room + 6 < width && Math.abs(centre - dot) > room / 2 + DOT + 2) {
                canvas.textCentredAt(text, centre, middle + 5, Typeface.LABEL, Theme.INK);
            }
        }
        Ellipse2D mark = new Ellipse2D.Double(dot - DOT, middle - DOT, 2 * DOT, 2 * DOT);
        canvas.fill(mark, Theme.INK);
        canvas.stroke(mark, Theme.THIN_LINE, Theme.PAPER);
        String change = FORM.signed(bill.change()).replace(FORM.suffix(), "");
        canvas.text(change, area.getMaxX() + 6, middle + 5, Typeface.STRONG, Theme.INK);
    }

    /** The farthest end of a stack on one side, zero or more. */
    private static double extreme(List<Bill> shown, int sign) {
        return shown.stream()
                .mapToDouble(bill -> IntStream.range(0, bill.parts().length)
                        .mapToDouble(part -> Math.max(0, sign * bill.parts()[part]))
                        .sum())
                .max()
                .orElse(0);
    }
}
