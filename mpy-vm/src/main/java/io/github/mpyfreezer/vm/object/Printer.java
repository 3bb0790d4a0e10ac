package io.github.mpyfreezer.vm.object;

import java.nio.charset.StandardCharsets;

/** Where text goes as it is printed, in UTF-8 ({@code mp_print_t} in py/mpprint.h). */
public abstract class Printer {
    /** Writes bytes. */
    public abstract void write(byte[] bytes, int from, int length);

    /** Writes all of these bytes. */
    public final void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    /** Writes text. */
    public final void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one ASCII character. */
    public final void print(char c) {
        write(new byte[] {(byte) c}, 0, 1);
    }

    /** Writes a string as it is. */
    public final void print(MpStr text) {
        write(text.array(), 0, text.array().length);
    }

    /** Writes what stands between items of JSON. */
    public void printItemSeparator() {
        print(", ");
    }

    /** Writes what stands between key and value of JSON. */
    public void printKeySeparator() {
        print(": ");
    }
}
