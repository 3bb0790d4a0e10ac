package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import java.util.ArrayList;
import java.util.List;

/** What a pin does at an edge (the functions {@code *_pin_irq} of the ports). */
final class PinIrq extends IrqObject {
    private final PinObject pin;
    private final long rising;
    private final long falling;
    private final ArgSpec arguments;

    PinIrq(PinObject pin) {
        super(pin);
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
            boolean hard = given[2] instanceof Boolean b && b;
            if (hard && pin.peripherals().port() == Port.ESP8266) {
                throw Errors.value(vm, "hard IRQ not supported");
            }
            set(given[0], (Long) given[1], hard);
        }
        // The stm32 port gives nothing back.
        return pin.peripherals().port() == Port.STM32 ? MpNone.NONE : this;
    }

    @Override
    void changed() {
        boolean on = isSet() && trigger() != 0;
        pin.note(new BoardEvent.Action(pin.device(), on ? "irq " + edges() : "irq off"));
        pin.line().listen(on ? this::changedTo : null);
    }

    private String edges() {
        List<String> edges = new ArrayList<>();
        if ((trigger() & rising) == rising) {
            edges.add("rising");
        }
        if ((trigger() & falling) == falling) {
            edges.add("falling");
        }
        return edges.isEmpty() ? "0x" + Long.toHexString(trigger()) : String.join("|", edges);
    }

    private void changedTo(int level) {
        long edge = level == 1 ? rising : falling;
        if ((trigger() & edge) == edge) {
            interrupt(pin.peripherals(), pin.device(), edge);
        }
    }
}
