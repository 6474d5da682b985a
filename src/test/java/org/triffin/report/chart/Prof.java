package org.triffin.report.chart;
import java.awt.*; import java.awt.image.*;
import java.lang.management.*; import java.nio.file.*; import java.util.*;
import org.triffin.report.html.*; import org.triffin.report.series.*; import org.triffin.results.*;
class Prof {
  static ThreadMXBean m = ManagementFactory.getThreadMXBean();
  static long last; static Map<String,Long> sums = new LinkedHashMap<>();
  static void lap(String n) { long now = m.getCurrentThreadCpuTime(); sums.merge(n, (now-last)/1000000, Long::sum); last = m.getCurrentThreadCpuTime(); }
  public static void main(String[] a) throws Exception {
    last = m.getCurrentThreadCpuTime();
    Path d = Path.of(a[0]);
    RunLines lines = new RunLines(RunReader.read(d)); lap("read");
    java.util.List<Chart> cs = ChartCatalogue.of(lines); lap("catalogue");
    Typeface.width("x", Typeface.LABEL); lap("font");
    java.util.List<Drawn> ds = new ArrayList<>();
    for (Chart c : cs) {
      BufferedImage image = new BufferedImage(2400, 1440, BufferedImage.TYPE_INT_RGB); 
      Graphics2D g = image.createGraphics(); g.scale(2,2); Canvas.draw(c, g); lap("draw");
      byte[] p = PngFile.of(image); lap("png");
      SvgFile.Svg s = SvgFile.of(c); lap("svg");
      System.out.println(c.name() + sums);
      ds.add(new Drawn(c, s.element(), s.file().getBytes(), p));
    }
    PageWriter.html(PageOfRun.of(lines, ds, Optional.empty(), Chart.typeface(), "x")); lap("page");
    System.out.println(sums);
  }
}
