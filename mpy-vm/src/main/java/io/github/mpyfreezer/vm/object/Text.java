package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.math.BigInteger;

/** Prints any value ({@code mp_obj_print_helper} in py/obj.c). */
public final class Text {
    private Text() {}

    /** Writes a value; raises {@code RuntimeError} where values are nested too deep. */
    public static void print(Vm vm, Printer out, Object value, PrintKind kind) {
        vm.spend(1);
        if (value instanceof MpStr text && kind == PrintKind.STR) {
            vm.spend(text.size() / StrOps.BYTES_A_STEP);
            out.print(text);
        } else if (value instanceof Long) {
            out.print(value.toString());
        } else if (value instanceof BigInteger big) {
            spendDigits(vm, big);
            out.print(big.toString());
        } else if (value instanceof Double d) {
            out.print(vm.numbers().floatText().repr(d));
        } else if (value instanceof Boolean b) {
            out.print(kind == PrintKind.JSON ? b.toString() : b ? "True" : "False");
        } else {
            vm.enter(Vm.NATIVE_FRAME);
            try {
                ((MpObject) value).print(vm, out, kind);
            } finally {
                vm.leave(Vm.NATIVE_FRAME);
            }
        }
    }

    /** Counts what it takes to write a number in digits. */
    static void spendDigits(Vm vm, BigInteger number) {
        long words = IntOps.words(number);
        IntOps.spend(vm, words, words);
    }

    /** A value as {@code str} has it. */
    public static MpStr str(Vm vm, Object value) {
        return of(vm, value, PrintKind.STR);
    }

    /** A value as {@code repr} has it. */
    public static MpStr repr(Vm vm, Object value) {
        return of(vm, value, PrintKind.REPR);
    }

    private static MpStr of(Vm vm, Object value, PrintKind kind) {
        if (value instanceof MpStr text && kind == PrintKind.STR) {
            return text;
        }
        var out = new TextPrinter(vm.heap());
        print(vm, out, value, kind);
        return out.toStr();
    }

    /** A number as a pointer is printed: {@code %p} in py/mpprint.c. */
    public static String address(long number) {
        return Long.toHexString(number);
    }
}
