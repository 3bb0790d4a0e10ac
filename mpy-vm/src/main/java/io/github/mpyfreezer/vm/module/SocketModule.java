package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.stream.Errno;

/**
 * Module {@code socket} of a machine that is not connected to a network: it can be imported, but sockets cannot be had
 * (ports/unix/modsocket.c, extmod/modsocket.c).
 */
public final class SocketModule {
    private static final MpType SOCKET =
            MpType.builder("socket").maker(SocketModule::make).build();

    private SocketModule() {}

    static MpModule create(Vm vm) {
        var table = new Members.Table()
                .value("socket", SOCKET)
                .fun("getaddrinfo", 2, 6, (machine, args) -> {
                    throw Errors.os(Errno.EACCES);
                })
                .value("AF_INET", 2L)
                .value("AF_INET6", 10L)
                .value("SOCK_STREAM", 1L)
                .value("SOCK_DGRAM", 2L)
                .value("SOCK_RAW", 3L);
        if (vm.profile().unix()) {
            table.value("AF_UNIX", 1L)
                    .value("MSG_DONTROUTE", 4L)
                    .value("MSG_DONTWAIT", 0x40L)
                    .value("MSG_PEEK", 2L)
                    .value("SOL_SOCKET", 1L)
                    .value("SO_BROADCAST", 6L)
                    .value("SO_ERROR", 4L)
                    .value("SO_KEEPALIVE", 9L)
                    .value("SO_LINGER", 13L)
                    .value("SO_REUSEADDR", 2L)
                    .value("IP_ADD_MEMBERSHIP", 35L)
                    .value("IP_DROP_MEMBERSHIP", 36L);
        }
        return BuiltinModules.module(vm, "socket", table);
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 4, false);
        for (int i = 0; i < args.count(); i++) {
            Numbers.toLong(vm, args.get(i));
        }
        throw Errors.os(Errno.EACCES);
    }
}
