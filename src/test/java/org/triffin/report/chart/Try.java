package org.triffin.report.chart;
import java.nio.file.*;
import java.util.*;
import org.triffin.report.series.*;
import org.triffin.report.text.NumberForm;
import org.triffin.results.*;
class Try {
  public static void main(String[] a) throws Exception {
    RunLines lines = new RunLines(RunReader.read(org.triffin.report.SyntheticRun.usual().writeTo(Path.of(a[0]))));
    FanChart fan = new FanChart(lines.past(Measure.DEBT_TO_GDP), lines.fan(Measure.DEBT_TO_GDP), lines.cbo(Measure.DEBT_TO_GDP), "CBO", List.of(1.0,1.2,1.5,2.0), NumberForm.WHOLE_PERCENT, true);
    Chart c = new Chart("debt-to-gdp", "Debt passes 150% of GDP by 2052 in 9 of 10 paths", "Debt held by the public as a share of GDP, end of fiscal year · One Big Beautiful Bill Act on CBO's January 2025 baseline", "x", "History and baseline: CBO. 10,000 paths, seed 1, Triffin 0.1.0. A scenario, not a forecast.", fan.data(), fan);
    Files.write(Path.of(a[1]), ChartFiles.png(c));
  }
}
