package io.github.mpyfreezer.parser.view;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A stream that takes UTF-8 text and hands it on line by line; what stands behind the last line feed, when closed. */
public final class LineStream extends OutputStream {
    private final Consumer<TextLine> lines;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    /** A stream that hands its lines to {@code lines}. */
    public LineStream(Consumer<TextLine> lines) {
        this.lines = lines;
    }

    @Override
    public void write(int b) {
        if (b == '\n') {
            emit();
        } else {
            line.write(b);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int start = offset;
        for (int at = offset; at < offset + length; at++) {
            if (bytes[at] == '\n') {
                line.write(bytes, start, at - start);
                emit();
                start = at + 1;
            }
        }
        line.write(bytes, start, offset + length - start);
    }

    @Override
    public void close() {
        if (line.size() > 0) {
            emit();
        }
    }

    private void emit() {
        lines.accept(TextLine.of(line.toString(StandardCharsets.UTF_8)));
        line.reset();
    }
}
