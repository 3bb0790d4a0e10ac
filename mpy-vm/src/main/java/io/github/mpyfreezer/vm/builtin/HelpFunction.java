package io.github.mpyfreezer.vm.builtin;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.object.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code help()} (py/builtinhelp.c): what an object is and has, or which modules there are. The words are our own. */
final class HelpFunction {
    private static final String WELCOME = """
            This program runs on a machine that behaves as MicroPython's firmware does.

              help(object)     what an object is and has
              help('modules')  which modules can be imported
            """;
    private static final MpStr MODULES = MpStr.qstr("modules");
    private static final int COLUMN = 18;
    private static final int COLUMNS = 4;

    private HelpFunction() {}

    static Object help(Vm vm, Args args) {
        if (args.count() == 0) {
            vm.out().print(WELCOME);
        } else if (args.get(0) instanceof MpStr text && text.sameText(MODULES)) {
            listModules(vm);
        } else {
            describe(vm, args.get(0));
        }
        return MpNone.NONE;
    }

    private static void listModules(Vm vm) {
        List<String> names = new ArrayList<>(vm.modules().names());
        Collections.sort(names);
        int rows = (names.size() + COLUMNS - 1) / COLUMNS;
        for (int row = 0; row < rows; row++) {
            var line = new StringBuilder();
            for (int i = row; i < names.size(); i += rows) {
                String name = names.get(i);
                line.append(name).append(" ".repeat(Math.max(1, COLUMN - name.length())));
            }
            vm.out().print(line.toString().stripTrailing() + "\n");
        }
        vm.out().print("and those that are found in the folders of sys.path\n");
    }

    private static void describe(Vm vm, Object object) {
        MpType type = Types.of(object);
        vm.out().print("object ");
        Text.print(vm, vm.out(), object, PrintKind.STR);
        vm.out().print(" is of type " + type.name() + "\n");
        if (object instanceof MpModule module) {
            listEntries(vm, module.globals().map());
            return;
        }
        MpType described = object instanceof MpType itself ? itself : type;
        if (described.locals() != null) {
            listEntries(vm, described.locals().map());
        } else {
            described.members().entries().forEach((name, value) -> entry(vm, MpStr.qstr(name), value));
        }
    }

    private static void listEntries(Vm vm, MpMap map) {
        for (int i = 0; i < map.places(); i++) {
            if (map.isFilled(i)) {
                entry(vm, map.keyAt(i), map.valueAt(i));
            }
        }
    }

    private static void entry(Vm vm, Object name, Object value) {
        vm.out().print("  ");
        Text.print(vm, vm.out(), name, PrintKind.STR);
        vm.out().print(" -- ");
        Text.print(vm, vm.out(), value, PrintKind.STR);
        vm.out().print("\n");
    }
}
