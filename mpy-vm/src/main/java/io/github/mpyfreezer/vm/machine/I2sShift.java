package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.NativeFunction;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** {@code I2S.shift(*, buf, bits, shift)}: makes samples louder or softer by 6 dB a step (extmod/machine_i2s.c). */
final class I2sShift {
    /** The function, to which no object is added. */
    static final NativeFunction FUNCTION = NativeFunction.withKeywords("shift", 0, I2sShift::shift);

    private static final ArgSpec ARGUMENTS = ArgSpec.builder()
            .keywordOnly()
            .required("buf")
            .requiredInt("bits")
            .requiredInt("shift")
            .build();
    private static final int MOST = 31;

    private I2sShift() {}

    private static Object shift(Vm vm, Args args) {
        Object[] given = ARGUMENTS.parse(vm, args);
        Buffer buffer = Buffers.writable(vm, given[0]);
        int bits = (int) ((Long) given[1] & 0xff);
        // It is kept in eight bits, and processors shift out all bits by more than there are.
        byte by = (byte) (long) (Long) given[2];
        ByteBuffer samples = ByteBuffer.wrap(buffer.array(), buffer.offset(), buffer.length())
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN);
        vm.spend(buffer.length() / 64);
        switch (bits) {
            case 16 -> {
                for (int i = 0; i + 2 <= buffer.length(); i += 2) {
                    samples.putShort(i, (short) shifted(samples.getShort(i), by));
                }
            }
            case 32 -> {
                for (int i = 0; i + 4 <= buffer.length(); i += 4) {
                    samples.putInt(i, shifted(samples.getInt(i), by));
                }
            }
            default -> throw Errors.value(vm, "invalid bits");
        }
        return MpNone.NONE;
    }

    private static int shifted(int sample, int by) {
        if (by >= 0) {
            return by > MOST ? 0 : sample << by;
        }
        return sample >> Math.min(MOST, -by);
    }
}
