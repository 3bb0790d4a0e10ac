package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.StrType;
import java.util.Arrays;

/**
 * Reads from any stream what a program asks for (py/stream.c). A stream that would have to wait gives what it has, or
 * {@code None} where it has nothing.
 */
final class StreamReading {
    /** As long as it gets. */
    static final long NO_LIMIT = -1;

    private static final int PIECE = 256;

    private StreamReading() {}

    /** Some bytes, as text where the stream is one. */
    private static Object result(Stream stream, byte[] content) {
        return stream.isText() ? StrType.ofText(content) : MpBytes.of(content);
    }

    /** All that is left. */
    static Object all(Vm vm, Stream stream) {
        var content = new byte[PIECE];
        int size = 0;
        int end = PIECE;
        while (true) {
            vm.spend(1);
            int count = stream.read(vm, content, size, end - size);
            if (count < 0) {
                if (!Streams.wouldWait(count)) {
                    Streams.check(vm, stream, count);
                }
                if (size == 0) {
                    return MpNone.NONE;
                }
                break;
            }
            if (count == 0) {
                break;
            }
            size += count;
            if (size == end) {
                end = size + PIECE;
                if (end > content.length) {
                    vm.heap().request(end);
                    content = Arrays.copyOf(content, Math.max(end, size + size / 2));
                }
            }
        }
        vm.heap().request(size);
        return result(stream, Arrays.copyOf(content, size));
    }

    /**
     * So many bytes or, of text, characters.
     *
     * @param once whether what comes first is enough
     */
    static Object some(Vm vm, Stream stream, long size, boolean once) {
        if (stream.isText()) {
            return characters(vm, stream, size);
        }
        vm.heap().request(size + 1);
        var content = new byte[(int) size];
        int count = content.length == 0
                ? 0
                : once
                        ? stream.read(vm, content, 0, content.length)
                        : Streams.readFully(vm, stream, content, 0, content.length);
        if (Streams.wouldWait(count)) {
            return MpNone.NONE;
        }
        Streams.check(vm, stream, count);
        return MpBytes.of(Arrays.copyOf(content, count));
    }

    /** Reads as many bytes as there are characters to come, and goes on until the last one is whole: never too many. */
    private static Object characters(Vm vm, Stream stream, long wanted) {
        vm.heap().request(wanted);
        var content = new byte[(int) wanted];
        int size = 0;
        int counted = 0;
        long left = wanted;
        long more = wanted;
        while (more > 0) {
            vm.heap().request(size + more);
            content = Arrays.copyOf(content, (int) (size + more));
            int count = Streams.readFully(vm, stream, content, size, (int) more);
            if (Streams.wouldWait(count)) {
                if (size == 0) {
                    return MpNone.NONE;
                }
                break;
            }
            Streams.check(vm, stream, count);
            if (count == 0) {
                break;
            }
            size += count;
            while (counted < size && counted + characterSize(content[counted]) <= size) {
                counted += characterSize(content[counted]);
                left--;
            }
            more = counted >= size ? left : counted + characterSize(content[counted]) - size + left - 1;
        }
        return StrType.ofText(Arrays.copyOf(content, size));
    }

    /** Bytes of a character that begins so; of what can begin none, more than any has. */
    private static int characterSize(byte lead) {
        int b = lead & 0xff;
        if (b < 0x80) {
            return 1;
        }
        return b >= 0xc0 && b < 0xe0 ? 2 : b >= 0xe0 && b < 0xf0 ? 3 : b >= 0xf0 && b < 0xf8 ? 4 : 5;
    }

    /** A line with its end, or what is left of it, but no more than {@code limit} bytes. */
    static Object line(Vm vm, Stream stream, long limit) {
        vm.heap().request(limit == NO_LIMIT ? 16 : limit);
        var content = new byte[16];
        int size = 0;
        while (limit == NO_LIMIT || size < limit) {
            vm.spend(1);
            if (size == content.length) {
                vm.heap().request(size * 2L);
                content = Arrays.copyOf(content, size * 2);
            }
            int count = stream.read(vm, content, size, 1);
            if (Streams.wouldWait(count)) {
                if (size == 0) {
                    return MpNone.NONE;
                }
                break;
            }
            Streams.check(vm, stream, count);
            if (count == 0) {
                break;
            }
            size++;
            if (content[size - 1] == '\n') {
                break;
            }
        }
        return result(stream, Arrays.copyOf(content, size));
    }
}
