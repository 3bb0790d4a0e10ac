package io.github.mpyfreezer.size.html;

import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.Shortened;
import io.github.mpyfreezer.size.SizeReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A report as a picture in SVG that stands by itself, in light and in dark: areas for modules, in them for functions, coloured by
 * kinds of bytes. For what has too little room for its name, a picture opened by itself shows it under the pointer.
 */
public final class TreemapSvg {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 580;
    private static final int HEAD = 30;
    private static final int FOOT = 40;
    private static final int MARGIN = 6;
    private static final int LINE = 15;
    private static final int LETTER = 7;
    private static final int FEWEST_LETTERS = 6;

    private final StringBuilder out = new StringBuilder();

    private TreemapSvg() {}

    /** The text of the file. */
    public static String of(SizeReport report) {
        var svg = new TreemapSvg();
        svg.draw(report);
        return svg.out.toString();
    }

    private void draw(SizeReport report) {
        Block image = Block.of(report);
        String title = report.subject().board() + ": " + report.total() + " bytes of frozen modules";
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\"" + XmlText.of(title) + "\">\n");
        element("title", "", title);
        style();
        out.append("<rect class=\"paper\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\"/>\n");
        text("head", MARGIN + 2, 20, title);
        Box map = new Box(MARGIN, HEAD, WIDTH - 2.0 * MARGIN, HEIGHT - HEAD - FOOT - 1.0 * MARGIN);
        List<Block> modules = largestFirst(image.parts());
        List<Box> boxes = Squares.divide(map, modules.stream().map(Block::bytes).toList());
        for (int i = 0; i < modules.size(); i++) {
            module(modules.get(i), boxes.get(i));
        }
        legend(report.costs());
        out.append("</svg>\n");
    }

    private void style() {
        var dark = new StringBuilder();
        out.append("<style>\n.paper{fill:#fff}text{font:11px ui-sans-serif,system-ui,sans-serif;fill:#1b1b1f}");
        out.append(".head,.module{font-weight:600}.frame{fill:none;stroke:#1b1b1f}.line{fill:none;stroke:#1b1b1f80}\n");
        for (Kind kind : Kind.values()) {
            Colour colour = Colour.of(kind);
            out.append('.')
                    .append(kind.key())
                    .append("{fill:")
                    .append(colour.light())
                    .append('}');
            dark.append('.')
                    .append(kind.key())
                    .append("{fill:")
                    .append(colour.dark())
                    .append('}');
        }
        out.append("\n@media(prefers-color-scheme:dark){.paper{fill:#16171b}text{fill:#f2f2f5}.frame{stroke:#f2f2f5}"
                        + ".line{stroke:#f2f2f580}")
                .append(dark)
                .append("}\n</style>\n");
    }

    private static List<Block> largestFirst(List<Block> blocks) {
        List<Block> sorted = new ArrayList<>(blocks);
        sorted.removeIf(block -> block.bytes() <= 0);
        sorted.sort(Comparator.comparingInt((Block block) -> -block.bytes()));
        return sorted;
    }

    private void module(Block module, Box box) {
        out.append("<g>");
        element("title", "", module.name() + ": " + module.bytes() + " bytes");
        boolean named = box.isAtLeast(40, 2 * LINE);
        Box inside = named ? box.inside(2, LINE + 2) : box.inside(1, 1);
        if (module.parts().isEmpty()) {
            kinds(module, inside);
        } else {
            List<Block> parts = largestFirst(module.parts());
            List<Box> boxes =
                    Squares.divide(inside, parts.stream().map(Block::bytes).toList());
            for (int i = 0; i < parts.size(); i++) {
                function(parts.get(i), boxes.get(i));
            }
        }
        rectangle("frame", box);
        if (named) {
            label("module", module, box);
        }
        out.append("</g>\n");
    }

    private void function(Block function, Box box) {
        out.append("<g>");
        element(
                "title",
                "",
                function.name() + ": " + function.bytes() + " bytes: "
                        + function.change().after());
        kinds(function, box);
        rectangle("line", box);
        if (box.isAtLeast(30, LINE + 2)) {
            label("", function, box);
        }
        out.append("</g>\n");
    }

    /** One beside the other, as the areas are small and their order is the same everywhere. */
    private void kinds(Block block, Box box) {
        Costs costs = block.change().after();
        boolean upright = box.width() >= box.height();
        double at = 0;
        for (Kind kind : Kind.values()) {
            double part = (double) Math.max(0, costs.of(kind)) / Math.max(1, costs.total());
            if (part > 0) {
                rectangle(
                        kind.key(),
                        upright
                                ? new Box(box.x() + at * box.width(), box.y(), part * box.width(), box.height())
                                : new Box(box.x(), box.y() + at * box.height(), box.width(), part * box.height()));
                at += part;
            }
        }
    }

    /** The name with the bytes if there is room, cut if there is little, none if next to nothing would be left of it. */
    private void label(String style, Block block, Box box) {
        int letters = (int) (box.width() - 6) / LETTER;
        String full = block.name() + " " + block.bytes();
        String name = letters >= full.length() ? full : block.name();
        if (letters >= Math.min(name.length(), FEWEST_LETTERS)) {
            int x = (int) Math.round(box.x()) + 3;
            text(style, x, (int) Math.round(box.y()) + 13, Shortened.to(letters, name));
        }
    }

    private void legend(Costs costs) {
        int x = MARGIN + 2;
        int y = HEIGHT - FOOT + 4;
        for (Kind kind : Kind.values()) {
            if (costs.of(kind) > 0) {
                String said = kind.title() + " " + costs.of(kind);
                int width = 24 + said.length() * LETTER;
                if (x + width > WIDTH) {
                    x = MARGIN + 2;
                    y += LINE + 2;
                }
                rectangle(kind.key(), new Box(x, y, 11, 11));
                text("", x + 15, y + 10, said);
                x += width;
            }
        }
    }

    /** On whole pixels, so that neighbours meet. */
    private void rectangle(String style, Box box) {
        long x = Math.round(box.x());
        long y = Math.round(box.y());
        long width = Math.round(box.x() + box.width()) - x;
        long height = Math.round(box.y() + box.height()) - y;
        if (width > 0 && height > 0) {
            out.append("<path class=\"" + style + "\" d=\"M" + x + " " + y)
                    .append("h" + width + "v" + height + "H" + x + "z\"/>");
        }
    }

    private void text(String style, int x, int y, String content) {
        String named = style.isEmpty() ? "" : " class=\"" + style + "\"";
        element("text", named + " x=\"" + x + "\" y=\"" + y + "\"", content);
    }

    private void element(String name, String attributes, String content) {
        out.append('<').append(name).append(attributes).append('>').append(XmlText.of(content));
        out.append("</").append(name).append('>');
    }
}
