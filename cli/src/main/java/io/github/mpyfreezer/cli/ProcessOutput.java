package io.github.mpyfreezer.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Standard output: what cannot be written to it is not tried again at the end, so that it is told once. */
final class ProcessOutput extends BufferedOutputStream {
    ProcessOutput(OutputStream out, int size) {
        super(out, size);
    }

    @Override
    public synchronized void write(int b) throws IOException {
        try {
            super.write(b);
        } catch (IOException e) {
            count = 0;
            throw e;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            count = 0;
            throw e;
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        try {
            super.flush();
        } catch (IOException e) {
            count = 0;
            throw e;
        }
    }
}
