package org.triffin.report.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.triffin.report.chart.DrawnData.Column;
import org.triffin.report.series.SpiralDay;
import org.triffin.report.series.SpiralDay.Round;
import org.triffin.report.text.NumberForm;

/**
 * How one day's move feeds on itself: a row a round, from left to right what the yield does, what funds lose, what margin
 * they must post and what they must sell; an arrow leads from the sale to the next round's move.
 */
record SpiralChart(SpiralDay day) implements Chart.Picture {
    private static final int MOST_ROWS = 6;
    private static final double NAMES = 110;
    private static final double GUTTER = 34;
    private static final double HEADING = 40;
    private static final double THICK = 24;
    private static final double FILL = 0.5;
    private static final double NUMBER = 44;
    private static final double ARROW = 5;
    private static final NumberForm FORM = NumberForm.COUNT;
    private static final List<Step> STEPS = List.of(
            new Step("Yields rise", "bp", "move", Theme.MEDIAN, Round::move),
            new Step("Funds lose", "$bn", "loss", Theme.PRIMARY_DEFICIT, Round::loss),
            new Step("Exchanges call margin", "$bn", "margin_call", Theme.INTEREST, Round::marginCall),
            new Step("Funds must sell", "$bn", "sales", Theme.GROWTH, Round::sales));

    private record Step(String heading, String unit, String column, Color colour, ToDoubleFunction<Round> value) {}

    private record Row(String name, Round round) {}

    DrawnData data() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("move_bp", "Move of the yield, bp", FORM));
        columns.add(new Column("loss", "Loss of the funds, $bn", FORM));
        columns.add(new Column("margin_call", "Margin call, $bn", FORM));
        columns.add(new Column("sales_basis", "Forced sales of basis funds, $bn", FORM));
        columns.add(new Column("sales_swap_spread", "Of swap-spread funds, $bn", FORM));
        List<DrawnData.Row> rows = new ArrayList<>();
        for (int round = 0; round < day.rounds().size(); round++) {
            rows.add(row(String.valueOf(round), day.rounds().get(round)));
        }
        rows.add(row("all", day.whole()));
        return new DrawnData("round", columns, rows);
    }

    private static DrawnData.Row row(String name, Round round) {
        return new DrawnData.Row(
                name, List.of(round.move(), round.loss(), round.marginCall(), round.basis(), round.swapSpread()));
    }

    @Override
    public void drawOn(Canvas canvas) {
        Rectangle2D region = canvas.region();
        List<Row> rows = rows();
        double top = region.getY() + HEADING - 20;
        double step = (region.getMaxY() - top) / (rows.size() + 1);
        double width = (region.getWidth() - NAMES - GUTTER * (STEPS.size() - 1)) / STEPS.size();
        for (int column = 0; column < STEPS.size(); column++) {
            double x = region.getX() + NAMES + column * (width + GUTTER);
            heading(canvas, x, top - HEADING + 12, column);
            if (column > 0) {
                arrow(canvas, x - GUTTER + 6, x - 8, top + step / 2);
            }
        }
        for (int row = 0; row <= rows.size(); row++) {
            boolean isSum = row == rows.size();
            Row shown = isSum ? new Row("The day", day.whole()) : rows.get(row);
            double middle = top + (row + 0.5) * step;
            if (isSum) {
                double edge = top + row * step;
                canvas.line(region.getX(), edge, region.getMaxX(), edge, Theme.HAIRLINE, Theme.RULE);
            }
            canvas.text(shown.name, region.getX(), middle + 5, Typeface.STRONG, Theme.INK);
            for (int column = 0; column < STEPS.size(); column++) {
                double x = region.getX() + NAMES + column * (width + GUTTER);
                bar(canvas, new Rectangle2D.Double(x, middle - step / 2, width, step), column, shown.round, isSum);
            }
            if (row + 1 < rows.size()) {
                double sold = region.getX() + NAMES + (STEPS.size() - 1) * (width + GUTTER);
                back(canvas, region.getX() + NAMES, sold + 6, middle, step, Math.min(THICK, FILL * step));
                if (row == 0) {
                    again(canvas, sold, middle + step / 2);
                }
            }
        }
    }

    private static void heading(Canvas canvas, double x, double y, int column) {
        Step step = STEPS.get(column);
        canvas.text(column + 1 + "  " + step.heading + ", " + step.unit, x, y, Typeface.STRONG, Theme.INK);
        if (column == STEPS.size() - 1) {
            double at = x;
            at = key(canvas, at, y + 18, "basis", Theme.GROWTH);
            key(canvas, at, y + 18, "swap spread", Theme.INFLATION);
        }
    }

    private static double key(Canvas canvas, double x, double y, String text, Color colour) {
        canvas.fill(new Rectangle2D.Double(x, y - 10, 11, 11), colour);
        canvas.text(text, x + 16, y, Typeface.LABEL, Theme.INK);
        return x + 16 + Typeface.width(text, Typeface.LABEL) + 16;
    }

    private List<Row> rows() {
        int last = day.rounds().size();
        while (last > 1 && day.rounds().get(last - 1).equals(new Round(0, 0, 0, 0, 0))) {
            last--;
        }
        List<Row> rows = new ArrayList<>();
        int alone = last <= MOST_ROWS ? last : MOST_ROWS - 1;
        for (int round = 0; round < alone; round++) {
            rows.add(new Row(
                    round == 0 ? "First move" : "Round " + round, day.rounds().get(round)));
        }
        if (alone < last) {
            rows.add(new Row("Rounds " + alone + "\u2013" + (last - 1), day.together(alone, last)));
        }
        return rows;
    }

    private void bar(Canvas canvas, Rectangle2D cell, int column, Round round, boolean isSum) {
        Step step = STEPS.get(column);
        double most = Math.max(Math.abs(step.value.applyAsDouble(day.whole())), FORM.step());
        for (Round each : day.rounds()) {
            most = Math.max(most, Math.abs(step.value.applyAsDouble(each)));
        }
        double scale = (cell.getWidth() - NUMBER) / most;
        double thick = Math.min(THICK, FILL * cell.getHeight());
        double y = cell.getCenterY() - thick / 2;
        double value = step.value.applyAsDouble(round);
        double length = Math.abs(value) * scale;
        if (column == STEPS.size() - 1) {
            double first = round.basis() * scale;
            canvas.fill(new Rectangle2D.Double(cell.getX(), y, first, thick), Theme.GROWTH);
            canvas.fill(
                    new Rectangle2D.Double(cell.getX() + first, y, round.swapSpread() * scale, thick), Theme.INFLATION);
        } else {
            canvas.fill(new Rectangle2D.Double(cell.getX(), y, length, thick), step.colour);
        }
        if (Math.abs(value) >= FORM.step() / 2) {
            canvas.text(
                    FORM.of(value),
                    cell.getX() + length + 6,
                    cell.getCenterY() + 5,
                    isSum ? Typeface.STRONG : Typeface.LABEL,
                    Theme.INK);
        }
    }

    /** From one step to the next. */
    private static void arrow(Canvas canvas, double from, double to, double y) {
        canvas.line(from, y, to, y, Theme.THIN_LINE, Theme.SOFT_INK);
        head(canvas, to, y);
    }

    /** What the arrow means, on it. */
    private static void again(Canvas canvas, double right, double y) {
        String text = "what is sold moves the yield again";
        double x = right - Typeface.width(text, Typeface.LABEL) - 12;
        Rectangle2D box = Canvas.box(text, x, y + 5, Typeface.LABEL);
        canvas.fill(new Rectangle2D.Double(x - 6, box.getY(), box.getWidth() + 12, box.getHeight()), Theme.PAPER);
        canvas.text(text, x, y + 5, Typeface.LABEL, Theme.SOFT_INK);
    }

    /** From what is sold in one round to the move of the next: along between two rows, then into the row. */
    private static void back(Canvas canvas, double left, double right, double middle, double step, double thick) {
        double between = middle + step / 2;
        double turn = left - 24;
        Path2D way = new Path2D.Double();
        way.moveTo(right, middle + thick / 2 + 2);
        way.lineTo(right, between);
        way.lineTo(turn, between);
        way.lineTo(turn, middle + step);
        way.lineTo(left - 8, middle + step);
        canvas.stroke(way, Theme.DASHED_THIN, Theme.SOFT_INK);
        head(canvas, left - 8, middle + step);
    }

    private static void head(Canvas canvas, double x, double y) {
        Path2D head = new Path2D.Double();
        head.moveTo(x + ARROW, y);
        head.lineTo(x - ARROW / 2, y - ARROW);
        head.lineTo(x - ARROW / 2, y + ARROW);
        head.closePath();
        canvas.fill(head, Theme.SOFT_INK);
    }
}
