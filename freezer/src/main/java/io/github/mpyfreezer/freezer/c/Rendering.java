package io.github.mpyfreezer.freezer.c;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Renders the parts of a file, several at once where there are many, and writes them in order. */
final class Rendering {
    /** Fewer parts than this are rendered sooner than threads are started. */
    private static final int MANY = 8;
    /** Bytes that a part is expected to take; it may take more. */
    private static final int PART = 1 << 18;

    private final Queue<CWriter> idle = new ConcurrentLinkedQueue<>();
    private final OutputStream out;

    private Rendering(OutputStream out) {
        this.out = out;
    }

    static void write(List<CText> parts, OutputStream out) throws IOException {
        var rendering = new Rendering(out);
        if (parts.size() < MANY) {
            for (CText part : parts) {
                rendering.write(rendering.rendered(part));
            }
        } else {
            rendering.writeAtOnce(parts);
        }
    }

    private void writeAtOnce(List<CText> parts) throws IOException {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<CWriter>> texts = new ArrayList<>(parts.size());
            for (CText part : parts) {
                texts.add(workers.submit(() -> rendered(part)));
            }
            for (Future<CWriter> text : texts) {
                write(result(text));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private CWriter rendered(CText part) {
        CWriter used = idle.poll();
        CWriter text = used == null ? new CWriter(PART) : used;
        part.writeTo(text);
        return text;
    }

    private void write(CWriter text) throws IOException {
        text.writeTo(out);
        text.clear();
        idle.add(text);
    }

    private static CWriter result(Future<CWriter> text) {
        try {
            return text.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part could not be rendered", e.getCause());
        }
    }
}
