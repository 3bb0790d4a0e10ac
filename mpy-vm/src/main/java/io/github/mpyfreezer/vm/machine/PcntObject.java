package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import org.jspecify.annotations.Nullable;

/**
 * {@code esp32.PCNT}: counts edges at pins, from {@code start()} on (ports/esp32/esp32_pcnt.c). At its smallest and largest value
 * it begins with 0 again.
 */
final class PcntObject extends BoardObject {
    private static final int UNITS = 8;
    private static final long ZERO = 0x40;
    private static final long FIRST_EVENT = 0x04;
    private static final ArgSpec IRQ = ArgSpec.builder()
            .object("handler", MpNone.NONE)
            .integer("trigger", ZERO)
            .build();

    private final PcntChannel[] channels = {new PcntChannel(this::count), new PcntChannel(this::count)};
    private final PcntLimits limits = new PcntLimits();
    private @Nullable PcntIrq irq;
    private boolean running;
    private long value;

    private PcntObject(Peripherals peripherals, MpType type, Device device) {
        super(peripherals, type, device);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("PCNT")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("esp32.PCNT", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        if (args.count() == 0) {
            throw Errors.type(vm, "id");
        }
        long id = Numbers.toLong(vm, args.get(0));
        if (id < 0 || id >= UNITS) {
            throw Errors.value(vm, "invalid id");
        }
        var device = new Device(Device.Kind.PCNT, Long.toString(id));
        PcntObject unit = peripherals.device(device, PcntObject.class, () -> new PcntObject(peripherals, type, device));
        unit.init(vm, args.without(args.count()));
        return unit;
    }

    private static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> self(vm, args.get(0)).init(vm, args.without(1)))
                .fun("value", 1, 2, (vm, args) -> self(vm, args.get(0)).value(vm, args.without(1)))
                .funKw("irq", 1, (vm, args) -> self(vm, args.get(0)).irq(vm, args.without(1)))
                .fun1("start", (vm, self) -> self(vm, self).run(true))
                .fun1("stop", (vm, self) -> self(vm, self).run(false))
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun1("__del__", (vm, self) -> self(vm, self).deinit());
    }

    private static PcntObject self(Vm vm, Object value) {
        return self(vm, value, PcntObject.class);
    }

    private Object init(Vm vm, Args args) {
        var given = PcntSettings.parse(vm, args);
        PcntChannel channel = channels[(int) given.channel(vm)];
        given.connect(vm, peripherals(), channel);
        given.setActions(vm, channel);
        given.checkFilter(vm);
        boolean clears = given.clears(vm);
        if (limits.set(vm, given) || clears) {
            value = 0;
        }
        note(new BoardEvent.Setup(device(), given.text()));
        return MpNone.NONE;
    }

    private Object value(Vm vm, Args args) {
        if (args.count() > 0 && Numbers.toLong(vm, args.get(0)) != 0) {
            throw Errors.value(vm, "value");
        }
        board().clock().elapsedNanos();
        long read = value;
        while (irq != null && irq.flush(vm)) {
            read = value;
        }
        note(new BoardEvent.Sample(device(), read));
        if (args.count() > 0) {
            note(new BoardEvent.Written(device(), "", 0));
            value = 0;
        }
        return read;
    }

    private Object irq(Vm vm, Args args) {
        Object[] given = IRQ.parse(vm, args);
        PcntIrq own = irq == null ? new PcntIrq(this) : irq;
        irq = own;
        if (args.count() > 0 || args.named() > 0) {
            long trigger = (Long) given[1];
            if (trigger < FIRST_EVENT || trigger >= ZERO << 1) {
                throw Errors.value(vm, "trigger");
            }
            own.set(given[0], given[0] == MpNone.NONE ? 0 : trigger, false);
        }
        return own;
    }

    private Object run(boolean on) {
        note(new BoardEvent.Action(device(), on ? "start" : "stop"));
        running = on;
        return MpNone.NONE;
    }

    private Object deinit() {
        note(new BoardEvent.Action(device(), "off"));
        if (irq != null) {
            irq.set(MpNone.NONE, 0, false);
        }
        for (PcntChannel channel : channels) {
            channel.connect(null, null);
            channel.set(0, 0, 0, 0);
        }
        limits.clear();
        running = false;
        value = 0;
        return MpNone.NONE;
    }

    private void count(int step) {
        if (!running) {
            return;
        }
        // The register has 16 bits.
        long reached = (short) (value + step);
        value = limits.isEnd(reached) ? 0 : reached;
        if (irq != null) {
            irq.happened(limits.events(reached));
        }
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("PCNT(" + device().name() + ")");
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(irq);
    }
}
