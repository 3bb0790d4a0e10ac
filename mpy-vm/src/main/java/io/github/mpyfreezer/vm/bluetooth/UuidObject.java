package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.ble.Uuid;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.UnaryOp;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** {@code bluetooth.UUID} (extmod/modbluetooth.c): 2, 4 or 16 bytes, the lowest first. */
final class UuidObject extends MpObject {
    /** The class. */
    static final MpType TYPE = MpType.builder("UUID")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.BUFFER)
            .maker((vm, type, args) -> {
                args.check(vm, 1, 1, false);
                return make(vm, args.get(0));
            })
            .build();

    private static final int WIDE = 16;
    private static final int DIGITS = 32;

    private final Uuid uuid;

    private UuidObject(Uuid uuid) {
        this.uuid = uuid;
    }

    /** The object for an identifier. */
    static UuidObject of(Vm vm, Uuid uuid) {
        return new UuidObject(uuid);
    }

    private static UuidObject make(Vm vm, Object source) {
        vm.heap().request(24);
        if (source instanceof Long || source instanceof BigInteger) {
            long number = Numbers.toLong(vm, source);
            if (number > 0xffff) {
                throw Errors.value(vm, "invalid UUID");
            }
            return new UuidObject(Uuid.of((int) number));
        }
        byte[] bytes = Buffers.readable(vm, source).copy();
        boolean raw = bytes.length == 2 || bytes.length == 4 || bytes.length == WIDE;
        return new UuidObject(new Uuid(Bytes.wrap(raw ? bytes : digits(vm, bytes))));
    }

    private static byte[] digits(Vm vm, byte[] text) {
        var bytes = new byte[WIDE];
        int left = DIGITS;
        for (byte c : text) {
            if (c == '-') {
                continue;
            }
            int digit = c < 0 ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                throw Errors.value(vm, "invalid char in UUID");
            }
            left--;
            if (left < 0) {
                throw Errors.value(vm, "UUID too long");
            }
            bytes[left / 2] |= (byte) (left % 2 == 0 ? digit : digit << 4);
        }
        if (left > 0) {
            throw Errors.value(vm, "UUID too short");
        }
        return bytes;
    }

    /** The identifier. */
    Uuid uuid() {
        return uuid;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        boolean wide = uuid.bytes().length() == WIDE;
        out.print(wide ? "UUID('" + uuid + "')" : "UUID(0x" + uuid + ")");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return op == UnaryOp.HASH
                ? (Object) Operators.hash(vm, MpBytes.of(uuid.bytes().toArray()))
                : null;
    }

    /** By their bytes as they stand, or by their length where that differs. */
    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        if (!(right instanceof UuidObject that)) {
            return null;
        }
        int length = uuid.bytes().length();
        int order = length == that.uuid.bytes().length()
                ? uuid.bytes().compareTo(that.uuid.bytes())
                : Integer.compare(length, that.uuid.bytes().length());
        return switch (op) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case MORE -> order > 0;
            case MORE_EQUAL -> order >= 0;
            default -> null;
        };
    }

    @Override
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        byte[] bytes = uuid.bytes().toArray();
        return writable ? null : new Buffer(bytes, 0, bytes.length, 'B');
    }

    @Override
    public void inspect(Census census) {
        census.words(6);
    }
}
