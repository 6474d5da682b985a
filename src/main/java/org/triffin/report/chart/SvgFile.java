package org.triffin.report.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Draws a chart as SVG. Text stays text: small, searchable, readable aloud. The typeface travels in the file, and every
 * text carries its measured width ({@code textLength}), so a viewer that must use another typeface still keeps every
 * label in its place.
 */
final class SvgFile {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private static final String UNUSED = " xmlns:xlink=\"[^\"]*\"";

    /** A page's parser knows the element: declarations would be the only addresses in it. */
    private static final String DECLARATIONS = " xmlns(:xlink)?=\"[^\"]*\"";

    private static final int DECIMALS = 2;

    /** Batik's number formats are shared by all its contexts and not safe for two threads. */
    private static final Object BATIK = new Object();

    private SvgFile() {}

    /**
     * A chart in both forms.
     *
     * @param element to place in a page, which brings the typeface
     * @param file that stands alone: with its typeface, title and description
     */
    record Svg(String element, String file) {}

    /** Draws a chart. */
    static Svg of(Chart chart) {
        synchronized (BATIK) {
            Document document = GenericDOMImplementation.getDOMImplementation().createDocument(NAMESPACE, "svg", null);
            SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
            context.setComment("");
            context.setPrecision(DECIMALS);
            context.setIDGenerator(new Identifiers(chart.name()));
            SVGGraphics2D graphics = new SVGGraphics2D(context, false);
            graphics.setSVGCanvasSize(new Dimension(Theme.WIDTH, Theme.HEIGHT));
            Canvas.draw(chart, graphics);
            Element root = graphics.getRoot();
            setType(root, Typeface.LABEL);
            root.setAttribute("font-family", Typeface.FALLBACKS);
            root.setAttribute("viewBox", "0 0 " + Theme.WIDTH + " " + Theme.HEIGHT);
            root.setAttribute("role", "img");
            removeEmpty(root);
            String file = file(document, root, chart, graphics);
            return new Svg(element(root, chart, graphics), file);
        }
    }

    private static String file(Document document, Element root, Chart chart, SVGGraphics2D graphics) {
        Node first = root.getFirstChild();
        root.setAttribute("aria-labelledby", chart.name() + "-title " + chart.name() + "-desc");
        root.insertBefore(element(document, "title", chart.name() + "-title", chart.title()), first);
        root.insertBefore(element(document, "desc", chart.name() + "-desc", chart.description()), first);
        root.insertBefore(element(document, "style", chart.name() + "-type", Typeface.embedded()), first);
        String text = serialise(graphics, root);
        while (root.getFirstChild() != first) {
            root.removeChild(root.getFirstChild());
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text.replaceFirst(UNUSED, "") + "\n";
    }

    private static String element(Element root, Chart chart, SVGGraphics2D graphics) {
        root.removeAttribute("aria-labelledby");
        root.setAttribute("aria-label", chart.title() + ". " + chart.description());
        root.removeAttribute("width");
        root.removeAttribute("height");
        return serialise(graphics, root).replaceFirst(DECLARATIONS, "").replaceFirst(DECLARATIONS, "");
    }

    /** Batik's empty comment and definitions, whose identifier would stand twice in a page. */
    private static void removeEmpty(Element root) {
        Node child = root.getFirstChild();
        while (child != null) {
            Node next = child.getNextSibling();
            if (!child.hasChildNodes()) {
                root.removeChild(child);
            }
            child = next;
        }
    }

    private static Element element(Document document, String name, String id, String text) {
        Element element = document.createElementNS(NAMESPACE, name);
        element.setAttribute("id", id);
        element.appendChild(document.createTextNode(text));
        return element;
    }

    /** Replaces Java's font names by weights of the one family, and gives every text its width. */
    private static void setType(Element element, Font inherited) {
        Font font = inherited;
        if (element.hasAttribute("font-size")) {
            font = font.deriveFont(
                    Float.parseFloat(element.getAttribute("font-size").replace("px", "")));
        }
        if (element.hasAttribute("font-family")) {
            boolean semibold = element.getAttribute("font-family").contains("Semibold");
            font = (semibold ? Typeface.STRONG : Typeface.LABEL).deriveFont(font.getSize2D());
            element.removeAttribute("font-family");
            element.setAttribute("font-weight", semibold ? "600" : "400");
        }
        if (element.getTagName().equals("text")) {
            element.setAttribute(
                    "textLength", String.format(Locale.ROOT, "%.1f", Typeface.width(element.getTextContent(), font)));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                setType(child, font);
            }
        }
    }

    private static String serialise(SVGGraphics2D graphics, Element root) {
        StringWriter out = new StringWriter();
        try {
            graphics.stream(root, out, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory cannot be written.", e);
        }
        String text = out.toString();
        return text.substring(text.indexOf("<svg")).strip();
    }

    /** Identifiers that stay unique when several pictures stand in one page. */
    private static final class Identifiers extends SVGIDGenerator {
        private final String chart;

        Identifiers(String chart) {
            this.chart = chart;
        }

        @Override
        public String generateID(String prefix) {
            return super.generateID(chart + "-" + prefix);
        }
    }
}
