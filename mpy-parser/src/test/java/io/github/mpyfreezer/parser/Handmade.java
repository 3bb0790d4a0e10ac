package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts files together by hand, right or wrong, without the writer, in the notation that malformed.txt explains. */
final class Handmade {
    private static final Pattern REPEATED = Pattern.compile("\\(([^()]*)\\)\\*(\\d+)");

    private static final Map<String, String> WORDS = Map.of(
            "HEAD", "4d06001f",
            "NAME", "086d2e707900",
            "M", "4d06001f0100086d2e707900",
            "N", "4d06171f0100086d2e707900",
            "PRE", "000200",
            "RET", "5163");

    /** The letters of the kinds of raw code, in the order of their numbers. */
    private static final String KINDS = "BPVA";

    private Handmade() {}

    /** The bytes that {@code notation} stands for. */
    static Bytes file(String notation) {
        String flat = REPEATED.matcher(notation)
                .replaceAll(match -> (" " + match.group(1) + " ").repeat(Integer.parseInt(match.group(2))));
        Deque<String> kinds = new ArrayDeque<>();
        Deque<ByteArrayOutputStream> open = new ArrayDeque<>();
        open.push(new ByteArrayOutputStream());
        for (String word : flat.strip().split("\\s+", -1)) {
            if (word.endsWith("{")) {
                kinds.push(word);
                open.push(new ByteArrayOutputStream());
            } else if (word.equals("}")) {
                byte[] data = open.pop().toByteArray();
                int children = kinds.peek().contains("+") ? 4 : 0;
                int kind = KINDS.indexOf(kinds.pop().charAt(0));
                PreludeEncoder.number(open.element(), (long) data.length << 3 | children | kind);
                open.element().writeBytes(data);
            } else {
                Tables.hex(WORDS.getOrDefault(word, word)).appendTo(open.element());
            }
        }
        return Bytes.wrap(open.pop().toByteArray());
    }
}
