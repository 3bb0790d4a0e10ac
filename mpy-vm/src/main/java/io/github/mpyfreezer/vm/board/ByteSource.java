package io.github.mpyfreezer.vm.board;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Bytes that come in on a line, in order. */
public final class ByteSource {
    private final Deque<Byte> bytes = new ArrayDeque<>();
    private @Nullable Runnable listener;

    ByteSource() {}

    void add(Bytes more) {
        for (int i = 0; i < more.length(); i++) {
            bytes.add((byte) more.at(i));
        }
        if (listener != null) {
            listener.run();
        }
    }

    /** How many are there. */
    public int available() {
        return bytes.size();
    }

    /** Takes as many as there are and fit; gives how many. */
    public int read(byte[] into, int at, int length) {
        int count = Math.min(length, bytes.size());
        for (int i = 0; i < count; i++) {
            into[at + i] = bytes.remove();
        }
        return count;
    }

    /** Has the arrival of more told to one listener; null for none. */
    public void listen(@Nullable Runnable to) {
        listener = to;
    }
}
