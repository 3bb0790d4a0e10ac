package io.github.mpyfreezer.size.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture is XML, and its areas are as the bytes. */
class TreemapSvgTest {
    private static final Pattern AREA = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v(\\d+)H\\1z");

    private static Document parsed(String svg) throws IOException, ParserConfigurationException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> all(Element in, String name) {
        NodeList found = in.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    private static int area(Element path) {
        Matcher area = AREA.matcher(path.getAttribute("d"));
        assertThat(area.matches()).as(path.getAttribute("d")).isTrue();
        return Integer.parseInt(area.group(3)) * Integer.parseInt(area.group(4));
    }

    @Test
    void areasAreAsTheBytes() throws IOException, ParserConfigurationException, SAXException {
        SizeReport report = Reports.usual();
        Element svg = parsed(TreemapSvg.of(report)).getDocumentElement();
        List<Element> frames = all(svg, "path").stream()
                .filter(path -> path.getAttribute("class").equals("frame"))
                .toList();
        assertThat(frames).hasSize(report.modules().size() + 1);
        double whole = frames.stream().mapToInt(TreemapSvgTest::area).sum();
        for (ModuleSize module : report.modules()) {
            int bytes = module.costs().total();
            Element frame = frames.stream()
                    .filter(path ->
                            title((Element) path.getParentNode()).equals(module.name() + ": " + bytes + " bytes"))
                    .findFirst()
                    .orElseThrow();
            // Edges are on whole pixels.
            assertThat(area(frame) / whole)
                    .isCloseTo((double) bytes / report.total(), org.assertj.core.api.Assertions.within(0.005));
        }
    }

    private static String title(Element group) {
        return all(group, "title").get(0).getTextContent();
    }

    @Test
    void saysAllBytes() throws IOException, ParserConfigurationException, SAXException {
        SizeReport report = Reports.usual();
        Element svg = parsed(TreemapSvg.of(report)).getDocumentElement();
        assertThat(svg.getAttribute("aria-label"))
                .isEqualTo(title(svg))
                .isEqualTo("RPI_PICO2-RISCV: " + report.total() + " bytes of frozen modules");
        List<String> texts =
                all(svg, "text").stream().map(Element::getTextContent).toList();
        for (Kind kind : Kind.values()) {
            int bytes = report.costs().of(kind);
            assertThat(texts.contains(kind.title() + " " + bytes)).isEqualTo(bytes > 0);
        }
        List<String> titles =
                all(svg, "title").stream().map(Element::getTextContent).toList();
        for (ModuleSize module : report.modules()) {
            module.functions().stream()
                    .filter(function -> function.costs().total() > 0)
                    .forEach(function -> assertThat(titles)
                            .contains(
                                    function.name() + ": " + function.costs().total() + " bytes: " + function.costs()));
        }
    }

    @Test
    void namesAreNoMarkup() throws IOException, ParserConfigurationException, SAXException {
        Element svg = parsed(TreemapSvg.of(Reports.hostile())).getDocumentElement();
        assertThat(all(svg, "script")).isEmpty();
        assertThat(all(svg, "title").stream().map(Element::getTextContent))
                .contains(Reports.HOSTILE + ": 5 bytes", Reports.HOSTILE + "\ufffd\ufffd\ufffd: 3 bytes: bytecode 3");
    }

    /** Text on every colour has a contrast of 4.5 at least, as WCAG reckons it. */
    @Test
    void textCanBeReadOnEveryColour() {
        for (Kind kind : Kind.values()) {
            assertThat(contrast(Colour.of(kind).light(), "#1b1b1f"))
                    .as(kind.title())
                    .isGreaterThan(4.5);
            assertThat(contrast(Colour.of(kind).dark(), "#f2f2f5"))
                    .as(kind.title())
                    .isGreaterThan(4.5);
        }
        for (String light : List.of("#f5b5ae", "#a9dcb4", "#e3e3e9")) {
            assertThat(contrast(light, "#1b1b1f")).as(light).isGreaterThan(4.5);
        }
        for (String dark : List.of("#8f2f27", "#23673a", "#363940")) {
            assertThat(contrast(dark, "#f2f2f5")).as(dark).isGreaterThan(4.5);
        }
    }

    private static double contrast(String a, String b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
