package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.ArrayList;
import java.util.List;

/** What a pin does at an edge (shared/runtime/mpirq.c, and the functions {@code *_pin_irq} of the ports). */
final class PinIrq extends MpObject {
    private static final MpType TYPE = MpType.builder("irq")
            .slots(Slot.CALL)
            .members(() -> new Members.Table()
                    .fun1("flags", (vm, self) -> BoardObject.self(vm, self, PinIrq.class).flags)
                    .fun("trigger", 1, 2, PinIrq::trigger))
            .build();

    private final PinObject pin;
    private final long rising;
    private final long falling;
    private final ArgSpec arguments;
    private Object handler = MpNone.NONE;
    private long trigger;
    private long flags;
    private boolean hard;

    PinIrq(PinObject pin) {
        this.pin = pin;
        this.rising = pin.peripherals().constant("Pin", "IRQ_RISING");
        this.falling = pin.peripherals().constant("Pin", "IRQ_FALLING");
        ArgSpec.Builder builder =
                ArgSpec.builder().object("handler", MpNone.NONE).integer("trigger", rising | falling);
        this.arguments = pin.peripherals().port() == Port.ESP32
                ? builder.object("wake", MpNone.NONE).build()
                : builder.bool("hard", false).build();
    }

    /** Sets it up if there are arguments; gives what the port's method gives. */
    Object configure(Vm vm, Args args) {
        Object[] given = arguments.parse(vm, args);
        if (args.count() > 0 || args.named() > 0) {
            hard = given[2] instanceof Boolean b && b;
            if (hard && pin.peripherals().port() == Port.ESP8266) {
                throw Errors.value(vm, "hard IRQ not supported");
            }
            handler = given[0];
            trigger = (Long) given[1];
            flags = 0;
            listen();
        }
        // The stm32 port gives nothing back.
        return pin.peripherals().port() == Port.STM32 ? MpNone.NONE : this;
    }

    private void listen() {
        boolean on = handler != MpNone.NONE && trigger != 0;
        pin.note(new BoardEvent.Action(pin.device(), on ? "irq " + edges() : "irq off"));
        pin.line().listen(on ? this::changed : null);
    }

    private String edges() {
        List<String> edges = new ArrayList<>();
        if ((trigger & rising) == rising) {
            edges.add("rising");
        }
        if ((trigger & falling) == falling) {
            edges.add("falling");
        }
        return edges.isEmpty() ? "0x" + Long.toHexString(trigger) : String.join("|", edges);
    }

    private void changed(int level) {
        long edge = level == 1 ? rising : falling;
        if ((trigger & edge) == edge) {
            flags = edge;
            pin.peripherals().interrupt(pin.device(), handler, pin, hard, () -> {
                handler = MpNone.NONE;
                listen();
            });
        }
    }

    private static Object trigger(Vm vm, Args args) {
        PinIrq irq = BoardObject.self(vm, args.get(0), PinIrq.class);
        long before = irq.trigger;
        if (args.count() == 2) {
            irq.trigger = Numbers.toLong(vm, args.get(1));
            irq.listen();
        }
        return before;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        new Args(args, at, count, named).check(vm, 0, 0, false);
        if (handler != MpNone.NONE) {
            Calls.call(vm, handler, pin);
        }
        return MpNone.NONE;
    }

    @Override
    public void inspect(Census census) {
        census.words(6);
        census.addAll(handler, pin);
    }
}
