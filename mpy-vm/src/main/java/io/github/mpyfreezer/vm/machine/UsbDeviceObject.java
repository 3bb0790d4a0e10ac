package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.Types;
import io.github.mpyfreezer.vm.run.Tracebacks;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code machine.USBDevice} (extmod/machine_usb_device.c, shared/tinyusb/mp_usbd_runtime.c). A host is there as soon as the device
 * is active: it configures it, takes what the device sends, and sends what a script says.
 */
final class UsbDeviceObject extends BoardObject {
    private static final int ENDPOINTS = 16;
    private static final int IN = 0x80;
    private static final long SUCCESS = 0;
    /** How long a host takes to find a device, and for a transfer, in nanoseconds. */
    private static final long FINDING = 100_000_000;

    private static final long FRAME = 1_000_000;
    private static final int OPEN = 3;
    private static final int RESET = 4;
    private static final int TRANSFER = 6;
    private static final MpStr DRIVER = MpStr.qstr("builtin_driver");
    private static final ArgSpec CONFIG = ArgSpec.builder()
            .required("desc_dev")
            .required("desc_cfg")
            .required("desc_strs")
            .object("open_itf_cb", MpNone.NONE)
            .object("reset_cb", MpNone.NONE)
            .object("control_xfer_cb", MpNone.NONE)
            .object("xfer_cb", MpNone.NONE)
            .build();

    private final Map<Integer, Buffer> transfers = new HashMap<>();
    private final Set<Integer> stalled = new HashSet<>();
    private Object[] configured = new Object[TRANSFER + 1];
    private final UsbDrivers drivers;
    private Object driver;
    private boolean active;
    private Board.@Nullable Alarm finding;

    private UsbDeviceObject(Peripherals peripherals, MpType type, UsbDrivers drivers) {
        super(peripherals, type, Device.of(Device.Kind.USB));
        this.drivers = drivers;
        this.driver = drivers.none();
        Arrays.fill(configured, MpNone.NONE);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        Device device = Device.of(Device.Kind.USB);
        UsbDrivers drivers = UsbDrivers.of(peripherals.port());
        return MpType.builder("USBDevice")
                .slots(Slot.ATTR)
                .maker((vm, type, args) -> peripherals.device(
                        device, UsbDeviceObject.class, () -> new UsbDeviceObject(peripherals, type, drivers)))
                .members(() -> peripherals.members("USBDevice", methods(drivers)))
                .build();
    }

    private static Members.Table methods(UsbDrivers drivers) {
        return new Members.Table()
                .funKw("config", 1, (vm, args) -> self(vm, args.get(0)).config(vm, args.without(1)))
                .fun3("submit_xfer", (vm, self, ep, buffer) -> self(vm, self).submit(vm, ep, buffer))
                .fun("active", 1, 2, (vm, args) -> self(vm, args.get(0)).active(vm, args))
                .fun("stall", 2, 3, (vm, args) -> self(vm, args.get(0)).stall(vm, args))
                .fun1("remote_wakeup", (vm, self) -> false)
                .value("BUILTIN_NONE", drivers.none())
                .value("BUILTIN_DEFAULT", drivers.serial())
                .value("BUILTIN_CDC", drivers.serial());
    }

    private static UsbDeviceObject self(Vm vm, Object value) {
        return self(vm, value, UsbDeviceObject.class);
    }

    private Object config(Vm vm, Args args) {
        Object[] given = CONFIG.parse(vm, args);
        for (int i = 0; i < 2; i++) {
            if (!(given[i] instanceof MpObject object) || object.buffer(vm, false) == null) {
                throw Errors.value(vm, i == 0 ? "desc_dev" : "desc_cfg");
            }
        }
        if (given[2] != MpNone.NONE && !Types.of(given[2]).has(Slot.SUBSCR)) {
            throw Errors.value(vm, "desc_strs");
        }
        configured = given;
        note(new BoardEvent.Piece(device(), "config", Bytes.wrap(bytes(vm, 1))));
        return MpNone.NONE;
    }

    private byte[] bytes(Vm vm, int which) {
        return Buffers.readable(vm, configured[which]).copy();
    }

    private Object active(Vm vm, Args args) {
        boolean before = active;
        if (args.count() == 2 && Operators.isTrue(vm, args.get(1)) != before) {
            if (!before && driver == drivers.none() && configured[0] == MpNone.NONE) {
                throw Errors.os(Errno.EINVAL);
            }
            active = !before;
            note(new BoardEvent.Action(device(), active ? "on" : "off"));
            transfers.clear();
            stalled.clear();
            if (finding != null) {
                finding.cancel();
            }
            if (active) {
                finding = board().after(FINDING, () -> schedule(this::found));
            }
        }
        return before;
    }

    /** Has something done as soon as the program can be interrupted. */
    private void schedule(Runnable action) {
        Vm vm = peripherals().vm();
        board().interrupt(() -> {
            NativeFunction task = NativeFunction.of("usb", (machine, none) -> {
                action.run();
                return MpNone.NONE;
            });
            if (!vm.schedule(task, MpNone.NONE)) {
                board().after(FRAME, () -> schedule(action));
            }
            while (vm.isPending()) {
                vm.attend(0);
            }
        });
    }

    /** A host resets the bus, asks what there is, and sets the configuration. */
    private void found() {
        Vm vm = peripherals().vm();
        if (!active) {
            return;
        }
        note(new BoardEvent.Interrupt(device()));
        call(RESET);
        if (configured[1] == MpNone.NONE) {
            return;
        }
        int builtIn = driver == drivers.none() ? 0 : UsbDrivers.INTERFACES;
        for (Bytes functions : UsbDescriptors.functions(Bytes.wrap(bytes(vm, 1)), builtIn)) {
            byte[] lent = functions.toArray();
            call(OPEN, MpMemoryView.of(vm, new Buffer(lent, 0, lent.length, 'B'), false));
        }
    }

    private void call(int which, Object... arguments) {
        Vm vm = peripherals().vm();
        Object function = configured[which];
        if (Calls.isCallable(vm, function)) {
            try {
                Calls.call(vm, function, arguments);
            } catch (Raised raised) {
                Tracebacks.print(vm, vm.out(), raised.exception());
            }
        }
    }

    private void requireActive() {
        if (!active) {
            throw Errors.os(Errno.EINVAL);
        }
    }

    private Object submit(Vm vm, Object endpoint, Object buffer) {
        requireActive();
        int address = (int) Numbers.toLong(vm, endpoint);
        boolean in = (address & IN) != 0;
        Buffer data = in ? Buffers.readable(vm, buffer) : Buffers.writable(vm, buffer);
        int number = address & ~IN & 0xff;
        if (number == 0 || number >= ENDPOINTS) {
            throw Errors.value(vm, "ep");
        }
        if (transfers.containsKey(address)) {
            throw Errors.os(Errno.EBUSY);
        }
        transfers.put(address, data);
        if (in) {
            board().after(FRAME, () -> schedule(() -> sent(address, data)));
        } else {
            board().input(new Device(Device.Kind.USB, Integer.toString(number))).listen(() -> receive(address));
            receive(address);
        }
        return true;
    }

    private void sent(int address, Buffer data) {
        if (active && transfers.remove(address, data)) {
            note(new BoardEvent.Piece(endpoint(address), "write", Bytes.wrap(data.copy())));
            call(TRANSFER, (long) address, SUCCESS, (long) data.length());
        }
    }

    private static Device endpoint(int address) {
        return new Device(Device.Kind.USB, Integer.toString(address & ~IN));
    }

    /** What the host has sent, if the program waits for it. */
    private void receive(int address) {
        if (transfers.containsKey(address) && board().input(endpoint(address)).available() > 0) {
            board().after(FRAME, () -> schedule(() -> received(address)));
        }
    }

    private void received(int address) {
        Buffer into = transfers.get(address);
        if (active && into != null) {
            int count = board().input(endpoint(address)).read(into.array(), into.offset(), into.length());
            if (count > 0) {
                transfers.remove(address);
                byte[] bytes = Arrays.copyOfRange(into.array(), into.offset(), into.offset() + count);
                note(new BoardEvent.Piece(endpoint(address), "read", Bytes.wrap(bytes)));
                call(TRANSFER, (long) address, SUCCESS, (long) count);
            }
        }
    }

    private Object stall(Vm vm, Args args) {
        int address = (int) Numbers.toLong(vm, args.get(1));
        requireActive();
        boolean before = stalled.contains(address);
        if (args.count() == 3) {
            boolean stalls = Operators.isTrue(vm, args.get(2));
            if (stalls) {
                stalled.add(address);
            } else {
                stalled.remove(address);
            }
            note(new BoardEvent.Action(endpoint(address), stalls ? "stall" : "go on"));
        }
        return before;
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (!name.isSame(DRIVER)) {
            return false;
        }
        found.value(driver);
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (value == null || !name.isSame(DRIVER)) {
            return false;
        }
        if (active) {
            throw Errors.os(Errno.EINVAL);
        }
        driver = value;
        return true;
    }

    @Override
    public void inspect(Census census) {
        census.words(40);
        census.addAll(configured);
        census.add(driver);
    }
}
