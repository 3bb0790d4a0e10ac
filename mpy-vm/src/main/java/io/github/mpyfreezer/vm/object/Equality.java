package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.Warnings;
import org.jspecify.annotations.Nullable;

/** {@code ==} and {@code !=}, which never fail: in the end objects are compared as such ({@code mp_obj_equal_not_equal}). */
final class Equality {
    /** What comparing takes of the C stack: values may be nested as deep as there is memory. */
    private static final int FRAME = Vm.NATIVE_FRAME;

    private Equality() {}

    /** @param op {@link BinaryOp#EQUAL} or {@link BinaryOp#NOT_EQUAL} */
    static Object compare(Vm vm, BinaryOp op, Object a, Object b) {
        boolean wanted = op == BinaryOp.EQUAL;
        if (Operators.isSame(a, b) && !Types.of(a).has(Slot.EQ_NOT_REFLEXIVE)) {
            return wanted;
        }
        boolean skipFirst = false;
        if (a instanceof MpStr s) {
            if (b instanceof MpStr t) {
                vm.spend(Math.min(s.size(), t.size()) / StrOps.BYTES_A_STEP);
                return s.sameText(t) == wanted;
            }
            if (b instanceof MpBytes && isWarnedOf(vm)) {
                vm.warn("Comparison between bytes and str");
                return !wanted;
            }
            skipFirst = true;
        } else if (b instanceof MpStr && a instanceof MpBytes && isWarnedOf(vm)) {
            vm.warn("Comparison between bytes and str");
            return !wanted;
        } else if (a instanceof Long) {
            if (b instanceof Long) {
                return !wanted;
            }
            skipFirst = true;
        }
        vm.enter(FRAME);
        try {
            Object result = skipFirst ? null : ask(vm, op, a, b);
            if (result == null) {
                result = ask(vm, op, b, a);
            }
            return result == null ? Operators.isSame(a, b) == wanted : result;
        } finally {
            vm.leave(FRAME);
        }
    }

    private static boolean isWarnedOf(Vm vm) {
        return vm.profile().warnings() == Warnings.CHAINING_AND_COMPARISON;
    }

    private static @Nullable Object ask(Vm vm, BinaryOp op, Object a, Object b) {
        MpType type = Types.of(a);
        if (!type.has(Slot.EQ_CHECKS_OTHER_TYPE) && Types.of(b) != type) {
            return null;
        }
        if (op == BinaryOp.NOT_EQUAL && type.has(Slot.EQ_HAS_NEQ_TEST)) {
            Object result = Operators.binaryOrNull(vm, op, a, b);
            if (result != null) {
                return result;
            }
        }
        Object result = Operators.binaryOrNull(vm, BinaryOp.EQUAL, a, b);
        if (result == null || op == BinaryOp.EQUAL) {
            return result;
        }
        return !Operators.isTrue(vm, result);
    }
}
