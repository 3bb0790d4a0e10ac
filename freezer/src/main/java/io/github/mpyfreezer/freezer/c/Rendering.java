package io.github.mpyfreezer.freezer.c;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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

    private Rendering() {}

    static void write(List<CText> parts, OutputStream out) throws IOException {
        if (parts.size() < MANY) {
            for (CText part : parts) {
                rendered(part).writeTo(out);
            }
            return;
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<CWriter>> texts = new ArrayList<>(parts.size());
            for (CText part : parts) {
                texts.add(workers.submit(() -> rendered(part)));
            }
            for (Future<CWriter> text : texts) {
                result(text).writeTo(out);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static CWriter rendered(CText part) {
        var text = new CWriter(PART);
        part.writeTo(text);
        return text;
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
