package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Text;
import java.io.ByteArrayOutputStream;

/**
 * {@code input} (py/modbuiltins.c): a line from the console, up to a carriage return or a new line. What is typed is not echoed,
 * as a terminal does that.
 */
final class InputFunction {
    private static final int INTERRUPT = 3;
    private static final int END = 4;

    private InputFunction() {}

    static Object input(Vm vm, Args args) {
        if (args.count() == 1) {
            Text.print(vm, vm.out(), args.get(0), PrintKind.STR);
        }
        var line = new ByteArrayOutputStream();
        var next = new byte[1];
        while (true) {
            boolean over = vm.host().read(next, 0, 1) <= 0;
            int c = over ? END : next[0];
            if (c == INTERRUPT) {
                throw Errors.with(ExceptionTypes.KEYBOARD_INTERRUPT);
            }
            if (c == END && line.size() == 0) {
                throw Errors.with(ExceptionTypes.EOF_ERROR);
            }
            if (over || c == '\r' || c == '\n') {
                vm.heap().request(line.size() + 1L);
                return MpStr.ofBytes(line.toByteArray());
            }
            if (c != END) {
                line.write(c);
            }
        }
    }
}
