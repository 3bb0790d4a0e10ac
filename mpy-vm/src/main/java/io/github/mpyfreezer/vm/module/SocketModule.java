package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.net.Network;
import io.github.mpyfreezer.vm.net.SocketFunctions;
import io.github.mpyfreezer.vm.net.SocketObject;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.stream.Errno;

/**
 * Module {@code socket}: on the unix port that of a network with nobody else in it (ports/unix/modsocket.c); on a board, which
 * has no network before a program makes one, sockets cannot be had (extmod/modsocket.c).
 */
public final class SocketModule {
    private static final MpType REFUSED =
            MpType.builder("socket").maker(SocketModule::refuse).build();

    private SocketModule() {}

    static MpModule create(Vm vm) {
        var table = new Members.Table()
                .value("socket", vm.profile().unix() ? SocketObject.type(new Network()) : REFUSED)
                .value("AF_INET", 2L)
                .value("AF_INET6", 10L)
                .value("SOCK_STREAM", 1L)
                .value("SOCK_DGRAM", 2L)
                .value("SOCK_RAW", 3L);
        if (vm.profile().unix()) {
            SocketFunctions.addTo(table)
                    .value("AF_UNIX", 1L)
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
        if (!vm.profile().unix()) {
            table.fun("getaddrinfo", 2, 6, (machine, args) -> {
                throw Errors.os(Errno.EACCES);
            });
        }
        return BuiltinModules.module(vm, "socket", table);
    }

    private static Object refuse(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 4, false);
        for (int i = 0; i < args.count(); i++) {
            Numbers.toLong(vm, args.get(i));
        }
        throw Errors.os(Errno.EACCES);
    }
}
