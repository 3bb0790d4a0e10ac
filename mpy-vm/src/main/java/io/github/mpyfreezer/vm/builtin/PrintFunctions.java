package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.stream.StreamPrinter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Built-in functions that print (py/modbuiltins.c). */
final class PrintFunctions {
    private static final MpStr SPACE = MpStr.qstr(" ");
    private static final MpStr NEWLINE = MpStr.qstr("\n");

    private static final Set<String> OPTIONS = Set.of("sep", "end", "file");

    private PrintFunctions() {}

    static void addTo(Members.Table table) {
        table.funKw("print", 0, PrintFunctions::print).fun1("repr", Text::repr).fun1("__repl_print__", (vm, value) -> {
            if (value != MpNone.NONE) {
                Text.print(vm, vm.out(), value, PrintKind.REPR);
                vm.out().print("\n");
            }
            return MpNone.NONE;
        });
    }

    private static Object print(Vm vm, Args args) {
        Buffer separator = option(vm, args.named("sep"), SPACE);
        Buffer end = option(vm, args.named("end"), NEWLINE);
        Object file = args.named("file");
        checkOptions(vm, args);
        Printer out = file == null ? vm.out() : StreamPrinter.to(vm, file);
        for (int i = 0; i < args.count(); i++) {
            if (i > 0) {
                out.write(separator.array(), 0, separator.length());
            }
            Text.print(vm, out, args.get(i), PrintKind.STR);
        }
        out.write(end.array(), 0, end.length());
        return MpNone.NONE;
    }

    private static void checkOptions(Vm vm, Args args) {
        for (int i = 0; i < args.named(); i++) {
            if (!OPTIONS.contains(args.name(i).toString())) {
                throw Errors.type(vm, "argument num/types mismatch", "extra keyword arguments given");
            }
        }
    }

    private static Buffer option(Vm vm, @Nullable Object given, MpStr otherwise) {
        return StrType.bytesOf(vm, given == null ? otherwise : given);
    }
}
