package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Text;

/** {@code network.WLAN} where there is no network to be found (ports/esp32/network_wlan.c, ports/esp8266/network_wlan.c). */
final class WlanObject extends BoardObject {
    private static final String NO_ADDRESS = "0.0.0.0";

    private boolean active;
    private boolean connecting;

    private WlanObject(Peripherals peripherals, MpType type, Device device) {
        super(peripherals, type, device);
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("WLAN")
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 1, false);
                    long which = Numbers.toLong(vm, args.get(0, 0L));
                    if (which != 0 && which != 1) {
                        throw Errors.value(vm, "invalid WLAN interface identifier");
                    }
                    var device = new Device(Device.Kind.WLAN, which == 0 ? "station" : "access");
                    return peripherals.device(
                            device, WlanObject.class, () -> new WlanObject(peripherals, type, device));
                })
                .members(() -> peripherals.members("WLAN", methods()))
                .build();
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun("active", 1, 2, (vm, args) -> self(vm, args.get(0)).active(vm, args))
                .funKw("connect", 1, (vm, args) -> self(vm, args.get(0)).connect(vm, args.without(1)))
                .fun1("disconnect", (vm, self) -> self(vm, self).disconnect())
                .fun("status", 1, 2, (vm, args) -> self(vm, args.get(0)).status())
                .fun1("scan", (vm, self) -> self(vm, self).scan())
                .fun1("isconnected", (vm, self) -> self(vm, self).isConnected())
                .funKw("config", 1, (vm, args) -> self(vm, args.get(0)).config(vm, args.without(1)))
                .fun(
                        "ifconfig",
                        1,
                        2,
                        (vm, args) -> args.count() == 2
                                ? MpNone.NONE
                                : MpTuple.of(
                                        MpStr.of(NO_ADDRESS),
                                        MpStr.of(NO_ADDRESS),
                                        MpStr.of(NO_ADDRESS),
                                        MpStr.of(NO_ADDRESS)));
    }

    private static WlanObject self(Vm vm, Object value) {
        return self(vm, value, WlanObject.class);
    }

    private Object active(Vm vm, Args args) {
        if (args.count() == 2) {
            active = Operators.isTrue(vm, args.get(1));
            note(new BoardEvent.Action(device(), active ? "on" : "off"));
        }
        return active;
    }

    private Object connect(Vm vm, Args args) {
        connecting = true;
        note(new BoardEvent.Action(device(), args.count() == 0 ? "connect" : "connect " + Text.repr(vm, args.get(0))));
        return MpNone.NONE;
    }

    private Object disconnect() {
        connecting = false;
        note(new BoardEvent.Action(device(), "disconnect"));
        return MpNone.NONE;
    }

    private boolean isConnected() {
        board().clock().elapsedNanos();
        return false;
    }

    private Object status() {
        board().clock().elapsedNanos();
        String name = connecting ? "STAT_NO_AP_FOUND" : "STAT_IDLE";
        for (PortTable.Entry entry : peripherals().table().module("network")) {
            if (entry instanceof PortTable.Entry.Constant constant
                    && entry.name().equals(name)) {
                return constant.value();
            }
        }
        return MpNone.NONE;
    }

    private Object scan() {
        note(new BoardEvent.Action(device(), "scan"));
        return new MpList();
    }

    private Object config(Vm vm, Args args) {
        if (args.named() > 0 || args.count() != 1) {
            return MpNone.NONE;
        }
        if (args.get(0) instanceof MpStr name && name.toString().equals("mac")) {
            return MpBytes.of(new byte[] {2, 0, 0, 0, 0, 1});
        }
        throw Errors.value(vm, "unknown config param");
    }
}
