package io.github.mpyfreezer.vm.net;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.vfs.FileException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The functions of module socket on addresses (ports/unix/modsocket.c). Only names that say a number are known. */
public final class SocketFunctions {
    private static final int NO_NAME = -2;
    private static final int NO_SERVICE = -8;
    private static final int[][] KINDS = {{1, 6}, {2, 17}, {3, 0}};

    private SocketFunctions() {}

    /** Puts them into a table. */
    public static Members.Table addTo(Members.Table table) {
        return table.fun("getaddrinfo", 2, 6, SocketFunctions::addresses)
                .fun1("sockaddr", SocketFunctions::parts)
                .fun2("inet_pton", (vm, family, text) -> {
                    Integer host = host(StrType.strOf(vm, text).toString());
                    checkFamily(vm, family);
                    if (host == null) {
                        throw Errors.os(NetErrno.EINVAL);
                    }
                    return MpBytes.of(hostBytes(host));
                })
                .fun2("inet_ntop", (vm, family, bytes) -> {
                    Buffer host = Buffers.readable(vm, bytes);
                    checkFamily(vm, family);
                    if (host.length() < 4) {
                        throw Errors.os(NetErrno.EINVAL);
                    }
                    var text = new StringBuilder();
                    for (int i = 0; i < 4; i++) {
                        text.append(i == 0 ? "" : ".").append(host.array()[host.offset() + i] & 0xff);
                    }
                    return MpStr.of(text.toString());
                });
    }

    private static void checkFamily(Vm vm, Object family) {
        if (Numbers.toLong(vm, family) != SocketAddress.FAMILY) {
            throw Errors.os(NetErrno.EAFNOSUPPORT);
        }
    }

    private static byte[] hostBytes(int host) {
        return new byte[] {(byte) (host >> 24), (byte) (host >> 16), (byte) (host >> 8), (byte) host};
    }

    /** The address that four numbers with points between them are, null where it is something else. */
    private static @Nullable Integer host(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return null;
        }
        int host = 0;
        for (String part : parts) {
            boolean digits = !part.isEmpty()
                    && part.length() <= 3
                    && part.chars().allMatch(c -> c >= '0' && c <= '9')
                    && Integer.parseInt(part) < 256;
            if (!digits) {
                return null;
            }
            host = host << 8 | Integer.parseInt(part);
        }
        return host;
    }

    private static Raised unknown(int number) {
        return Errors.of(ExceptionTypes.OS_ERROR, "[addrinfo error " + number + "]");
    }

    private static Object addresses(Vm vm, Args args) {
        String name = args.get(0) == MpNone.NONE
                ? ""
                : new String(StrType.bytesOf(vm, args.get(0)).copy(), StandardCharsets.UTF_8);
        long family = args.count() > 2 ? Numbers.toLong(vm, args.get(2)) : 0;
        long wanted = args.count() > 3 ? Numbers.toLong(vm, args.get(3)) : 0;
        int port = port(vm, args.get(1));
        Integer host = name.isEmpty()
                ? Integer.valueOf(0)
                : name.equals("localhost") ? Integer.valueOf(SocketAddress.LOOPBACK) : host(name);
        if (host == null || family != 0 && family != SocketAddress.FAMILY) {
            throw unknown(NO_NAME);
        }
        var all = new MpList();
        for (int[] kind : KINDS) {
            if (wanted == 0 || wanted == kind[0]) {
                byte[] address = new SocketAddress(host, port).toBytes();
                all.add(
                        vm,
                        MpTuple.of(
                                (long) SocketAddress.FAMILY,
                                (long) kind[0],
                                (long) kind[1],
                                MpNone.NONE,
                                MpByteArray.of(address)));
            }
        }
        return all;
    }

    private static int port(Vm vm, Object given) {
        if (!(given instanceof MpStr text)) {
            return Numbers.toSize(vm, given) & 0xffff;
        }
        String digits = text.toString();
        if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw unknown(NO_SERVICE);
        }
        return Integer.parseInt(digits) & 0xffff;
    }

    private static Object parts(Vm vm, Object address) {
        Buffer bytes = Buffers.readable(vm, address);
        try {
            SocketAddress parts = SocketAddress.of(bytes);
            return MpTuple.of((long) SocketAddress.FAMILY, MpBytes.of(hostBytes(parts.host())), (long) parts.port());
        } catch (FileException e) {
            throw Errors.os(e.errno());
        }
    }
}
