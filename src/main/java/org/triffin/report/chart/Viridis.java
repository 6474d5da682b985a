package org.triffin.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * The perceptually even colours from dark violet to yellow by Stéfan van der Walt and Nathaniel Smith (2015, CC0), here
 * between nine of their steps: lighter is more, in colour and in grey.
 */
final class Viridis {
    private static final List<Color> STEPS = List.of(
            new Color(0x440154),
            new Color(0x472D7B),
            new Color(0x3B528B),
            new Color(0x2C728E),
            new Color(0x21918C),
            new Color(0x28AE80),
            new Color(0x5EC962),
            new Color(0xADDC30),
            new Color(0xFDE725));
    private static final double LIGHT = 105;

    private Viridis() {}

    /** The colour of a share from 0 to 1. */
    static Color at(double share) {
        double place = Math.max(0, Math.min(1, share)) * (STEPS.size() - 1);
        int below = Math.min(STEPS.size() - 2, (int) place);
        double part = place - below;
        Color low = STEPS.get(below);
        Color high = STEPS.get(below + 1);
        return new Color(
                between(low.getRed(), high.getRed(), part),
                between(low.getGreen(), high.getGreen(), part),
                between(low.getBlue(), high.getBlue(), part));
    }

    /** Ink or paper, whichever can be read on {@code plate}. */
    static Color on(Color plate) {
        double luminance = 0.299 * plate.getRed() + 0.587 * plate.getGreen() + 0.114 * plate.getBlue();
        return luminance > LIGHT ? Theme.INK : Theme.PAPER;
    }

    private static int between(int low, int high, double part) {
        return (int) Math.rint(low + part * (high - low));
    }
}
