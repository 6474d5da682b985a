package org.triffin.report.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A chart with the bytes of its files, all from one drawing: equal charts give equal bytes.
 *
 * @param chart what was drawn
 * @param svgElement the picture to place in a page, labelled for who cannot see it
 * @param svg the picture as a file that stands alone
 * @param png the picture at twice the logical size
 */
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, compared by value nowhere
public record Drawn(Chart chart, String svgElement, byte[] svg, byte[] png) {
    /** Pixels of the PNG per logical pixel. */
    static final int SCALE = 2;

    private static final int THREADS = 2;

    /**
     * Draws charts on two threads, in order.
     *
     * @throws LinkageError or another error of the JDK where it cannot draw text at all
     */
    public static List<Drawn> all(List<Chart> charts) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Drawn>> tasks = new ArrayList<>();
            charts.forEach(chart -> tasks.add(pool.submit(() -> of(chart))));
            List<Drawn> drawn = new ArrayList<>();
            for (Future<Drawn> task : tasks) {
                drawn.add(task.get());
            }
            return drawn;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("A chart cannot be drawn.", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    static Drawn of(Chart chart) {
        byte[] png = png(chart);
        SvgFile.Svg svg = SvgFile.of(chart);
        return new Drawn(chart, svg.element(), svg.file().getBytes(StandardCharsets.UTF_8), png);
    }

    private static byte[] png(Chart chart) {
        BufferedImage image = new BufferedImage(SCALE * Theme.WIDTH, SCALE * Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        Canvas.draw(chart, graphics);
        graphics.dispose();
        return PngFile.of(image);
    }
}
