package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpException;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Text;
import java.util.List;

/** Prints an exception with the way it has come ({@code mp_obj_print_exception} in py/obj.c). */
public final class Tracebacks {
    private Tracebacks() {}

    /** Prints any object as an exception; what is none has no way. */
    public static void print(Vm vm, Printer out, Object exception) {
        if (ExceptionTypes.isException(exception)) {
            List<MpException.TraceEntry> trace =
                    ExceptionTypes.nativeOf((MpObject) exception).trace();
            if (!trace.isEmpty()) {
                out.print("Traceback (most recent call last):\n");
            }
            for (int i = trace.size() - 1; i >= 0; i--) {
                MpException.TraceEntry entry = trace.get(i);
                out.print("  File \"" + entry.file() + "\", line " + entry.line() + ", in " + entry.block() + "\n");
            }
        }
        Text.print(vm, out, exception, PrintKind.EXC);
        out.print("\n");
    }
}
