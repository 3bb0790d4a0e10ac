package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.ble.Uuid;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.stream.Errno;
import org.jspecify.annotations.Nullable;

/** The methods of {@code bluetooth.BLE} for servers, clients and channels (extmod/modbluetooth.c). */
final class GattMethods {
    private static final int WIDE = 0xffff;
    private static final long LEAST_MTU = 32;

    private GattMethods() {}

    private static long number(Vm vm, Args args, int index) {
        return Numbers.toLong(vm, args.get(index));
    }

    private static int handle(Vm vm, Args args, int index) {
        return (int) number(vm, args, index) & WIDE;
    }

    /** Those of a server. */
    static void server(Radio radio, Members.Table table) {
        Server server = radio.server();
        table.fun2(
                        "gatts_register_services",
                        (vm, self, services) -> ServiceList.register(vm, server, radio.stack(), services))
                .fun2("gatts_read", (vm, self, handle) -> {
                    Bytes value = server.read(Numbers.toLong(vm, handle));
                    vm.heap().request(value.length() + 1L);
                    return MpBytes.of(value.toArray());
                })
                .fun("gatts_write", 3, 4, (vm, args) -> {
                    Bytes value = BleObject.bytes(vm, args.get(2));
                    boolean update = Operators.isTrue(vm, args.get(3, false));
                    server.write(number(vm, args, 1), value, update);
                    return (long) value.length();
                })
                .fun("gatts_notify", 3, 4, (vm, args) -> send(vm, server, args, false))
                .fun("gatts_indicate", 3, 4, (vm, args) -> send(vm, server, args, true))
                .fun("gatts_set_buffer", 3, 4, (vm, args) -> {
                    long length = number(vm, args, 2);
                    if (length < 0 || length > vm.heap().free()) {
                        throw Errors.os(Errno.ENOMEM);
                    }
                    vm.heap().request(length);
                    server.resize(number(vm, args, 1), length, Operators.isTrue(vm, args.get(3, false)));
                    return MpNone.NONE;
                });
    }

    private static Object send(Vm vm, Server server, Args args, boolean indication) {
        long conn = number(vm, args, 1);
        long handle = number(vm, args, 2);
        server.send(conn, handle, BleObject.optional(vm, args.get(3, MpNone.NONE)), indication);
        return MpNone.NONE;
    }

    /** Those of a client. */
    static void client(Radio radio, Members.Table table) {
        Client client = radio.client();
        table.fun("gattc_discover_services", 2, 3, (vm, args) -> {
                    client.services(vm, number(vm, args, 1), uuid(vm, args.get(2, MpNone.NONE)));
                    return MpNone.NONE;
                })
                .fun("gattc_discover_characteristics", 4, 5, (vm, args) -> {
                    client.characteristics(
                            vm,
                            number(vm, args, 1),
                            handle(vm, args, 2),
                            handle(vm, args, 3),
                            uuid(vm, args.get(4, MpNone.NONE)));
                    return MpNone.NONE;
                })
                .fun("gattc_discover_descriptors", 4, 4, (vm, args) -> {
                    client.descriptors(vm, number(vm, args, 1), handle(vm, args, 2), handle(vm, args, 3));
                    return MpNone.NONE;
                })
                .fun3("gattc_read", (vm, self, conn, handle) -> {
                    client.read(Numbers.toLong(vm, conn), (int) Numbers.toLong(vm, handle) & WIDE);
                    return MpNone.NONE;
                })
                .fun("gattc_write", 4, 5, (vm, args) -> {
                    Bytes value = BleObject.bytes(vm, args.get(3));
                    long mode = Numbers.toLong(vm, args.get(4, 0L));
                    client.write(number(vm, args, 1), handle(vm, args, 2), value, mode);
                    return MpNone.NONE;
                })
                .fun2("gattc_exchange_mtu", (vm, self, conn) -> {
                    client.exchangeMtu(Numbers.toLong(vm, conn));
                    return MpNone.NONE;
                });
    }

    private static @Nullable Uuid uuid(Vm vm, Object value) {
        if (value == MpNone.NONE) {
            return null;
        }
        if (value instanceof UuidObject uuid) {
            return uuid.uuid();
        }
        throw Errors.type(vm, "UUID");
    }

    /** Those of channels. */
    static void channels(Radio radio, Members.Table table) {
        Channel channel = radio.channel();
        table.fun3("l2cap_listen", (vm, self, psm, mtu) -> {
                    channel.listen((int) Numbers.toLong(vm, psm), mtu(vm, mtu));
                    return MpNone.NONE;
                })
                .fun("l2cap_connect", 4, 4, (vm, args) -> {
                    channel.connect(number(vm, args, 1), handle(vm, args, 2), mtu(vm, args.get(3)));
                    return MpNone.NONE;
                })
                .fun3("l2cap_disconnect", (vm, self, conn, id) -> {
                    channel.disconnect(Numbers.toLong(vm, conn), Numbers.toLong(vm, id));
                    return MpNone.NONE;
                })
                .fun("l2cap_send", 4, 4, (vm, args) -> {
                    channel.send(number(vm, args, 1), number(vm, args, 2), BleObject.bytes(vm, args.get(3)));
                    // There is always room for more.
                    return true;
                })
                .fun("l2cap_recvinto", 4, 4, (vm, args) -> receive(vm, channel, args));
    }

    private static int mtu(Vm vm, Object value) {
        return (int) Math.max(LEAST_MTU, Math.min(WIDE, Numbers.toLong(vm, value)));
    }

    private static Object receive(Vm vm, Channel channel, Args args) {
        Buffer into = args.get(3) == MpNone.NONE ? null : Buffers.writable(vm, args.get(3));
        int available = channel.available(number(vm, args, 1), number(vm, args, 2));
        if (into == null) {
            return (long) available;
        }
        Bytes taken = channel.take(Math.min(into.length(), available));
        taken.copyTo(into.array(), into.offset());
        return (long) taken.length();
    }
}
