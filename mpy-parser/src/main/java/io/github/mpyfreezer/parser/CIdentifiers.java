package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Utf8;
import java.util.HashMap;
import java.util.Map;

/**
 * Spells strings as C identifiers the way the firmware's own qstr tables do ({@code qstr_escape} in py/makeqstrdata.py):
 * letters, digits and underscores stand for themselves, every other character for its name between underscores. Two strings
 * may come out alike.
 */
public final class CIdentifiers {
    private static final Map<Integer, String> ASCII = ascii();

    private CIdentifiers() {}

    /** Whether a character stands for itself: a letter, a digit or the underscore, in ASCII. */
    public static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** The spelling of {@code text}; empty text stays empty. */
    public static String of(Utf8 text) {
        boolean plain = true;
        for (int i = 0; plain && i < text.length(); i++) {
            plain = isPlain(text.bytes().at(i));
        }
        return plain ? text.bytes().latin() : spell(text.text());
    }

    private static String spell(String text) {
        var out = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isPlain(c)) {
                out.append((char) c);
            } else {
                out.append('_').append(name(c)).append('_');
            }
        }
        return out.toString();
    }

    private static String name(int c) {
        String known = c < 0x80 ? ASCII.get(c) : Latin.NAMES.get(c);
        return known != null ? known : (c < 0x10 ? "0x0" : "0x") + Integer.toHexString(c);
    }

    private static Map<Integer, String> ascii() {
        Map<Integer, String> names = new HashMap<>();
        String words = "  space|! bang|\" quot|# hash|$ dollar|% percent|& amp|' squot|( paren_open|) paren_close"
                + "|* star|+ plus|, comma|- hyphen|. dot|/ slash|: colon|; semicolon|< lt|= equals|> gt|? question"
                + "|@ at_sign|[ bracket_open|\\ backslash|] bracket_close|^ caret|{ brace_open|} brace_close|~ tilde|";
        for (int at = 0; at < words.length(); at = words.indexOf('|', at) + 1) {
            names.put((int) words.charAt(at), words.substring(at + 2, words.indexOf('|', at)));
        }
        names.put((int) '|', "pipe");
        return names;
    }

    /** The character entities of HTML 4 beyond ASCII, by code point; loaded when the first such character turns up. */
    private static final class Latin {
        static final Map<Integer, String> NAMES = load();

        private static Map<Integer, String> load() {
            Map<Integer, String> names = new HashMap<>();
            String table = HtmlEntities.TABLE;
            for (int at = 0; at < table.length(); at = Words.end(table, at) + 1) {
                int colon = table.indexOf(':', at);
                names.put(Integer.parseInt(table, at, colon, 10), table.substring(colon + 1, Words.end(table, at)));
            }
            return names;
        }
    }
}
