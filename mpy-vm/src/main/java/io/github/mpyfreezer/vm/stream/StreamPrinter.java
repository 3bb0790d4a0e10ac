package io.github.mpyfreezer.vm.stream;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Printer;

/** Prints to a stream ({@code mp_stream_write_adaptor} in py/stream.c). */
public final class StreamPrinter extends Printer {
    private final Vm vm;
    private final Stream stream;

    private StreamPrinter(Vm vm, Stream stream) {
        this.vm = vm;
        this.stream = stream;
    }

    /** Prints to an object; raises {@code OSError} where it is no stream that can be written to. */
    public static Printer to(Vm vm, Object file) {
        return new StreamPrinter(vm, Streams.of(vm, file, Stream.Operation.WRITE));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int result = Streams.writeFully(vm, stream, bytes, from, length);
        if (!Streams.wouldWait(result)) {
            Streams.check(vm, stream, result);
        }
    }
}
