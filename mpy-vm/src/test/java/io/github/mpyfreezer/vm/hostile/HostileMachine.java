package io.github.mpyfreezer.vm.hostile;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.Firmware;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.LimitException;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.code.FunctionCode;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.run.Loading;
import io.github.mpyfreezer.vm.run.Program;
import io.github.mpyfreezer.vm.vfs.MountedFinder;

/** Runs files that may be anything, on machines of their own that are connected to nothing. */
final class HostileMachine {
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
        var firmware = new Firmware(BuiltinTable.of(profile), PortModules.of(profile));
        var vm = new Vm(profile, new Nowhere(), new Limits(steps), firmware, MountedFinder.withoutFrozen());
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

    private static final class Nowhere implements Host {
        private final Clock clock = Clock.virtual();
        private final Printer out = new Printer() {
            @Override
            public void write(byte[] bytes, int from, int length) {
                java.util.Objects.checkFromIndexSize(from, length, bytes.length);
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
