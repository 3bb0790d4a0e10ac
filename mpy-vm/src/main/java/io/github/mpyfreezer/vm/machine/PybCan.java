package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.CanFrame;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
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
import io.github.mpyfreezer.vm.stream.PolledStream;

/** {@code pyb.CAN} of processors with bxCAN (ports/stm32/pyb_can.c). */
final class PybCan extends BoardObject implements PolledStream {
    private static final int COUNT = 2;
    private static final int BANKS = 28;
    private static final ArgSpec CLEAR =
            ArgSpec.builder().bool("extframe", false).build();

    private final long id;
    private final CanController controller;
    private final PybCanCallbacks callbacks;
    private PybCanSettings settings = PybCanSettings.reset();

    private PybCan(Peripherals peripherals, MpType type, Device device, long id) {
        super(peripherals, type, device);
        this.id = id;
        this.controller = new CanController(board(), device);
        this.callbacks = new PybCanCallbacks(this, id);
        controller.tell(callbacks);
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("CAN")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("pyb.CAN", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        long id = BusIds.stm32(vm, "CAN", args.get(0), COUNT);
        var device = new Device(Device.Kind.CAN, Long.toString(id));
        PybCan bus = peripherals.device(device, PybCan.class, () -> new PybCan(peripherals, type, device, id));
        if (!bus.controller.running() || args.count() > 1) {
            if (bus.controller.running()) {
                bus.deinit();
            }
            bus.callbacks.forget();
            if (args.count() > 1 || args.named() > 0) {
                bus.init(vm, args.without(1));
            }
        }
        return bus;
    }

    private static Members.Table methods() {
        return new Members.Table()
                .funKw("init", 1, (vm, args) -> self(vm, args.get(0)).init(vm, args.without(1)))
                .fun1("deinit", (vm, self) -> self(vm, self).deinit())
                .fun1("restart", (vm, self) -> self(vm, self).restart())
                .fun1("state", (vm, self) -> self(vm, self).controller.running() ? 1L : 0L)
                .fun("info", 1, 2, (vm, args) -> self(vm, args.get(0)).info(vm, args.get(1, MpNone.NONE)))
                .fun2("any", (vm, self, fifo) -> self(vm, self).any(Numbers.toLong(vm, fifo)))
                .funKw("send", 1, (vm, args) -> PybCanFrames.send(vm, self(vm, args.get(0)), args.without(1)))
                .funKw(
                        "recv",
                        1,
                        (vm, args) ->
                                PybCanFrames.receive(vm, self(vm, args.get(0)).look(), args.without(1)))
                .funKw("setfilter", 1, (vm, args) -> self(vm, args.get(0)).setFilter(vm, args.without(1)))
                .funKw("clearfilter", 2, (vm, args) -> self(vm, args.get(0)).clearFilter(vm, args.without(1)))
                .fun3(
                        "rxcallback",
                        (vm, self, fifo, callback) ->
                                self(vm, self).callbacks.set(vm, Numbers.toLong(vm, fifo), callback));
    }

    private static PybCan self(Vm vm, Object value) {
        return self(vm, value, PybCan.class);
    }

    private PybCan look() {
        board().clock().elapsedNanos();
        return this;
    }

    CanController controller() {
        return controller;
    }

    private Object init(Vm vm, Args args) {
        settings = PybCanSettings.parse(vm, peripherals().frequency() / 4, args);
        note(new BoardEvent.Setup(device(), settings.text()));
        controller.start(settings.controllerMode());
        return MpNone.NONE;
    }

    private Object deinit() {
        controller.filters().clear();
        controller.stop();
        note(new BoardEvent.Action(device(), "off"));
        return MpNone.NONE;
    }

    private Object restart() {
        if (!controller.running()) {
            throw Errors.with(ExceptionTypes.VALUE_ERROR);
        }
        note(new BoardEvent.Action(device(), "restart"));
        return MpNone.NONE;
    }

    private Object info(Vm vm, Object given) {
        MpList list = ResultList.of(vm, given, 8);
        for (int i = 0; i < 5; i++) {
            list.set(i, 0L);
        }
        list.set(5, (long) controller.unsent());
        list.set(6, (long) controller.waiting(0));
        list.set(7, (long) controller.waiting(1));
        return list;
    }

    private Object any(long fifo) {
        look();
        return controller.waiting(fifo == 0 ? 0 : 1) > 0;
    }

    private Object setFilter(Vm vm, Args args) {
        PybCanFilter filter = PybCanFilter.parse(vm, args);
        boolean wrong = id == 1 ? filter.number() >= settings.banks() : filter.number() + settings.banks() >= BANKS;
        if (wrong || filter.number() < 0) {
            throw PybCanFilter.wrong(vm);
        }
        controller.filters().set((int) filter.number(), filter.bank());
        note(new BoardEvent.Action(device(), "filter " + filter.number()));
        controller.listen();
        return MpNone.NONE;
    }

    private Object clearFilter(Vm vm, Args args) {
        long number = Numbers.toLong(vm, args.get(0));
        CLEAR.parse(vm, args.without(1));
        controller.filters().clear((int) number);
        note(new BoardEvent.Action(device(), "filter " + number + " off"));
        return MpNone.NONE;
    }

    PybCanCallbacks callbacks() {
        return callbacks;
    }

    @Override
    public long control(Vm vm, int request, long argument) {
        if (request != POLL) {
            return -Errno.EINVAL;
        }
        look();
        long ready = controller.waiting(0) + controller.waiting(1) > 0 ? POLL_READ : 0;
        return argument & (ready | (controller.unsent() < CanController.BOXES ? POLL_WRITE : 0));
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        String auto = settings.restarts() ? "True" : "False";
        out.print(
                controller.running()
                        ? "CAN(" + id + ", CAN." + settings.mode().name() + ", auto_restart=" + auto + ")"
                        : "CAN(" + id + ")");
    }

    @Override
    public void inspect(Census census) {
        census.words(24);
        callbacks.inspect(census);
    }

    /** A frame as a program sends it; the identifier loses what it cannot hold. */
    static CanFrame frame(long id, boolean extended, boolean remote, Bytes data) {
        return new CanFrame(id & (extended ? CanFrame.LAST_EXTENDED_ID : CanFrame.LAST_ID), extended, remote, data);
    }
}
