package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Typecodes;
import java.io.ByteArrayOutputStream;

/**
 * {@code get} and {@code put} of a state machine: one number, or those of a buffer, each of which is a word of its own
 * (ports/rp2/rp2_pio.c).
 */
final class StateMachineWords {
    private static final int WORD_BITS = 32;

    private StateMachineWords() {}

    static Object get(Vm vm, StateMachineObject machine, StateMachineFifos fifos, Args args) {
        Object into = args.get(0, MpNone.NONE);
        Buffer buffer = into == MpNone.NONE ? null : Buffers.writable(vm, into);
        int shift = shift(vm, args);
        var words = new ByteArrayOutputStream();
        if (buffer == null) {
            long word = fifos.get(vm);
            append(words, word);
            machine.note("get", Bytes.wrap(words.toByteArray()));
            return IntOps.make(vm, shift >= WORD_BITS ? 0 : word >>> shift);
        }
        if (buffer.length() == 0) {
            return into;
        }
        int size = size(Character.toUpperCase(buffer.typecode()));
        for (int at = 0; at + Math.max(1, size) <= buffer.length(); at += size) {
            long word = fifos.get(vm);
            if (size == 0) {
                throw unsupported(vm);
            }
            append(words, word);
            long value = shift >= WORD_BITS ? 0 : word >>> shift;
            for (int i = 0; i < size; i++) {
                buffer.array()[buffer.offset() + at + i] = (byte) (value >> 8 * i);
            }
        }
        machine.note("get", Bytes.wrap(words.toByteArray()));
        return into;
    }

    static Object put(Vm vm, StateMachineObject machine, StateMachineFifos fifos, Args args) {
        int shift = shift(vm, args);
        Buffer buffer = args.get(0) instanceof MpObject object ? object.buffer(vm, false) : null;
        var words = new ByteArrayOutputStream();
        if (buffer == null) {
            append(words, shifted(Numbers.toTruncatedLong(vm, args.get(0)), shift));
        } else {
            int size = size(buffer.typecode());
            if (size == 0 && buffer.length() > 0) {
                throw unsupported(vm);
            }
            for (int at = 0; at + size <= buffer.length() && size > 0; at += size) {
                long value = 0;
                for (int i = size - 1; i >= 0; i--) {
                    value = value << 8 | buffer.array()[buffer.offset() + at + i] & 0xff;
                }
                append(words, shifted(value, shift));
            }
        }
        Bytes all = Bytes.wrap(words.toByteArray());
        machine.note("put", all);
        for (int at = 0; at < all.length(); at += 4) {
            vm.spend(1);
            long word = 0;
            for (int i = 3; i >= 0; i--) {
                word = word << 8 | all.at(at + i);
            }
            fifos.put(vm, word);
        }
        return MpNone.NONE;
    }

    /** Processors take the lowest eight bits of it. */
    private static int shift(Vm vm, Args args) {
        return args.count() < 2 ? 0 : (int) Numbers.toLong(vm, args.get(1)) & 0xff;
    }

    private static long shifted(long value, int shift) {
        return shift >= WORD_BITS ? 0 : value << shift;
    }

    private static int size(char typecode) {
        return switch (typecode) {
            case 'B', Typecodes.BYTEARRAY -> 1;
            case 'H' -> 2;
            case 'I' -> 4;
            default -> 0;
        };
    }

    private static RuntimeException unsupported(Vm vm) {
        return Errors.value(vm, "unsupported buffer type");
    }

    private static void append(ByteArrayOutputStream words, long word) {
        for (int i = 0; i < 4; i++) {
            words.write((int) (word >> 8 * i));
        }
    }
}
