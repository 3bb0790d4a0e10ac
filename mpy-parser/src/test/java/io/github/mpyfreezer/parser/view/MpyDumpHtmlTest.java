package io.github.mpyfreezer.parser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class MpyDumpHtmlTest {
    /** Texts that would run as a script, or break the page, if any of them got into it as they are. */
    private static final String[] HOSTILE = {
        "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)",
        "' onfocus='alert(1)",
        "<!--<script>",
        "]]>&lt;&amp;",
        "</title></style></textarea>",
        "\u2028\u2029\u202e\0\u001b[31m",
        "javascript:alert(1)",
    };

    private static final Set<String> GROUNDS = Set.of("paper", "wide", "mark");

    private static MpyInput hostile() {
        Modules modules = new Modules(HOSTILE[0], HOSTILE);
        modules.constant(5, 8, '<', '/', 'b', '>', '<', 'i', '>', '&', 0);
        modules.child(Modules.function(0x12, 1, 0x10, 2, 0x59, 0x63));
        MpyInput file =
                modules.code(0x32, 0, 0x12, 1, 0x13, 2, 0x14, 3, 0x1b, 4, 0x10, 5, 0x12, 8, 0x23, 0, 0x51, 0x63);
        return new MpyInput(HOSTILE[1], file.file());
    }

    /** The page's elements, once style, scripts and doctype are cut out: it is written so that it is XML as well. */
    private static List<Element> elements(String page) throws Exception {
        String bare = page.replace("<!DOCTYPE html>", "")
                .replaceAll("(?s)(<style>).*?(</style>)", "$1$2")
                .replaceAll("(?s)(<script[^>]*>).*?(</script>)", "$1$2");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(bare)));
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    @Test
    void hostileNamesAreText() throws Exception {
        String page = MpyDumpHtml.of(hostile());
        assertThat(page.split("<script", -1)).hasSize(3);
        assertThat(page.split("</script", -1)).hasSize(3);
        assertThat(page.split("<style", -1)).hasSize(2);
        assertThat(page).doesNotContain("<img", "<!--", "\" onmouseover", "\0", "\u001b", "\u202e", "\u2028");
        for (Element element : elements(page)) {
            assertThat(element.getTagName())
                    .isIn(
                            "html", "head", "meta", "title", "style", "body", "header", "h1", "p", "main", "section",
                            "b", "i", "s", "div", "span", "a", "details", "summary", "script");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                        .isIn(
                                "lang",
                                "charset",
                                "http-equiv",
                                "content",
                                "name",
                                "id",
                                "class",
                                "href",
                                "role",
                                "aria-live",
                                "aria-label",
                                "type");
            }
        }
    }

    @Test
    void everyPageHoldsTogether() throws Exception {
        for (String name : List.of(
                "bytecode/closures",
                "bytecode/try_finally",
                "native-6.3/armv7m/native_gen",
                "handmade/natmod_all_relocations",
                "fault/fault_surrogate",
                "named/quote")) {
            MpyInput input = Fixtures.mpy("mpy/" + name + ".mpy");
            Set<String> ids = new HashSet<>();
            List<String> targets = new ArrayList<>();
            int bytes = 0;
            for (Element element : elements(MpyDumpHtml.of(input))) {
                if (element.hasAttribute("id")) {
                    assertThat(ids.add(element.getAttribute("id"))).isTrue();
                }
                if (element.hasAttribute("href")) {
                    targets.add(element.getAttribute("href"));
                }
                bytes += element.getTagName().equals("i") ? 1 : 0;
            }
            assertThat(bytes).as(name).isEqualTo(input.file().content().length());
            assertThat(targets)
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(target -> assertThat(target)
                            .startsWith("#")
                            .satisfies(link -> assertThat(ids).contains(link.substring(1))));
        }
    }

    @Test
    void onlyItsOwnScriptMayRun() throws Exception {
        String page = MpyDumpHtml.of(hostile());
        int start = page.lastIndexOf("<script>") + "<script>".length();
        String script = page.substring(start, page.lastIndexOf("</script>"));
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        String hash = Base64.getEncoder().encodeToString(digest);
        assertThat(page).contains("default-src 'none'", "script-src 'sha256-" + hash + "'");
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        assertThat(MpyDumpHtml.of(Fixtures.mpy("mpy/bytecode/main.mpy")))
                .doesNotContain("http:", "https:", "src=", "@import", "url(");
    }

    /** 4.5 to 1 is what WCAG 2.1 (success criterion 1.4.3) asks of small text. */
    @Test
    void everyColourCanBeReadOnEveryGround() {
        String page = MpyDumpHtml.of(Fixtures.mpy("mpy/bytecode/main.mpy"));
        Matcher themes = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL).matcher(page);
        int seen = 0;
        while (themes.find()) {
            Map<String, String> colours = new TreeMap<>();
            Matcher colour = Pattern.compile("--(\\w+): #(\\w+)").matcher(themes.group(1));
            while (colour.find()) {
                colours.put(colour.group(1), colour.group(2));
            }
            colours.remove("line");
            Map<String, String> grounds = new TreeMap<>(colours);
            grounds.keySet().retainAll(GROUNDS);
            colours.keySet().removeAll(GROUNDS);
            assertThat(grounds).hasSameSizeAs(GROUNDS);
            grounds.forEach((ground, light) -> colours.forEach((ink, dark) -> assertThat(contrast(dark, light))
                    .as("%s on %s, #%s on #%s", ink, ground, dark, light)
                    .isGreaterThanOrEqualTo(4.5)));
            seen++;
        }
        assertThat(seen).as("light and dark").isEqualTo(2);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
