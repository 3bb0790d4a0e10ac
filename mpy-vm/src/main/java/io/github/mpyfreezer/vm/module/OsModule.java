package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.fat.FatVfs;
import io.github.mpyfreezer.vm.littlefs.LfsVfs;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.AttrTuple;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.stream.Errno;
import io.github.mpyfreezer.vm.vfs.HostVfs;
import io.github.mpyfreezer.vm.vfs.VfsFunctions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Module {@code os} (extmod/modos.c, ports/unix/modos.c). Nothing outside the machine is changed but its files. */
public final class OsModule {
    /** So that a program does the same in each run. */
    private static final long SEED = 0x6d70;

    private static final long ENTRY_BYTES = 32;

    private final Map<MpStr, MpStr> environment = new HashMap<>();
    private final SplittableRandom random = new SplittableRandom(SEED);
    private long errno;

    private OsModule() {}

    static MpModule create(Vm vm) {
        var os = new OsModule();
        Members.Table table = VfsFunctions.addPaths(new Members.Table()).fun1("urandom", os::random);
        VfsFunctions.addMounting(table)
                .value("VfsFat", FatVfs.TYPE)
                .value("VfsLfs1", LfsVfs.VERSION_1)
                .value("VfsLfs2", LfsVfs.VERSION_2);
        if (vm.profile().unix()) {
            table.value("VfsPosix", HostVfs.TYPE)
                    .fun("getenv", 1, 2, os::variable)
                    .fun2("putenv", os::setVariable)
                    .fun1("unsetenv", os::removeVariable)
                    .fun1("system", (machine, command) -> {
                        StrType.bytesOf(machine, command);
                        throw Errors.os(Errno.EPERM);
                    })
                    .fun("errno", 0, 1, os::lastError);
        } else {
            table.fun0("sync", machine -> MpNone.NONE).fun0("uname", OsModule::names);
        }
        return BuiltinModules.module(vm, "os", table);
    }

    private Object random(Vm vm, Object count) {
        long size = Numbers.toLong(vm, count);
        if (size < 0) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        vm.heap().request(size + 1);
        var bytes = new byte[(int) size];
        random.nextBytes(bytes);
        return MpBytes.of(bytes);
    }

    private static long entryBytes(MpStr name, MpStr content) {
        return ENTRY_BYTES + name.size() + content.size();
    }

    private static MpStr text(Vm vm, Object value) {
        Buffer text = StrType.bytesOf(vm, value);
        return MpStr.ofBytes(text.copy());
    }

    private Object variable(Vm vm, Args args) {
        MpStr value = environment.get(text(vm, args.get(0)));
        return value == null ? args.get(1, MpNone.NONE) : value;
    }

    private Object setVariable(Vm vm, Object name, Object value) {
        MpStr key = text(vm, name);
        MpStr content = text(vm, value);
        if (key.size() == 0 || key.toString().indexOf('=') >= 0) {
            throw Errors.os(Errno.EINVAL);
        }
        vm.heap().keep(entryBytes(key, content));
        MpStr before = environment.put(key, content);
        if (before != null) {
            vm.heap().keep(-entryBytes(key, before));
        }
        return MpNone.NONE;
    }

    private Object removeVariable(Vm vm, Object name) {
        MpStr key = text(vm, name);
        MpStr content = environment.remove(key);
        if (content != null) {
            vm.heap().keep(-entryBytes(key, content));
        }
        return MpNone.NONE;
    }

    private Object lastError(Vm vm, Args args) {
        if (args.count() == 0) {
            return errno;
        }
        errno = (int) Numbers.toLong(vm, args.get(0));
        return MpNone.NONE;
    }

    private static Object names(Vm vm) {
        MpStr platform = MpStr.of(vm.profile().platform());
        return AttrTuple.of(
                List.of("sysname", "nodename", "release", "version", "machine"),
                platform,
                platform,
                MpStr.of("1.29.0"),
                MpStr.of("v1.29.0"),
                MpStr.of(vm.profile().name()));
    }
}
