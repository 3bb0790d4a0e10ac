package io.github.mpyfreezer.vm.bluetooth;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.ble.Address;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import org.jspecify.annotations.Nullable;

/** {@code bluetooth.BLE}, of which there is one (extmod/modbluetooth.c): what concerns the radio as a whole, and connections. */
final class BleObject extends MpObject {
    private static final long USUAL_INTERVAL = 500_000;
    private static final long USUAL_CONNECT = 2000;
    private static final int BYTE = 0xff;
    private static final ArgSpec ADVERTISE = ArgSpec.builder()
            .object("interval_us", USUAL_INTERVAL)
            .object("adv_data", MpNone.NONE)
            .keywordOnly()
            .object("resp_data", MpNone.NONE)
            .object("connectable", true)
            .build();

    private final MpType type;

    private BleObject(MpType type) {
        this.type = type;
    }

    /** The class, with what the build of a stack has. */
    static MpType type(Radio radio) {
        var only = new BleObject[1];
        return MpType.builder("BLE")
                .maker((vm, type, args) -> {
                    if (only[0] == null) {
                        only[0] = new BleObject(type);
                    }
                    return only[0];
                })
                .members(() -> {
                    Members.Table table = general(radio);
                    GattMethods.server(radio, table);
                    GattMethods.client(radio, table);
                    if (radio.stack().hasChannels()) {
                        GattMethods.channels(radio, table);
                    }
                    return table;
                })
                .build();
    }

    private static Members.Table general(Radio radio) {
        Gap gap = radio.gap();
        Members.Table table = new Members.Table()
                .fun("active", 1, 2, (vm, args) -> active(vm, radio, args))
                .funKw("config", 1, (vm, args) -> radio.settings().config(vm, args.without(1)))
                .fun2("irq", (vm, self, handler) -> handle(vm, radio, handler))
                .funKw("gap_advertise", 1, (vm, args) -> advertise(vm, gap, args.without(1)))
                .fun("gap_connect", 2, 6, (vm, args) -> connect(vm, gap, args))
                .fun("gap_scan", 1, 5, (vm, args) -> scan(vm, gap, args))
                .fun2("gap_disconnect", (vm, self, conn) -> gap.disconnect(Numbers.toLong(vm, conn)));
        if (radio.stack().pairs()) {
            table.fun2("gap_pair", (vm, self, conn) -> {
                        radio.pairing().pair(Numbers.toLong(vm, conn));
                        return MpNone.NONE;
                    })
                    .fun("gap_passkey", 4, 4, (vm, args) -> {
                        long action = Numbers.toLong(vm, args.get(2)) & BYTE;
                        radio.pairing()
                                .answer(Numbers.toLong(vm, args.get(1)), action, Numbers.toLong(vm, args.get(3)));
                        return MpNone.NONE;
                    });
        }
        return table;
    }

    private static Object active(Vm vm, Radio radio, Args args) {
        if (args.count() == 2) {
            if (Operators.isTrue(vm, args.get(1))) {
                radio.start();
            } else {
                radio.stop();
            }
        }
        return radio.isActive();
    }

    private static Object handle(Vm vm, Radio radio, Object handler) {
        if (handler != MpNone.NONE && !Calls.isCallable(vm, handler)) {
            throw Errors.value(vm, "invalid handler");
        }
        radio.events().handle(handler);
        return MpNone.NONE;
    }

    private static Object advertise(Vm vm, Gap gap, Args args) {
        Object[] given = ADVERTISE.parse(vm, args);
        if (given[0] == MpNone.NONE) {
            gap.stopAdvertising();
            return MpNone.NONE;
        }
        long interval = Numbers.toLong(vm, given[0]);
        boolean connectable = Operators.isTrue(vm, given[3]);
        gap.advertise(interval, optional(vm, given[1]), optional(vm, given[2]), connectable);
        return MpNone.NONE;
    }

    /** The bytes of an object, null for None. */
    static @Nullable Bytes optional(Vm vm, Object value) {
        return value == MpNone.NONE ? null : bytes(vm, value);
    }

    /** The bytes of an object. */
    static Bytes bytes(Vm vm, Object value) {
        return Bytes.wrap(Buffers.readable(vm, value).copy());
    }

    private static Object connect(Vm vm, Gap gap, Args args) {
        if (args.count() == 2) {
            if (args.get(1) != MpNone.NONE) {
                throw Errors.type(vm, "invalid addr");
            }
            gap.cancelConnect();
            return MpNone.NONE;
        }
        int type = (int) Numbers.toLong(vm, args.get(1)) & BYTE;
        Bytes address = bytes(vm, args.get(2));
        if (address.length() != Address.LENGTH) {
            throw Errors.value(vm, "invalid addr");
        }
        long duration = USUAL_CONNECT;
        for (int i = args.count() - 1; i >= 3; i--) {
            if (args.get(i) != MpNone.NONE) {
                long value = (int) Numbers.toLong(vm, args.get(i));
                duration = i == 3 ? value : duration;
            }
        }
        gap.connect(new Address(type, address), duration);
        return MpNone.NONE;
    }

    private static Object scan(Vm vm, Gap gap, Args args) {
        if (args.count() > 1 && args.get(1) == MpNone.NONE) {
            gap.stopScan();
            return MpNone.NONE;
        }
        long duration = (int) Numbers.toLong(vm, args.get(1, 0L));
        Numbers.toLong(vm, args.get(2, 0L));
        Numbers.toLong(vm, args.get(3, 0L));
        gap.scan(duration, Operators.isTrue(vm, args.get(4, false)));
        return MpNone.NONE;
    }

    @Override
    public MpType type() {
        return type;
    }
}
