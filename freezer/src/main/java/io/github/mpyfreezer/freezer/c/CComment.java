package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.Utf8;

/** Text for comments that run to the end of a line: as it is where it cannot end the comment early or carry it on. */
final class CComment {
    private CComment() {}

    static String of(String text) {
        boolean harmless = !text.endsWith("\\") && !text.endsWith("?" + "?/");
        for (int i = 0; harmless && i < text.length(); i++) {
            char c = text.charAt(i);
            harmless = c >= 0x20 && c != '\u0085' && c != '\u2028' && c != '\u2029' && !Character.isSurrogate(c)
                    || Character.isSurrogate(c) && isPair(text, i);
        }
        return harmless ? text : PythonRepr.of(Utf8.of(text));
    }

    static String of(Utf8 text) {
        return of(text.text());
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))
                || at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
