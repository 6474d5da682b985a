package org.triffin.report.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Turns a chart into the bytes of its files. */
final class ChartFiles {
    static final int SCALE = 2;

    private ChartFiles() {}

    static byte[] png(Chart chart) {
        BufferedImage image = new BufferedImage(
                SCALE * Theme.WIDTH, SCALE * Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        Canvas.draw(chart, graphics);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
