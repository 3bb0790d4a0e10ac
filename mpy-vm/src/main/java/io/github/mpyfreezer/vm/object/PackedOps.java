package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Operations on arrays, bytearrays and memoryviews ({@code array_binary_op} in py/objarray.c). */
final class PackedOps {
    private PackedOps() {}

    static @Nullable Object binary(Vm vm, BinaryOp op, PackedArray left, Object right) {
        return switch (op) {
            case ADD -> left instanceof GrowingArray array ? joined(vm, array, right) : null;
            case INPLACE_ADD -> {
                if (left instanceof GrowingArray array) {
                    array.extend(vm, right);
                    yield array;
                }
                yield null;
            }
            case CONTAINS -> contains(vm, left, right, readable(vm, right));
            case EQUAL, LESS, LESS_EQUAL, MORE, MORE_EQUAL -> compare(vm, op, left.content(), readable(vm, right));
            default -> null;
        };
    }

    private static @Nullable Buffer readable(Vm vm, Object value) {
        return value instanceof MpObject object ? object.buffer(vm, false) : null;
    }

    private static Object joined(Vm vm, GrowingArray left, Object right) {
        Buffer a = left.content();
        Buffer b = Buffers.readable(vm, right);
        int more = b.length() / left.itemSize() * left.itemSize();
        vm.heap().request((long) a.length() + more);
        byte[] both = Arrays.copyOf(a.copy(), a.length() + more);
        System.arraycopy(b.array(), b.offset(), both, a.length(), more);
        return left.like(both);
    }

    private static Object contains(Vm vm, PackedArray left, Object right, @Nullable Buffer wanted) {
        if (wanted == null) {
            if (right instanceof Long || right instanceof BigInteger || right instanceof Double) {
                throw Errors.with(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
            }
            return false;
        }
        Buffer all = left.content();
        int from = all.offset();
        return left instanceof MpByteArray
                && all.array().length > 0
                && ByteSearch.first(
                                vm,
                                all.array(),
                                from,
                                from + all.length(),
                                wanted.array(),
                                wanted.offset(),
                                wanted.length())
                        != ByteSearch.NONE;
    }

    private static Object compare(Vm vm, BinaryOp op, Buffer a, @Nullable Buffer b) {
        if (b == null) {
            return false;
        }
        char kind = kind(a.typecode());
        boolean isFloat = kind == 'f' || kind == 'd';
        boolean unsigned = isUnsigned(a.typecode()) || isUnsigned(b.typecode());
        if (kind != kind(b.typecode()) || isFloat || op != BinaryOp.EQUAL && !unsigned) {
            throw Errors.with(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
        }
        return StrOps.compare(vm, op, a, b);
    }

    /** The typecode but for the sign. */
    private static char kind(char typecode) {
        return typecode == Typecodes.BYTEARRAY ? 'b' : Character.toLowerCase(typecode);
    }

    private static boolean isUnsigned(char typecode) {
        return !Typecodes.isSigned(typecode);
    }
}
