package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.PinLine.Pull;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;

/** {@code pyb.ExtInt}: calls a function with the number of the line at edges of a pin (ports/stm32/extint.c). */
final class ExtIntObject extends BoardObject {
    private static final ArgSpec MAKE = ArgSpec.builder()
            .required("pin")
            .requiredInt("mode")
            .requiredInt("pull")
            .required("callback")
            .build();
    private static final long RISING = 0x10_0000;
    private static final long FALLING = 0x20_0000;
    private static final long EDGES = RISING | FALLING;

    private final PinObject pin;
    private final long mode;
    private final Object callback;
    private boolean enabled = true;

    private ExtIntObject(Peripherals peripherals, MpType type, PinObject pin, long mode, Object callback) {
        super(peripherals, type, pin.device());
        this.pin = pin;
        this.mode = mode;
        this.callback = callback;
    }

    static MpType type(Peripherals peripherals) {
        return MpType.builder("ExtInt")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, MAKE.parse(vm, args)))
                .members(() -> peripherals.members("pyb.ExtInt", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Object[] given) {
        long mode = (Long) given[1];
        long pull = (Long) given[2];
        if ((mode & ~(EDGES | 0x3_0000)) != 0 || (mode & EDGES) == 0) {
            throw Errors.value(vm, "invalid ExtInt Mode: " + mode);
        }
        if (pull < 0 || pull > 2) {
            throw Errors.value(vm, "invalid ExtInt Pull: " + pull);
        }
        if (given[0] instanceof Long line) {
            throw Errors.value(vm, "ExtInt vector " + line + " < 16, use a Pin object");
        }
        PinObject pin = peripherals.pins().find(vm, given[0]);
        pin.lend(Drive.INPUT, pull == 1 ? Pull.UP : pull == 2 ? Pull.DOWN : Pull.NONE);
        var interrupt = new ExtIntObject(peripherals, type, pin, mode, given[3]);
        boolean both = (mode & EDGES) == EDGES;
        String edges = both ? "rising|falling" : (mode & RISING) != 0 ? "rising" : "falling";
        interrupt.note(new BoardEvent.Action(pin.device(), "irq " + edges));
        pin.line().listen(interrupt::changed);
        return interrupt;
    }

    private static Members.Table methods() {
        return new Members.Table()
                .fun1("line", (vm, self) -> self(vm, self).pin.number())
                .fun1("enable", (vm, self) -> self(vm, self).enable(true))
                .fun1("disable", (vm, self) -> self(vm, self).enable(false))
                .fun1("swint", (vm, self) -> self(vm, self).fire())
                .fun0("regs", vm -> MpNone.NONE);
    }

    private static ExtIntObject self(Vm vm, Object value) {
        return self(vm, value, ExtIntObject.class);
    }

    /** What is printed before an exception that a handler did not catch. */
    static String complaint(PinObject pin) {
        return "uncaught exception in ExtInt interrupt handler line " + pin.number();
    }

    private Object enable(boolean on) {
        enabled = on;
        note(new BoardEvent.Action(device(), on ? "irq on" : "irq off"));
        return MpNone.NONE;
    }

    private Object fire() {
        if (callback != MpNone.NONE) {
            peripherals().interruptHard(device(), callback, complaint(pin), () -> enable(false), pin.number());
        }
        return MpNone.NONE;
    }

    private void changed(int level) {
        if (enabled && (mode & (level == 1 ? RISING : FALLING)) != 0) {
            fire();
        }
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<ExtInt line=" + pin.number() + ">");
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.addAll(callback, pin);
    }
}
