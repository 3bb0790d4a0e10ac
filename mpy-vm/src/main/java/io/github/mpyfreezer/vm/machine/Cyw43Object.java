package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StrType;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.Set;

/** {@code network.WLAN} of boards with a CYW43, where there is no network to be found (extmod/network_cyw43.c). */
final class Cyw43Object extends BoardObject {
    private static final MpStr NO_ADDRESS = MpStr.of("0.0.0.0");
    private static final long DOWN = 0;
    private static final long JOINING = 1;
    private static final long NO_NETWORK = -2;
    private static final long UP = 3;
    /** How long it looks for a network, in nanoseconds. */
    private static final long SEARCH = 3_000_000_000L;

    private static final Set<String> CONFIGURABLE = Set.of(
            "antenna", "channel", "ssid", "essid", "monitor", "security", "key", "password", "pm", "trace", "txpower");
    private static final ArgSpec SCAN = ArgSpec.builder()
            .keywordOnly()
            .bool("passive", false)
            .object("ssid", MpNone.NONE)
            .object("essid", MpNone.NONE)
            .object("bssid", MpNone.NONE)
            .build();
    private static final ArgSpec CONNECT = ArgSpec.builder()
            .required("ssid")
            .object("key", MpNone.NONE)
            .keywordOnly()
            .integer("auth", -1)
            .integer("security", -1)
            .object("bssid", MpNone.NONE)
            .integer("channel", -1)
            .build();

    private final boolean station;
    private boolean active;
    private boolean joining;
    private long joinedAt;

    private Cyw43Object(Peripherals peripherals, MpType type, Device device, boolean station) {
        super(peripherals, type, device);
        this.station = station;
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("CYW43")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 1, false);
                    boolean station = Numbers.toLong(vm, args.get(0, 0L)) == 0;
                    var device = new Device(Device.Kind.WLAN, station ? "station" : "access");
                    return peripherals.device(
                            device, Cyw43Object.class, () -> new Cyw43Object(peripherals, type, device, station));
                })
                .members(() -> peripherals.members("WLAN", methods()))
                .build();
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun1("deinit", (vm, self) -> self(vm, self).setActive(false))
                .fun("active", 1, 2, (vm, args) -> self(vm, args.get(0)).active(vm, args))
                .funKw("scan", 1, (vm, args) -> self(vm, args.get(0)).scan(vm, args.without(1)))
                .funKw("connect", 1, (vm, args) -> self(vm, args.get(0)).connect(vm, args.without(1)))
                .fun1("disconnect", (vm, self) -> self(vm, self).disconnect())
                .fun1("isconnected", (vm, self) -> self(vm, self).isConnected())
                .fun(
                        "ifconfig",
                        1,
                        2,
                        (vm, args) -> args.count() == 2
                                ? MpNone.NONE
                                : MpTuple.of(NO_ADDRESS, NO_ADDRESS, NO_ADDRESS, NO_ADDRESS))
                .fun("status", 1, 2, (vm, args) -> self(vm, args.get(0)).status(vm, args))
                .funKw("config", 1, (vm, args) -> config(vm, args.without(1)));
    }

    private static Cyw43Object self(Vm vm, Object value) {
        return self(vm, value, Cyw43Object.class);
    }

    private Object active(Vm vm, Args args) {
        return args.count() == 1 ? (Object) active : setActive(Operators.isTrue(vm, args.get(1)));
    }

    private Object setActive(boolean to) {
        active = to;
        joining &= to;
        note(new BoardEvent.Action(device(), to ? "on" : "off"));
        return MpNone.NONE;
    }

    private Object scan(Vm vm, Args args) {
        SCAN.parse(vm, args);
        if (!active || !station) {
            throw Errors.os(Errno.EPERM);
        }
        note(new BoardEvent.Action(device(), "scan"));
        board().clock().sleepNanos(SEARCH);
        return new MpList();
    }

    private Object connect(Vm vm, Args args) {
        Object[] given = CONNECT.parse(vm, args);
        Buffers.readable(vm, given[0]);
        if (given[1] != MpNone.NONE) {
            Buffers.readable(vm, given[1]);
        }
        if (given[4] != MpNone.NONE && Buffers.readable(vm, given[4]).length() != 6) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        if (!active || !station) {
            throw Errors.os(Errno.EPERM);
        }
        joining = true;
        joinedAt = board().clock().now();
        note(new BoardEvent.Action(device(), "connect " + Text.repr(vm, given[0])));
        return MpNone.NONE;
    }

    private Object disconnect() {
        joining = false;
        note(new BoardEvent.Action(device(), "disconnect"));
        return MpNone.NONE;
    }

    private long link() {
        if (!station) {
            return active ? UP : DOWN;
        }
        return !joining ? DOWN : board().clock().now() - joinedAt < SEARCH ? JOINING : NO_NETWORK;
    }

    /** A station finds no network, an access point has no stations. */
    private boolean isConnected() {
        board().clock().elapsedNanos();
        return false;
    }

    private Object status(Vm vm, Args args) {
        board().clock().elapsedNanos();
        if (args.count() == 1) {
            return link();
        }
        switch (StrType.strOf(vm, args.get(1)).toString()) {
            case "rssi" -> {
                if (!station) {
                    throw Errors.value(vm, "STA required");
                }
                return 0L;
            }
            case "stations" -> {
                if (station) {
                    throw Errors.value(vm, "AP required");
                }
                return new MpList();
            }
            default -> throw Errors.value(vm, "unknown status param");
        }
    }

    private static Object config(Vm vm, Args args) {
        if (args.named() == 0) {
            if (args.count() != 1) {
                throw Errors.type(vm, "must query one param");
            }
            return query(vm, StrType.strOf(vm, args.get(0)).toString());
        }
        if (args.count() != 0) {
            throw Errors.type(vm, "can't specify pos and kw args");
        }
        for (int i = 0; i < args.named(); i++) {
            if (!CONFIGURABLE.contains(args.name(i).toString())) {
                throw Errors.value(vm, "unknown config param");
            }
        }
        return MpNone.NONE;
    }

    private static Object query(Vm vm, String parameter) {
        return switch (parameter) {
            case "mac" -> MpBytes.of(new byte[] {2, 0, 0, 0, 0, 1});
            case "ssid", "essid" -> MpStr.EMPTY;
            case "antenna", "channel", "security", "txpower" -> 0L;
            // PM_PERFORMANCE, which it begins with.
            case "pm" -> 0xa11142L;
            default -> throw Errors.value(vm, "unknown config param");
        };
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        long link = link();
        String state = link == UP ? "up" : link == JOINING ? "join" : link == NO_NETWORK ? "nonet" : "down";
        out.print("<CYW43 " + (station ? "STA " : "AP ") + state + " 0.0.0.0>");
    }
}
