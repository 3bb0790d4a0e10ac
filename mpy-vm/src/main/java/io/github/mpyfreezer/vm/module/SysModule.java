package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.number.LongInts;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.AttrTuple;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Names;
import io.github.mpyfreezer.vm.run.Tracebacks;
import io.github.mpyfreezer.vm.stream.StreamPrinter;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Module {@code sys} (py/modsys.c). */
public final class SysModule extends MpModule {
    /** The release whose behaviour the machine has. */
    private static final String RELEASE = "1.29.0";

    private Object ps1 = MpStr.qstr(">>> ");
    private Object ps2 = MpStr.qstr("... ");

    private SysModule(MpDict globals) {
        super(globals);
    }

    static MpModule create(Vm vm) {
        VmProfile profile = vm.profile();
        var table = new Members.Table()
                .value("argv", vm.execution().argv())
                .value("version", MpStr.of("3.4.0; MicroPython v" + RELEASE))
                .value("version_info", MpTuple.of(3L, 4L, 0L))
                .value("implementation", implementation(profile))
                .value("platform", MpStr.qstr(profile.platform()))
                .value("byteorder", Names.LITTLE)
                .value(
                        "maxsize",
                        IntOps.make(
                                vm,
                                vm.longInts() == LongInts.NONE
                                        ? BigInteger.valueOf(profile.smallIntMax())
                                        : BigInteger.ONE
                                                .shiftLeft(profile.wordBits() - 1)
                                                .subtract(BigInteger.ONE)))
                .fun("exit", 0, 1, (machine, args) -> {
                    throw Errors.with(ExceptionTypes.SYSTEM_EXIT, args.from(0));
                })
                .value("stdin", standardStream(vm, StandardStream.Kind.IN))
                .value("stdout", standardStream(vm, StandardStream.Kind.OUT))
                .value("stderr", standardStream(vm, StandardStream.Kind.ERR))
                .value("modules", vm.execution().modules());
        if (profile.unix()) {
            table.fun0("exc_info", SysModule::excInfo)
                    .fun1("atexit", (machine, function) -> machine.execution().setExitFunction(function))
                    .value("executable", MpStr.of(""));
        }
        table.fun("print_exception", 1, 2, SysModule::printException);
        return new SysModule(BuiltinModules.globals(vm, "sys", table));
    }

    private static Object standardStream(Vm vm, StandardStream.Kind kind) {
        return vm.profile().unix() ? vm.mounts().console(kind.ordinal()) : new StandardStream(kind);
    }

    private static Object implementation(VmProfile profile) {
        String machine = profile.unix() ? "linux [GCC] version" : profile.name();
        var version = MpTuple.of(1L, 29L, 0L, MpStr.EMPTY);
        long mpy = 6 | 3 << 8 | (long) profile.mpyArch() << 10;
        return profile.unix()
                ? AttrTuple.of(
                        List.of("name", "version", "_machine", "_mpy", "_build", "_thread"),
                        MpStr.qstr("micropython"),
                        version,
                        MpStr.of(machine),
                        mpy,
                        MpStr.qstr("standard"),
                        MpStr.qstr("unsafe"))
                : AttrTuple.of(
                        List.of("name", "version", "_machine", "_mpy", "_build"),
                        MpStr.qstr("micropython"),
                        version,
                        MpStr.of(machine),
                        mpy,
                        MpStr.of(profile.name()));
    }

    private static Object excInfo(Vm vm) {
        MpObject exception = vm.execution().currentException();
        return exception == null
                ? MpTuple.of(MpNone.NONE, MpNone.NONE, MpNone.NONE)
                : MpTuple.of(exception.type(), exception, MpNone.NONE);
    }

    private static Object printException(Vm vm, Args args) {
        Tracebacks.print(vm, args.count() == 1 ? vm.out() : StreamPrinter.to(vm, args.get(1)), args.get(0));
        return MpNone.NONE;
    }

    @Override
    protected void loadDelegated(Vm vm, MpStr name, Found found) {
        switch (name.toString()) {
            case "path" -> found.value(vm.execution().path());
            case "ps1" -> found.value(ps1);
            case "ps2" -> found.value(ps2);
            default -> {}
        }
    }

    @Override
    protected boolean storeDelegated(Vm vm, MpStr name, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        switch (name.toString()) {
            case "path" -> vm.execution().setPath(value);
            case "ps1" -> ps1 = value;
            case "ps2" -> ps2 = value;
            default -> {
                return false;
            }
        }
        return true;
    }
}
