package org.triffin.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * How every chart looks: page size, margins, colours (one blue hue for fans; Okabe and Ito's palette, safe for colour
 * blindness, for parts) and line weights, in logical pixels.
 */
final class Theme {
    static final int WIDTH = 1200;
    static final int HEIGHT = 720;
    static final int MARGIN = 32;

    static final Color PAPER = Color.WHITE;
    static final Color INK = new Color(0x1F2328);
    static final Color SOFT_INK = new Color(0x57606A);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color RULE = new Color(0x9AA2AB);

    /** History: what has happened. */
    static final Color HISTORY = new Color(0x3A3F45);

    /** The hue of the scenario: from the outer band to the median. */
    static final Color BAND_90 = new Color(0xDCEAF5);

    static final Color BAND_80 = new Color(0xB7D3EA);
    static final Color BAND_50 = new Color(0x7FB0D8);
    static final Color MEDIAN = new Color(0x08457E);

    /** The hue of what a scenario is compared with, and of others' projections. */
    static final Color OTHER = new Color(0xC24E00);

    static final Color OTHER_BAND = new Color(0xF3D3BD);

    static final Color PRIMARY_DEFICIT = new Color(0xD55E00);
    static final Color INTEREST = new Color(0xE69F00);
    static final Color GROWTH = new Color(0x009E73);
    static final Color INFLATION = new Color(0x56B4E9);
    static final Color REMAINDER = new Color(0x9A9A9A);
    static final Color TERM_PREMIUM = new Color(0xCC79A7);
    private static final Color BLUE = new Color(0x0072B2);

    /** Current policy, growth, inflation, monetization and tightening: neighbours differ in lightness too. */
    static final List<Color> REGIMES = List.of(REMAINDER, GROWTH, INFLATION, BLUE, INTEREST);

    /** Federal Reserve, foreign holders, banks and dealers, money funds, households. */
    static final List<Color> HOLDERS = List.of(BLUE, INTEREST, GROWTH, INFLATION, TERM_PREMIUM);

    static final Stroke HAIRLINE = new BasicStroke(1f);
    static final Stroke MEDIAN_LINE = line(2.5f);
    static final Stroke HISTORY_LINE = line(2f);
    static final Stroke THIN_LINE = line(1.4f);
    static final Stroke DASHED = dashed(2f, 7f, 5f);
    static final Stroke DASH_DOT = dashed(2.2f, 10f, 4f, 2f, 4f);
    static final Stroke DASHED_THIN = dashed(1.3f, 4f, 3f);
    static final Stroke DOTTED = dashed(1.1f, 2f, 4f);

    private Theme() {}

    private static Stroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static Stroke dashed(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dashes, 0f);
    }
}
