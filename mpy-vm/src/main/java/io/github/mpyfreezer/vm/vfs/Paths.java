package io.github.mpyfreezer.vm.vfs;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.StrType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Paths and names as file systems keep them: bytes without a zero. */
public final class Paths {
    private Paths() {}

    /** The bytes of a path up to its first zero; raises {@code TypeError} where it is none. */
    public static byte[] bytes(Vm vm, Object path) {
        Buffer text = StrType.bytesOf(vm, path);
        int end = 0;
        while (end < text.length() && text.array()[text.offset() + end] != 0) {
            end++;
        }
        return Arrays.copyOfRange(text.array(), text.offset(), text.offset() + end);
    }

    /** The letters of a mode, a character a byte; raises {@code TypeError} where it is none. */
    public static String letters(Vm vm, Object mode) {
        return new String(bytes(vm, mode), StandardCharsets.ISO_8859_1);
    }

    /** A name as programs have it. */
    public static Object name(byte[] name, boolean text) {
        return text ? MpStr.ofBytes(name) : MpBytes.of(name);
    }
}
