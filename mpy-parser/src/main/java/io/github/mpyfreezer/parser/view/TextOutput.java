package io.github.mpyfreezer.parser.view;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Writes lines as UTF-8 with a line feed behind each, on every platform. A lone surrogate, which UTF-8 cannot hold, is
 * written as {@code \}{@code udXXX}, as Python does on standard error. Does not flush or close the stream.
 */
public final class TextOutput implements Consumer<TextLine> {
    private final OutputStream out;

    /** A sink that writes to {@code out}, which should be buffered. */
    public TextOutput(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes one line.
     *
     * @throws UncheckedIOException if the stream cannot be written
     */
    @Override
    public void accept(TextLine line) {
        try {
            out.write(encode(line.text()));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return escapeLone(text).getBytes(StandardCharsets.UTF_8);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escapeLone(String text) {
        var escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(c));
            } else {
                escaped.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return escaped.toString();
    }
}
