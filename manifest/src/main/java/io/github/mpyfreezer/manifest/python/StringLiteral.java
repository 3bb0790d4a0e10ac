package io.github.mpyfreezer.manifest.python;

/**
 * A string as it is written.
 *
 * @param content what stands between the quotes
 * @param raw whether backslashes are only backslashes
 * @param formatted whether it is an f-string
 */
record StringLiteral(String content, boolean raw, boolean formatted, int line) {
    static StringLiteral of(Token token) {
        String text = token.text();
        int quote = 0;
        boolean raw = false;
        boolean formatted = false;
        while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
            int letter = text.charAt(quote) | 0x20;
            if (letter == 'b') {
                throw new Outside(token.line(), "bytes");
            }
            raw |= letter == 'r';
            formatted |= letter == 'f';
            quote++;
        }
        String mark = text.substring(quote, quote + 1);
        int width = text.length() - quote >= 6 && text.startsWith(mark + mark + mark, quote) ? 3 : 1;
        String content = text.substring(quote + width, text.length() - width);
        return new StringLiteral(content, raw, formatted, token.line());
    }

    /** The string that it stands for. */
    String text() {
        return raw || content.indexOf('\\') < 0 ? content : Escapes.resolve(content, line);
    }
}
