package io.github.mpyfreezer.size.html;

import io.github.mpyfreezer.size.Comparison;
import io.github.mpyfreezer.size.JsonWriter;
import io.github.mpyfreezer.size.Kind;
import io.github.mpyfreezer.size.ModuleSize;
import io.github.mpyfreezer.size.SizeReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A report as one page of HTML that needs nothing besides: a map of module, function and kind of bytes to go into and to search,
 * with a table that says the same; where there is a comparison, of before, of now, and of the difference. Names are data, and are
 * nowhere taken for markup.
 */
public final class SizePage {
    private static final String TEMPLATE = "page.html";
    private static final String PLACE_OF_DATA = "{{data}}";

    private final Map<String, Integer> freed = new HashMap<>();
    private final JsonWriter json = new JsonWriter();

    private SizePage() {}

    /**
     * The page.
     *
     * @param room bytes that the board has for its firmware, if that is known
     * @param comparison with what it was before, if that is of interest
     */
    public static String of(SizeReport report, OptionalLong room, Optional<Comparison> comparison) {
        var page = new SizePage();
        for (ModuleSize module : report.modules()) {
            page.freed.put(module.name(), module.freed());
        }
        page.add(report, room, comparison);
        // Within strings alone; a script ends at the first tag that looks like its end.
        String data =
                page.json.text().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return template().replace(PLACE_OF_DATA, data.strip());
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(SizePage.class.getResourceAsStream(TEMPLATE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(SizeReport report, OptionalLong room, Optional<Comparison> comparison) {
        json.object().field("port", report.subject().port());
        json.field("board", report.subject().board());
        json.field("release", report.subject().release());
        if (room.isPresent()) {
            json.field("room", room.getAsLong());
        }
        json.field("compared", comparison.isPresent()).array("kinds");
        for (Kind kind : Kind.values()) {
            Colour colour = Colour.of(kind);
            json.object().field("key", kind.key()).field("title", kind.title());
            json.field("light", colour.light()).field("dark", colour.dark()).endObject();
        }
        json.endArray().array("parts");
        Block image = comparison.map(Block::of).orElseGet(() -> Block.of(report));
        image.parts().forEach(this::add);
        json.endArray().endObject();
    }

    private void add(Block block) {
        json.object().field("role", block.role().name().toLowerCase(Locale.ROOT));
        json.field("name", block.name());
        if (!block.formerName().equals(block.name())) {
            json.field("former", block.formerName());
        }
        json.field("fate", block.fate().key());
        if (block.parts().isEmpty()) {
            json.kinds("before", block.change().before());
            json.kinds("after", block.change().after());
        } else {
            Integer bytes = freed.get(block.name());
            if (bytes != null) {
                json.field("freed", bytes);
            }
            json.array("parts");
            block.parts().forEach(this::add);
            json.endArray();
        }
        json.endObject();
    }
}
