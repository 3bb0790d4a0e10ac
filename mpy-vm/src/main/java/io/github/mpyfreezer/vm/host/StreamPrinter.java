package io.github.mpyfreezer.vm.host;

import io.github.mpyfreezer.vm.object.Printer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Prints to a stream of this computer. */
public final class StreamPrinter extends Printer {
    private final OutputStream out;

    /** @param out where it goes; not closed */
    public StreamPrinter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
