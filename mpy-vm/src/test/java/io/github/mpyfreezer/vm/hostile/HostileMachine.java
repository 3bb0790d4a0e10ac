package io.github.mpyfreezer.vm.hostile;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.Firmware;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Tracer;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Types;
import io.github.mpyfreezer.vm.run.Loading;
import io.github.mpyfreezer.vm.run.Program;
import io.github.mpyfreezer.vm.vfs.MountedFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Runs files that may be anything, on machines of their own that are connected to nothing. */
final class HostileMachine {
    private static final List<String> OFTEN =
            List.of("__class__", "__dict__", "__name__", "__next__", "__init__", "__bases__", "value", "args");

    private HostileMachine() {}

    /** How it ended. */
    enum End {
        REFUSED,
        LIMIT,
        EXIT_0,
        EXIT_OTHER
    }

    /** Runs a file to its end. */
    static End run(VmProfile profile, Bytes file, long steps) {
        return run(profile, file, steps, null);
    }

    /** Runs a file to its end while something watches. */
    static End run(VmProfile profile, Bytes file, long steps, @Nullable Tracer tracer) {
        Vm vm = machine(profile, steps);
        vm.setTracer(tracer);
        return run(vm, file);
    }

    /** Runs a file to its end, all of it translated. */
    static End runTranslated(VmProfile profile, Bytes file, long steps) {
        Vm vm = machine(profile, steps);
        vm.setPatience(0);
        return run(vm, file);
    }

    private static Vm machine(VmProfile profile, long steps) {
        var firmware = new Firmware(BuiltinTable.of(profile), PortModules.of(profile));
        return new Vm(profile, new Nowhere(), new Limits(steps), firmware, MountedFinder.withoutFrozen());
    }

    private static End run(Vm vm, Bytes file) {
        FunctionCode code;
        try {
            code = Loading.load(vm, file);
        } catch (Raised refused) {
            return End.REFUSED;
        }
        try {
            return Program.run(vm, code, "hostile", "hostile.mpy") == 0 ? End.EXIT_0 : End.EXIT_OTHER;
        } catch (LimitException limit) {
            return End.LIMIT;
        }
    }

    /** For each variable of a program, what its object has; what is built in counts as variables, too. */
    static Map<String, List<String>> members(VmProfile profile, Bytes file) {
        Members.Table builtins = BuiltinTable.of(profile);
        var firmware = new Firmware(builtins, PortModules.of(profile));
        var vm = new Vm(profile, new Nowhere(), Limits.NONE, firmware, MountedFinder.withoutFrozen());
        Program.run(vm, Loading.load(vm, file), "hostile", "hostile.mpy");
        var main = (MpModule) vm.execution().modules().getItem(vm, MpStr.qstr("__main__"));
        var members = new TreeMap<String, List<String>>();
        builtins.forEach((name, value) -> {
            if (!ExceptionTypes.isExceptionType(value) || value == ExceptionTypes.STOP_ITERATION) {
                members.put(name.toString(), membersOf(value));
            }
        });
        for (String unwanted : List.of("print", "eval", "exec", "compile", "execfile", "input")) {
            members.remove(unwanted);
        }
        MpMap map = main.globals().map();
        for (int i = 0; i < map.places(); i++) {
            if (map.isFilled(i)) {
                members.put(map.keyAt(i).toString(), membersOf(map.valueAt(i)));
            }
        }
        return members;
    }

    private static List<String> membersOf(Object value) {
        var names = new ArrayList<>(OFTEN);
        if (value instanceof MpModule module) {
            MpMap map = module.globals().map();
            for (int i = 0; i < map.places(); i++) {
                if (map.isFilled(i)) {
                    names.add(map.keyAt(i).toString());
                }
            }
        }
        for (MpType type = value instanceof MpType itself ? itself : Types.of(value);
                type != null;
                type = type.bases().isEmpty() ? null : type.bases().get(0)) {
            names.addAll(type.members().entries().keySet());
        }
        return names.size() > OFTEN.size() ? names.subList(OFTEN.size() - 1, names.size()) : names;
    }

    private static final class Nowhere implements Host {
        private final Clock clock = Clock.virtual();
        private final Printer out = new Printer() {
            @Override
            public void write(byte[] bytes, int from, int length) {
                Objects.checkFromIndexSize(from, length, bytes.length);
            }
        };

        @Override
        public Printer out() {
            return out;
        }

        @Override
        public Printer err() {
            return out;
        }

        @Override
        public Clock clock() {
            return clock;
        }
    }
}
