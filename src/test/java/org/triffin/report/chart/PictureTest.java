package org.triffin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triffin.report.RunFolders;
import org.triffin.report.SyntheticRun;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class PictureTest {
    @TempDir
    Path folder;

    private static Map<String, SyntheticRun> runs() {
        SyntheticRun usual = SyntheticRun.usual();
        Map<String, SyntheticRun> runs = new LinkedHashMap<>();
        runs.put("usual", usual);
        runs.put("ten years", usual.until(2034));
        runs.put("two years", usual.until(2026));
        runs.put("one year", usual.until(2025));
        runs.put("no shocks", usual.spread(0));
        runs.put("no shocks, one year", usual.spread(0).until(2025));
        runs.put("nearly no width", usual.spread(0.01));
        runs.put("very wide", usual.spread(4));
        runs.put("falling", usual.slope(-0.5));
        runs.put("flat", usual.slope(0));
        runs.put("huge", usual.scale(1e6));
        runs.put("tiny", usual.scale(1e-3));
        runs.put("alone, without CBO", usual.alone().withoutCbo());
        runs.put("managed", usual.managed());
        runs.put("managed, two years", usual.managed().until(2026));
        runs.put("managed, one year", usual.managed().until(2025));
        runs.put("managed, no shocks", usual.managed().spread(0).alone());
        runs.put("managed, very wide", usual.managed().spread(4));
        runs.put("marketed", usual.marketed());
        runs.put("marketed, one year", usual.marketed().until(2025));
        runs.put("marketed, no shocks", usual.marketed().spread(0).alone());
        runs.put("marketed, very wide", usual.marketed().spread(4));
        runs.put("long title", usual.titled("A scenario whose title goes on and on ".repeat(9)));
        return runs;
    }

    static List<String> names() {
        return List.copyOf(runs().keySet());
    }

    private List<Chart> charts(String name) {
        return ChartCatalogue.of(RunFolders.lines(runs().get(name), folder));
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTextStandsOnAnotherOrOffThePage(String name) throws Exception {
        for (Chart chart : charts(name)) {
            assertReadable(chart);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noLabelIsCutUnlessTheScenarioIsOverlong(String name) throws Exception {
        if (!name.equals("long title")) {
            for (Chart chart : charts(name)) {
                assertUncut(chart);
            }
        }
    }

    @Test
    void anSvgParsesAndSaysWhatItShows() throws Exception {
        for (Chart chart : charts("usual")) {
            Element root = parse(SvgFile.of(chart).file()).getDocumentElement();
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(chart.title());
            assertThat(root.getElementsByTagName("desc").item(0).getTextContent())
                    .isEqualTo(chart.description());
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertThat(root.getAttribute("aria-labelledby"))
                    .contains(((Element) root.getElementsByTagName("title").item(0)).getAttribute("id"));
        }
    }

    @Test
    void anSvgCarriesItsTypefaceAndStaysSmall() {
        for (Chart chart : charts("usual")) {
            String svg = SvgFile.of(chart).file();
            assertThat(svg.contains("font/woff2;base64,")).isTrue();
            assertThat(svg.length()).isLessThan(200_000);
            assertThat(svg.replace("http://www.w3.org/2000/svg", "").contains("http"))
                    .isFalse();
        }
    }

    @Test
    void aTitleCannotBreakOutOfThePicture() throws Exception {
        SyntheticRun run = SyntheticRun.usual().titled("<script>alert(1)</script> & \"quotes\"");
        Chart chart = ChartCatalogue.of(RunFolders.lines(run, folder)).get(0);
        assertThat(parse(SvgFile.of(chart).file())
                        .getElementsByTagName("script")
                        .getLength())
                .isZero();
        assertThat(SvgFile.of(chart).element()).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void elementsOfOnePageShareNoIdentifiers() {
        List<String> identifiers = new ArrayList<>();
        for (Chart chart : charts("usual")) {
            java.util.regex.Matcher matcher = java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(SvgFile.of(chart).element());
            while (matcher.find()) {
                identifiers.add(matcher.group(1));
            }
        }
        assertThat(identifiers).doesNotHaveDuplicates().isNotEmpty();
    }

    @Test
    void theSameChartGivesTheSameBytesOnAnyThread() throws InterruptedException {
        List<Chart> charts = charts("ten years");
        List<Drawn> first = Drawn.all(charts);
        List<Drawn> second = Drawn.all(charts);
        for (int i = 0; i < charts.size(); i++) {
            Drawn alone = Drawn.of(charts.get(i));
            assertThat(first.get(i).png()).isEqualTo(second.get(i).png()).isEqualTo(alone.png());
            assertThat(first.get(i).svg()).isEqualTo(second.get(i).svg()).isEqualTo(alone.svg());
            assertThat(first.get(i).svgElement()).isEqualTo(alone.svgElement());
        }
    }

    @Test
    void aPngIsTwiceTheLogicalSizeAndHoldsTheImage() throws IOException {
        BufferedImage image = new BufferedImage(37, 5, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 37 * 5; i++) {
            image.setRGB(i % 37, i / 37, i * 7919);
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image)));
        for (int i = 0; i < 37 * 5; i++) {
            assertThat(read.getRGB(i % 37, i / 37)).isEqualTo(image.getRGB(i % 37, i / 37));
        }
        BufferedImage chart = ImageIO.read(
                new ByteArrayInputStream(Drawn.of(charts("usual").get(0)).png()));
        assertThat(chart.getWidth()).isEqualTo(2400);
        assertThat(chart.getHeight()).isEqualTo(1440);
    }

    /** No text of a chart stands on another or off the page. */
    static void assertReadable(Chart chart) throws ParserConfigurationException, SAXException, IOException {
        Map<Rectangle2D, String> boxes = boxes(parse(SvgFile.of(chart).file()));
        assertThat(boxes).hasSizeGreaterThan(8);
        List<Map.Entry<Rectangle2D, String>> all = new ArrayList<>(boxes.entrySet());
        for (int i = 0; i < all.size(); i++) {
            Rectangle2D box = all.get(i).getKey();
            String words = chart.name() + ": " + all.get(i).getValue();
            assertThat(box.getMinX()).as(words).isGreaterThanOrEqualTo(4);
            assertThat(box.getMaxX()).as(words).isLessThanOrEqualTo(Theme.WIDTH - 4.0);
            assertThat(box.getMaxY()).as(words).isLessThanOrEqualTo(Theme.HEIGHT);
            for (int k = 0; k < i; k++) {
                assertThat(box.intersects(all.get(k).getKey()))
                        .as(words + " | " + all.get(k).getValue())
                        .isFalse();
            }
        }
    }

    /** No text of a chart is cut. */
    static void assertUncut(Chart chart) throws ParserConfigurationException, SAXException, IOException {
        assertThat(boxes(parse(SvgFile.of(chart).file())).values())
                .as(chart.name())
                .noneMatch(text -> text.contains("\u2026"));
    }

    private static Document parse(String svg) throws ParserConfigurationException, SAXException, IOException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** The box of every text of a picture, from the widths it carries. */
    private static Map<Rectangle2D, String> boxes(Document svg) {
        Map<Rectangle2D, String> boxes = new LinkedHashMap<>();
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            assertThat(inherited(text, "transform")).isEmpty();
            double size = Double.parseDouble(inherited(text, "font-size").replace("px", ""));
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            double width = Double.parseDouble(text.getAttribute("textLength"));
            Font font = Typeface.LABEL.deriveFont((float) size);
            assertThat(width).isPositive().isLessThan(2 * Typeface.width(text.getTextContent(), font));
            boxes.put(new Rectangle2D.Double(x, y - 0.66 * size, width, 0.66 * size), text.getTextContent());
        }
        return boxes;
    }

    private static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute(attribute)) {
                return here.getAttribute(attribute);
            }
        }
        return "";
    }
}
