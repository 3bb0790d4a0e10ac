package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.freezer.Crew;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Renders the parts of a file, several at once where there are many, and writes them in order: whoever ends a part writes
 * all that is then ready.
 */
final class Rendering implements Crew.Work {
    /** Fewer parts than this are rendered sooner than threads are started. */
    private static final int MANY = 8;

    private final List<CText> parts;
    private final OutputStream out;
    private final @Nullable CWriter[] ready;
    private final CWriter.Blocks blocks = new CWriter.Blocks();
    private int written;

    private Rendering(List<CText> parts, OutputStream out) {
        this.parts = parts;
        this.out = out;
        this.ready = new CWriter[parts.size()];
    }

    static void write(List<CText> parts, OutputStream out) throws IOException {
        var rendering = new Rendering(parts, out);
        try {
            Crew.run(parts.size(), parts.size() >= MANY, rendering);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Begins with the last part: its figures are about all of the image, and nobody is to wait for them at the end. */
    @Override
    public void run(int turn) {
        int index = turn == 0 ? parts.size() - 1 : turn - 1;
        var text = new CWriter(blocks);
        parts.get(index).writeTo(text);
        try {
            write(index, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void write(int index, CWriter text) throws IOException {
        ready[index] = text;
        CWriter next;
        while (written < ready.length && (next = ready[written]) != null) {
            next.drainTo(out);
            ready[written] = null;
            written++;
        }
    }
}
