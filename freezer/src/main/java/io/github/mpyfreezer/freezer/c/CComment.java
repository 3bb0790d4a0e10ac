package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Utf8;

/** Text for comments that run to the end of a line: as it is where it cannot end the comment early or carry it on. */
final class CComment {
    private CComment() {}

    static String of(String text) {
        // Compilers let blanks stand between a backslash and the end of the line that it carries on.
        String end = text.stripTrailing();
        boolean harmless = !end.endsWith("\\") && !end.endsWith("?" + "?/");
        for (int i = 0; harmless && i < text.length(); i++) {
            char c = text.charAt(i);
            harmless = c >= 0x20 && c != '\u0085' && !turnsLine(c) && !Character.isSurrogate(c)
                    || Character.isSurrogate(c) && isPair(text, i);
        }
        return harmless ? text : PythonRepr.of(Utf8.of(text));
    }

    /** The comment as a value for a template. */
    static CText value(String text) {
        return new Comment(of(text));
    }

    private record Comment(String text) implements CText {
        @Override
        public void writeTo(CWriter out) {
            out.text(text);
        }
    }

    /** What ends a line, or changes the direction in which the rest of it is read, of which compilers warn. */
    private static boolean turnsLine(char c) {
        return c >= '\u2028' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))
                || at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
