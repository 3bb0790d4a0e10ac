package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;
import org.jspecify.annotations.Nullable;

/** {@code machine.CAN} of processors with bxCAN (extmod/machine_can.c, ports/stm32/machine_can.c). */
final class MachineCan extends BoardObject {
    private static final int COUNT = 2;
    private static final int COUNTERS = 8;
    private static final int TIMINGS = 6;

    private final long id;
    private final CanController controller;
    private final MachineCanEvents events;
    private @Nullable MachineCanSettings settings;

    private MachineCan(Peripherals peripherals, MpType type, Device device, long id) {
        super(peripherals, type, device);
        this.id = id;
        this.controller = new CanController(board(), device);
        this.events = new MachineCanEvents(this, controller);
        controller.tell(events);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("CAN")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> {
                    args.check(vm, 1, Integer.MAX_VALUE, true);
                    long id = BusIds.stm32(vm, "CAN", args.get(0), COUNT);
                    var device = new Device(Device.Kind.CAN, Long.toString(id));
                    MachineCan bus = peripherals.device(
                            device, MachineCan.class, () -> new MachineCan(peripherals, type, device, id));
                    bus.init(vm, args.without(1));
                    return bus;
                })
                .members(() -> peripherals.members("CAN", methods()))
                .build();
    }

    private static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> self(vm, args.get(0)).init(vm, args.without(1)))
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .funKw("irq", 1, (vm, args) -> ready(vm, args.get(0)).events.irq(vm, args.without(1)))
                .funKw("send", 3, (vm, args) -> MachineCanFrames.send(vm, ready(vm, args.get(0)), args.without(1)))
                .fun2("cancel_send", (vm, self, box) -> ready(vm, self).cancel(Numbers.toLong(vm, box)))
                .fun("recv", 1, 2, (vm, args) -> {
                    MachineCan bus = ready(vm, args.get(0));
                    bus.board().clock().elapsedNanos();
                    return MachineCanFrames.receive(vm, bus, args.get(1, MpNone.NONE));
                })
                .fun2("set_filters", (vm, self, filters) -> MachineCanFilters.set(vm, ready(vm, self), filters))
                .fun1("state", (vm, self) -> self(vm, self).controller.running() ? 1L : 0L)
                .fun("get_counters", 1, 2, (vm, args) -> self(vm, args.get(0)).counters(vm, args.get(1, MpNone.NONE)))
                .fun("get_timings", 1, 2, (vm, args) -> self(vm, args.get(0)).timings(vm, args.get(1, MpNone.NONE)))
                .fun1("restart", (vm, self) -> ready(vm, self).restart());
    }

    private static MachineCan self(Vm vm, Object value) {
        return self(vm, value, MachineCan.class);
    }

    private static MachineCan ready(Vm vm, Object value) {
        MachineCan bus = self(vm, value);
        bus.check();
        return bus;
    }

    private void check() {
        if (!controller.running()) {
            throw Errors.os(Errno.EINVAL);
        }
    }

    CanController controller() {
        return controller;
    }

    MachineCanEvents events() {
        return events;
    }

    private Object init(Vm vm, Args args) {
        MachineCanSettings asked = MachineCanSettings.parse(vm, peripherals().frequency() / 4, args);
        settings = asked;
        note(new BoardEvent.Setup(device(), asked.mode() + " bitrate=" + asked.bitrate()));
        events.reset();
        controller.start(asked.mode().at(asked.bitrate()));
        return MpNone.NONE;
    }

    private Object deinit() {
        if (controller.running()) {
            note(new BoardEvent.Action(device(), "off"));
        }
        events.close();
        controller.stop();
        return MpNone.NONE;
    }

    private Object cancel(long box) {
        if (box < 0 || box >= CanController.BOXES) {
            throw Errors.with(ExceptionTypes.INDEX_ERROR);
        }
        return events.cancel((int) box);
    }

    private Object restart() {
        note(new BoardEvent.Action(device(), "restart"));
        for (int i = 0; i < CanController.BOXES; i++) {
            controller.cancel(i);
        }
        events.reset();
        return MpNone.NONE;
    }

    private Object counters(Vm vm, Object given) {
        MpList list = ResultList.of(vm, given, COUNTERS);
        check();
        for (int i = 0; i < 5; i++) {
            list.set(i, 0L);
        }
        list.set(5, (long) controller.unsent());
        list.set(6, (long) controller.waiting(0) + controller.waiting(1));
        list.set(7, events.overruns());
        return list;
    }

    private Object timings(Vm vm, Object given) {
        MpList list = ResultList.of(vm, given, TIMINGS);
        if (settings != null) {
            list.set(0, settings.bitrate());
            list.set(1, settings.jump());
            list.set(2, settings.before());
            list.set(3, settings.behind());
        }
        list.set(4, MpNone.NONE);
        list.set(5, MpNone.NONE);
        return list;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (settings != null) {
            out.print("CAN(" + id + ", bitrate=" + settings.bitrate() + ", mode=CAN.MODE_" + settings.mode() + ", sjw="
                    + settings.jump() + ", tseg1=" + settings.before() + ", tseg2=" + settings.behind() + ", f_clock="
                    + settings.clock() + ")");
        }
    }

    @Override
    public void inspect(Census census) {
        census.words(24);
        events.inspect(census);
    }
}
