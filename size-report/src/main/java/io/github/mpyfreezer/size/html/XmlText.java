package io.github.mpyfreezer.size.html;

/** Text in XML. Names come from files and may be hostile, so none goes into a picture but through here. */
final class XmlText {
    private XmlText() {}

    /** The text, safe between tags and in quoted attributes; what XML cannot have becomes a replacement character. */
    static String of(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        }
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        boolean control = c < 0x20 || c >= 0x7f && c < 0xa0;
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xfffe && c != 0xffff;
    }
}
