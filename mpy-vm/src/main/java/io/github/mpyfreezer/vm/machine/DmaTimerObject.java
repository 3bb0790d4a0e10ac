package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Sequences;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.UnaryOp;
import io.github.mpyfreezer.vm.stream.Errno;
import org.jspecify.annotations.Nullable;

/** {@code rp2.DMATimer}: paces transfers; {@code int} of it is what {@code treq_sel} is to be (ports/rp2/rp2_dma.c). */
final class DmaTimerObject extends MpObject {
    private static final long MOST = 65535;
    private static final ArgSpec ARGUMENTS = ArgSpec.builder()
            .object("", MpNone.NONE)
            .keywordOnly()
            .object("freq", MpNone.NONE)
            .object("ratio", MpNone.NONE)
            .build();

    private final Peripherals peripherals;
    private final DmaController controller;
    private final int number;
    private boolean closed;

    private DmaTimerObject(Peripherals peripherals, DmaController controller, int number) {
        this.peripherals = peripherals;
        this.controller = controller;
        this.number = number;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("DMATimer")
                .slots(Slot.PRINT, Slot.ATTR, Slot.UNARY)
                .maker((vm, type, args) -> make(vm, peripherals, args))
                .members(() -> peripherals.members(
                        "_rp2.DMATimer",
                        new Members.Table()
                                .fun1("close", (vm, self) -> self(vm, self).close())
                                .fun1("__del__", (vm, self) -> self(vm, self).close())))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, Args args) {
        Object[] given = ARGUMENTS.parse(vm, args);
        DmaController controller = DmaController.of(peripherals);
        long wanted = given[0] == MpNone.NONE ? -1 : Numbers.toLong(vm, given[0]);
        if (given[0] != MpNone.NONE && (wanted < 0 || wanted >= DmaController.TIMERS)) {
            throw outOfRange(vm);
        }
        int number = controller.takeTimer((int) wanted);
        if (number < 0) {
            throw Errors.os(Errno.EBUSY);
        }
        var timer = new DmaTimerObject(peripherals, controller, number);
        if (given[2] != MpNone.NONE) {
            timer.setRatio(vm, given[2]);
        } else if (given[1] != MpNone.NONE) {
            timer.setFrequency(vm, given[1]);
        }
        return timer;
    }

    private static DmaTimerObject self(Vm vm, Object value) {
        return BoardObject.self(vm, value, DmaTimerObject.class);
    }

    private static RuntimeException outOfRange(Vm vm) {
        return Errors.value(vm, "value out of range");
    }

    private void setRatio(Vm vm, Object ratio) {
        Object[] both = Sequences.itemsOf(vm, ratio);
        if (both.length != 2) {
            throw Errors.value(
                    vm, "tuple/list has wrong length", "requested length 2 but object has length " + both.length);
        }
        long numerator = Numbers.toLong(vm, both[0]);
        long denominator = Numbers.toLong(vm, both[1]);
        if (numerator < 1 || numerator > denominator || denominator > MOST) {
            throw outOfRange(vm);
        }
        controller.setTimer(number, numerator, denominator);
    }

    private void setFrequency(Vm vm, Object wanted) {
        long frequency = Numbers.toLong(vm, wanted);
        long clock = peripherals.frequency();
        if (frequency > clock || clock / MOST > frequency) {
            throw outOfRange(vm);
        }
        Ratio best = Ratio.nearest(frequency, clock, MOST);
        controller.setTimer(number, best.numerator(), best.denominator());
    }

    private Object close() {
        if (!closed) {
            closed = true;
            controller.releaseTimer(number);
        }
        return MpNone.NONE;
    }

    @Override
    public MpType type() {
        return peripherals.type("_rp2.DMATimer");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return op == UnaryOp.INT_MAYBE ? (Object) (long) (DmaController.FIRST_TIMER + number) : super.unary(vm, op);
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        long numerator = controller.numerator(number);
        long denominator = controller.denominator(number);
        switch (name.toString()) {
            case "freq" ->
                found.value(IntOps.make(vm, denominator == 0 ? 0 : peripherals.frequency() * numerator / denominator));
            case "ratio" -> found.value(MpTuple.of(numerator, denominator));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (value != null && name.toString().equals("freq")) {
            setFrequency(vm, value);
        } else if (value != null && name.toString().equals("ratio")) {
            setRatio(vm, value);
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("DMATimer(" + number + ")");
    }
}
