package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Raised;

/** Runs a module as the main program, as {@code micropython -m} does (ports/unix/main.c). */
public final class Program {
    private Program() {}

    /**
     * Runs code as {@code __main__}.
     *
     * @param name the module's own name
     * @param file what {@code __file__} is to be
     * @return the exit code: 0, 1 after an exception, or what {@code SystemExit} says
     * @throws LimitException if the program was stopped, or needs more of Java's stack than its thread has
     */
    public static int run(Vm vm, FunctionCode code, String name, String file) {
        try {
            return runModule(vm, code, name, file);
        } catch (StackOverflowError e) {
            throw new LimitException(
                    LimitException.Kind.THREAD_STACK, "the thread has not the stack for so deep a recursion");
        } finally {
            if (vm.board() != null) {
                vm.board().finish();
            }
        }
    }

    private static int runModule(Vm vm, FunctionCode code, String name, String file) {
        MpStr qstr = vm.execution().intern(MpStr.qstr(name));
        var module = new MpModule(new MpDict(1));
        MpDict globals = module.globals();
        globals.put(vm, Names.NAME, Names.MAIN);
        vm.execution().modules().put(vm, qstr, module);
        vm.execution().modules().put(vm, Names.MAIN, module);
        globals.put(vm, Names.MAIN, qstr);
        int exit = 0;
        try {
            ModuleImporter.execute(vm, module, code, file);
        } catch (Raised raised) {
            exit = report(vm, raised.exception());
        }
        Object atExit = vm.execution().exitFunction();
        if (Calls.isCallable(vm, atExit)) {
            try {
                Calls.call(vm, atExit);
            } catch (Raised raised) {
                return report(vm, raised.exception());
            }
        }
        return exit;
    }

    private static int report(Vm vm, MpObject exception) {
        if (exception.type().isSubclassOf(ExceptionTypes.SYSTEM_EXIT)) {
            Object value = ExceptionTypes.valueOf(exception);
            if (value == MpNone.NONE) {
                return 0;
            }
            Object number = Numbers.toIntOrNull(vm, value);
            return number instanceof Long n ? (int) (n & 0xff) : 1;
        }
        try {
            Tracebacks.print(vm, vm.host().err(), exception);
        } catch (Raised raised) {
            // The exception has a text of its own that cannot be had. What is printed so far has to do.
            vm.host().err().print("\n");
        }
        return 1;
    }
}
