package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.VmProfile;
import io.github.mpyfreezer.vm.asyncio.AsyncioModule;
import io.github.mpyfreezer.vm.framebuf.FramebufModule;
import io.github.mpyfreezer.vm.machine.BoardModules;
import io.github.mpyfreezer.vm.machine.Connectivity;
import io.github.mpyfreezer.vm.machine.MachineModule;
import io.github.mpyfreezer.vm.machine.Port;
import io.github.mpyfreezer.vm.uctypes.UctypesModule;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Which modules a port has built in. */
public final class PortModules {
    /** What of a port's own modules a program can put a module of its own in the place of. */
    private static final Set<String> EXTENSIBLE = Set.of("machine", "websocket", "bluetooth");

    private PortModules() {}

    /** The modules that all ports have, with {@code machine} as the unix port has it. */
    public static BuiltinModules of(VmProfile profile) {
        return of(
                profile,
                profile.unix()
                        ? Map.of("machine", MachineModule::create, "websocket", WebsocketModule::create)
                        : Map.of("machine", MachineModule::create));
    }

    /** The modules of a port's board, for a machine whose host has a board. */
    public static BuiltinModules of(VmProfile profile, Port port, Connectivity connectivity) {
        return of(profile, BoardModules.of(port, connectivity));
    }

    private static BuiltinModules of(VmProfile profile, Map<String, BuiltinModules.Source> own) {
        Map<String, BuiltinModules.Source> fixed = new HashMap<>();
        fixed.put("builtins", vm -> vm.execution().builtins().module(vm));
        if (profile.numbers().complex()) {
            fixed.put("cmath", CmathModule::create);
        }
        if (profile.numbers().hasFloats()) {
            fixed.put("math", MathModule::create);
        }
        fixed.put("__main__", vm -> vm.execution().mainModule());
        fixed.put("gc", GcModule::create);
        fixed.put("micropython", MicropythonModule::create);
        fixed.put("uctypes", UctypesModule::create);
        fixed.put("deflate", DeflateModule::create);
        fixed.put("vfs", VfsModule::create);
        fixed.put("framebuf", FramebufModule::create);
        fixed.put("_asyncio", AsyncioModule::create);
        fixed.put("sys", SysModule::create);
        Map<String, BuiltinModules.Source> extensible = new HashMap<>();
        extensible.put("io", IoModule::create);
        extensible.put("os", OsModule::create);
        extensible.put("select", SelectModule::create);
        extensible.put("socket", SocketModule::create);
        extensible.put("json", JsonModule::create);
        extensible.put("re", ReModule::create);
        extensible.put("struct", StructModule::create);
        extensible.put("array", ArrayModule::create);
        extensible.put("binascii", BinasciiModule::create);
        extensible.put("hashlib", HashlibModule::create);
        extensible.put("heapq", HeapqModule::create);
        extensible.put("platform", PlatformModule::create);
        extensible.put("random", RandomModule::create);
        extensible.put("time", TimeModule::create);
        extensible.put("collections", CollectionsModule::create);
        extensible.put("errno", ErrnoModule::create);
        own.forEach((name, source) -> (EXTENSIBLE.contains(name) ? extensible : fixed).put(name, source));
        return new BuiltinModules(fixed, extensible);
    }
}
