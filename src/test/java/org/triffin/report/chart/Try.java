package org.triffin.report.chart;
import java.nio.file.*;
import java.util.*;
import org.triffin.report.*;
import org.triffin.report.text.*;
import org.triffin.report.series.*;
import org.triffin.results.*;
class Try {
  public static void main(String[] a) throws Exception {
    Path d = Path.of(a[0]); 
    if (a.length > 1 && a[1].equals("compare")) {
      List<Path> runs = new ArrayList<>();
      int n = Integer.parseInt(a[2]);
      for (int i = 0; i < n; i++) { SyntheticRun s = SyntheticRun.usual().slope(1 - 0.15 * i); runs.add((i == 0 ? s.named("cbo-2025-01").alone() : s.named("variant-" + i)).writeTo(d.resolve("r" + i))); }
      ComparisonReport.write(runs, d.resolve("comparison"));
      return;
    }
    if (a.length > 1 && !a[1].equals("real")) {
    SyntheticRun s = SyntheticRun.usual();
    for (int i = 2; i < a.length; i++) s = switch (a[i]) { case "det" -> s.spread(0); case "alone" -> s.alone(); case "nocbo" -> s.withoutCbo(); case "fall" -> s.slope(-0.5); case "huge" -> s.scale(1e6); case "flat" -> s.slope(0).spread(.5); default -> s.until(Integer.parseInt(a[i])); };
    s.writeTo(d); }
    long t0 = System.nanoTime();
    System.out.println(Report.write(d).files().size() + " files");
    System.out.println((System.nanoTime() - t0) / 1000000 + "ms");
    System.out.println(TerminalSummary.of(RunReader.read(d)));
    for (Chart c : ChartCatalogue.of(new RunLines(RunReader.read(d)))) System.out.println(c.name() + " | " + c.title());
    new Answer(new RunLines(RunReader.read(d))).sentences().forEach(System.out::println);
  }
}
