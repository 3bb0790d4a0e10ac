package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpMemoryView;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.StaticMethod;
import io.github.mpyfreezer.vm.object.Types;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code rp2.DMA} (ports/rp2/rp2_dma.c). */
final class DmaObject extends BoardObject {
    private static final int CLOSED = 0xff;
    private static final MpStr READ = MpStr.qstr("read");
    private static final MpStr WRITE = MpStr.qstr("write");
    private static final MpStr COUNT = MpStr.qstr("count");
    private static final MpStr CONTROL = MpStr.qstr("ctrl");
    private static final List<MpStr> REGISTERS = List.of(READ, WRITE, COUNT, CONTROL);
    private static final ArgSpec IRQ =
            ArgSpec.builder().object("handler", MpNone.NONE).bool("hard", false).build();

    private final DmaController controller;
    private final DmaChannel channel;
    private final byte[] shown = new byte[DmaRegisters.BYTES];
    private int number;
    private @Nullable DeviceIrq irq;
    /** What addresses are of, which they alone do not keep. */
    private Object source = MpNone.NONE;

    private Object target = MpNone.NONE;

    private DmaObject(Peripherals peripherals, DmaController controller, int number) {
        super(peripherals, peripherals.type("_rp2.DMA"), new Device(Device.Kind.DMA, Integer.toString(number)));
        this.controller = controller;
        this.number = number;
        this.channel = controller.channel(number);
        channel.whenFinished(this::finished);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("DMA")
                .slots(Slot.PRINT, Slot.ATTR)
                .maker((vm, type, args) -> {
                    args.check(vm, 0, 0, false);
                    DmaController all = DmaController.of(peripherals);
                    int number = all.take();
                    if (number < 0) {
                        throw Errors.os(Errno.EBUSY);
                    }
                    return new DmaObject(peripherals, all, number);
                })
                .members(() -> peripherals.members("_rp2.DMA", methods()))
                .build();
    }

    private static Members.Table methods() {
        return new Members.Table()
                .funKw("config", 1, (vm, args) -> open(vm, args.get(0)).configure(vm, args.without(1)))
                .fun("active", 1, 2, (vm, args) -> open(vm, args.get(0)).active(vm, args.without(1)))
                .funKw("irq", 1, (vm, args) -> open(vm, args.get(0)).irq(vm, args.without(1)))
                .fun1("close", (vm, self) -> self(vm, self, DmaObject.class).close())
                .fun1("__del__", (vm, self) -> self(vm, self, DmaObject.class).close())
                .funKw(
                        "pack_ctrl",
                        1,
                        (vm, args) ->
                                DmaControl.pack(vm, self(vm, args.get(0), DmaObject.class).number, args.without(1)))
                .value("unpack_ctrl", new StaticMethod(NativeFunction.of("unpack_ctrl", DmaControl::unpack)));
    }

    private static DmaObject open(Vm vm, Object value) {
        DmaObject dma = self(vm, value, DmaObject.class);
        dma.checkOpen(vm);
        return dma;
    }

    private void checkOpen(Vm vm) {
        if (number == CLOSED) {
            throw Errors.value(vm, "channel closed");
        }
    }

    private Object configure(Vm vm, Args args) {
        boolean trigger = false;
        for (int i = 0; i < args.named(); i++) {
            boolean isTrigger = args.name(i).toString().equals("trigger");
            trigger |= isTrigger && Operators.isTrue(vm, args.namedValue(i));
            if (!isTrigger && !REGISTERS.contains(args.name(i))) {
                throw Errors.type(vm, "argument num/types mismatch", "extra keyword arguments given");
            }
        }
        args.check(vm, 0, 0, true);
        for (MpStr register : REGISTERS) {
            Object value = args.named(register.toString());
            if (value != null) {
                set(vm, register, value);
            }
        }
        if (trigger) {
            channel.trigger();
        }
        return MpNone.NONE;
    }

    private void set(Vm vm, MpStr register, Object value) {
        if (register.equals(READ)) {
            channel.setReadAddress(address(vm, value, false));
            source = value;
        } else if (register.equals(WRITE)) {
            channel.setWriteAddress(address(vm, value, true));
            target = value;
        } else if (register.equals(COUNT)) {
            channel.setCount(Numbers.toTruncatedLong(vm, value));
        } else {
            channel.setControl((int) Numbers.toTruncatedLong(vm, value));
        }
    }

    private static long address(Vm vm, Object value, boolean writable) {
        StateMachineObject machine = Types.cast(value, StateMachineObject.class);
        if (machine != null) {
            return DmaBus.address(machine.id(), writable);
        }
        Buffer buffer = value instanceof MpObject object ? object.buffer(vm, writable) : null;
        return buffer == null ? Numbers.toTruncatedLong(vm, value) : vm.memory().addressOf(buffer);
    }

    private Object active(Vm vm, Args args) {
        if (args.count() > 0) {
            if (Operators.isTrue(vm, args.get(0))) {
                channel.trigger();
            } else {
                channel.abort();
            }
        }
        board().clock().elapsedNanos();
        return channel.busy();
    }

    private Object irq(Vm vm, Args args) {
        Object[] given = IRQ.parse(vm, args);
        DeviceIrq handlers = irq == null ? new DeviceIrq(this) : irq;
        irq = handlers;
        if (args.count() > 0 || args.named() > 0) {
            handlers.set(given[0], 1, (Boolean) given[1]);
        }
        return handlers;
    }

    private void finished() {
        if (irq != null) {
            irq.happened(peripherals(), device(), 1);
        }
    }

    private Object close() {
        if (number != CLOSED) {
            irq = null;
            channel.abort();
            channel.setControl(0);
            channel.setReadAddress(0);
            channel.setWriteAddress(0);
            channel.setCount(0);
            controller.release(number);
            number = CLOSED;
        }
        return MpNone.NONE;
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        switch (name.toString()) {
            case "channel" -> found.value((long) number);
            case "registers" -> {
                DmaRegisters.show(channel, shown);
                found.value(MpMemoryView.of(vm, new Buffer(shown, 0, shown.length, 'I'), true));
            }
            case "read", "write", "count", "ctrl" -> {
                checkOpen(vm);
                board().clock().elapsedNanos();
                found.value(IntOps.make(vm, DmaRegisters.value(channel, name.toString())));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (value == null) {
            return false;
        }
        checkOpen(vm);
        if (!REGISTERS.contains(name)) {
            return false;
        }
        set(vm, name, value);
        return true;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("DMA(" + number + ")");
    }

    @Override
    public void inspect(Census census) {
        census.addAll(irq, source, target);
    }
}
