package io.github.mpyfreezer.parser.view;

/** Text in HTML. What comes from a file may be hostile, so nothing of it goes into a page but through here. */
final class Html {
    private Html() {}

    /** Appends text as text: safe between tags and in quoted attributes. */
    static void text(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(isAllowed(c) ? c : '\ufffd');
            }
        }
    }

    private static boolean isAllowed(char c) {
        return c >= 0x20 && c != 0x7f || c == '\t' || c == '\n';
    }

    /** Appends a JSON string for a script element of data: all but plain ASCII letters, digits and blanks escaped. */
    static void json(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
            if (plain) {
                out.append(c);
            } else {
                String digits = Integer.toHexString(c);
                out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
            }
        }
        out.append('"');
    }
}
