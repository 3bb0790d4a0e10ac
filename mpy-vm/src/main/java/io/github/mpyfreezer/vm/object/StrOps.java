package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Operations on strings and bytes ({@code mp_obj_str_binary_op} in py/objstr.c), and items of strings. */
final class StrOps {
    /** What is compared in the time of an instruction. */
    static final int BYTES_A_STEP = 64;

    private StrOps() {}

    /** @param left an {@link MpStr} or {@link MpBytes} */
    static @Nullable Object binary(Vm vm, BinaryOp op, MpObject left, Object right) {
        return switch (op) {
            case MODULO -> PercentFormat.format(vm, left, right);
            case MULTIPLY -> repeat(vm, left, right);
            case ADD, INPLACE_ADD, CONTAINS, EQUAL, LESS, LESS_EQUAL, MORE, MORE_EQUAL -> both(vm, op, left, right);
            default -> null;
        };
    }

    private static @Nullable Object repeat(Vm vm, MpObject left, Object times) {
        Object number = Numbers.toIntOrNull(vm, times);
        if (number == null) {
            return null;
        }
        long count = IntOps.toWord(vm, number);
        TextValue text = TextValue.self(vm, left);
        if (count <= 0) {
            return text.empty();
        }
        long high = Math.multiplyHigh(text.size(), count);
        vm.heap().request(high != 0 ? Long.MAX_VALUE : text.size() * count + 1);
        return text.make(repeated(text.array(), (int) (text.size() * count)));
    }

    private static byte[] repeated(byte[] pattern, int size) {
        byte[] all = new byte[size];
        int done = Math.min(pattern.length, size);
        System.arraycopy(pattern, 0, all, 0, done);
        while (done < size) {
            int more = Math.min(done, size - done);
            System.arraycopy(all, 0, all, done, more);
            done += more;
        }
        return all;
    }

    private static @Nullable Object both(Vm vm, BinaryOp op, MpObject left, Object right) {
        Buffer a = StrType.bytesOf(vm, left);
        Buffer b;
        if (left instanceof MpStr) {
            if (!(right instanceof MpStr text)) {
                if (op == BinaryOp.CONTAINS) {
                    throw StrType.badConversion(vm, right);
                }
                return null;
            }
            b = StrType.bytesOf(vm, text);
        } else {
            b = right instanceof MpObject object ? object.buffer(vm, false) : null;
            if (b == null) {
                return null;
            }
        }
        return switch (op) {
            case ADD, INPLACE_ADD -> joined(vm, left, a, right, b);
            case CONTAINS ->
                ByteSearch.first(vm, a.array(), a.offset(), a.offset() + a.length(), b.array(), b.offset(), b.length())
                        != ByteSearch.NONE;
            default -> compare(vm, op, a, b);
        };
    }

    private static Object joined(Vm vm, MpObject left, Buffer a, Object right, Buffer b) {
        if (a.length() == 0 && Types.of(right) == left.type()) {
            return right;
        }
        if (b.length() == 0) {
            return left;
        }
        vm.heap().request((long) a.length() + b.length() + 1);
        byte[] both = Arrays.copyOf(a.array(), a.length() + b.length());
        System.arraycopy(b.array(), b.offset(), both, a.length(), b.length());
        return left instanceof MpStr ? MpStr.ofBytes(both) : MpBytes.of(both);
    }

    /** The outcome of a comparison by bytes, which is not {@code !=} ({@code mp_seq_cmp_bytes} in py/sequence.c). */
    static boolean compare(Vm vm, BinaryOp op, Buffer a, Buffer b) {
        vm.spend(Math.min(a.length(), b.length()) / BYTES_A_STEP);
        int aEnd = a.offset() + a.length();
        int bEnd = b.offset() + b.length();
        if (op == BinaryOp.EQUAL) {
            return Arrays.equals(a.array(), a.offset(), aEnd, b.array(), b.offset(), bEnd);
        }
        int order = Arrays.compareUnsigned(a.array(), a.offset(), aEnd, b.array(), b.offset(), bEnd);
        return switch (op) {
            case LESS -> order < 0;
            case LESS_EQUAL -> order <= 0;
            case MORE -> order > 0;
            default -> order >= 0;
        };
    }

    /** The character at an index, or the part that a slice says. */
    static Object item(Vm vm, MpStr text, Object index) {
        byte[] utf8 = text.array();
        if (index instanceof MpSlice slice) {
            return slice(vm, text, slice);
        }
        if (index instanceof Long n && n >= 0 && n < utf8.length && text.isAscii()) {
            int at = (int) (long) n;
            return vm.execution().character(MpStr.ofCharacter(utf8, at, at + 1));
        }
        int at = StrPlaces.at(vm, text, index);
        return vm.execution().character(MpStr.ofCharacter(utf8, at, Utf8Text.endByLead(utf8, at)));
    }

    private static Object slice(Vm vm, MpStr text, MpSlice slice) {
        Object step = slice.step();
        if (step != MpNone.NONE && !(step instanceof Long n && n == 1)) {
            throw Errors.of(ExceptionTypes.NOT_IMPLEMENTED_ERROR, "only slices with step=1 (aka None) are supported");
        }
        int from = slice.start() == MpNone.NONE ? 0 : StrPlaces.bound(vm, text, slice.start());
        int to = slice.stop() == MpNone.NONE ? text.size() : StrPlaces.bound(vm, text, slice.stop());
        return to <= from ? MpStr.EMPTY : TextValue.self(vm, text).part(vm, from, to);
    }
}
