package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Clock;
import io.github.mpyfreezer.vm.Firmware;
import io.github.mpyfreezer.vm.Host;
import io.github.mpyfreezer.vm.Limits;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.builtin.BuiltinTable;
import io.github.mpyfreezer.vm.host.FolderFinder;
import io.github.mpyfreezer.vm.host.HostClock;
import io.github.mpyfreezer.vm.module.PortModules;
import io.github.mpyfreezer.vm.number.NumberKinds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A machine for tests of values, and what it makes of them as a program would print it. */
public final class Machine {
    public final Vm vm;

    private Machine(VmProfile profile, Limits limits) {
        this.vm = new Vm(
                profile,
                host(),
                limits,
                new Firmware(BuiltinTable.of(profile), PortModules.of(profile)),
                new FolderFinder(Path.of("nowhere")));
    }

    /** The unix port. */
    public static Machine unix() {
        return new Machine(VmProfile.UNIX, Limits.NONE);
    }

    /** The unix port with so many steps. */
    static Machine limited(long steps) {
        return new Machine(VmProfile.UNIX, new Limits(steps));
    }

    /** A board of 32-bit words with single precision. */
    static Machine board() {
        return new Machine(VmProfile.PYBV10, Limits.NONE);
    }

    /** The unix port with other kinds of numbers. */
    static Machine with(NumberKinds numbers) {
        return new Machine(VmProfile.UNIX.withNumbers(numbers), Limits.NONE);
    }

    private static Host host() {
        var printed = new TextPrinter();
        return new Host() {
            @Override
            public Printer out() {
                return printed;
            }

            @Override
            public Printer err() {
                return printed;
            }

            @Override
            public Clock clock() {
                return new HostClock();
            }
        };
    }

    /** The result as {@code repr} has it, or type and arguments of the exception. */
    String show(Supplier<Object> expression) {
        try {
            return Text.repr(vm, expression.get()).toString();
        } catch (Raised e) {
            return Text.repr(vm, e.exception()).toString();
        }
    }

    /** Calls a method. */
    String call(Object self, String method, Object... args) {
        return show(() -> Attributes.callMethod(vm, self, MpStr.qstr(method), args));
    }

    /** The result of an operation. */
    String binary(BinaryOp op, Object left, Object right) {
        return show(() -> Operators.binary(vm, op, left, right));
    }

    static MpStr str(String text) {
        return MpStr.of(text);
    }

    static MpBytes bytes(String text) {
        return MpBytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static MpByteArray bytearray(String text) {
        return MpByteArray.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
