package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.pio.PioMachine;
import io.github.mpyfreezer.vm.board.pio.PioSettings;
import io.github.mpyfreezer.vm.board.pio.PioSettings.Span;
import io.github.mpyfreezer.vm.machine.PioProgram.PinGroup;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.List;

/**
 * How a state machine is set up: the arguments of its constructor and {@code init} (ports/rp2/rp2_pio.c).
 *
 * @param text what a record says
 * @param registers what the machine gets
 * @param begins how its pins begin: for OUT, SET and beside instructions
 */
record StateMachineSettings(String text, PioSettings registers, List<PinStart> begins) {
    private static final int SIDE_OPTIONAL = 1 << 30;
    private static final int MOST_SIDE_BITS = 5;
    private static final long SLOWEST = 65536 * 256;

    private static final ArgSpec INIT = ArgSpec.builder()
            .required("prog")
            .integer("freq", -1)
            .keywordOnly()
            .object("in_base", MpNone.NONE)
            .object("out_base", MpNone.NONE)
            .object("set_base", MpNone.NONE)
            .object("jmp_pin", MpNone.NONE)
            .object("sideset_base", MpNone.NONE)
            .object("in_shiftdir", MpNone.NONE)
            .object("out_shiftdir", MpNone.NONE)
            .object("push_thresh", MpNone.NONE)
            .object("pull_thresh", MpNone.NONE)
            .build();

    /** As a machine is before it is set up. */
    static StateMachineSettings reset() {
        return new StateMachineSettings("", PioSettings.reset(), List.of());
    }

    /** What arguments say; the program goes into memory if it is not there. */
    static StateMachineSettings parse(Vm vm, PioObject pio, int number, Args args) {
        Object[] given = INIT.parse(vm, args);
        PioProgram program = PioProgram.of(vm, given[0]);
        long place = program.place(vm, number);
        if (place < 0) {
            place = pio.add(vm, program);
        }
        long frequency = (Long) given[1];
        long divider = divider(vm, pio.peripherals().frequency(), frequency);
        PinClass pins = pio.peripherals().pins();
        var text = new StringBuilder("program=").append(place);
        if (frequency >= 0) {
            text.append(" freq=").append(frequency);
        }
        int in = base(vm, pins, text, " in=", given[2]);
        int outBase = base(vm, pins, text, " out=", given[3]);
        int setBase = base(vm, pins, text, " set=", given[4]);
        int jump = base(vm, pins, text, " jmp=", given[5]);
        int sideBase = base(vm, pins, text, " sideset=", given[6]);
        int execution = (int) program.execution(vm) + ((int) place << 12) + ((int) place << 7);
        if (jump >= 0) {
            execution = replaced(vm, execution, (long) jump, 24, 5);
        }
        int shifting = (int) program.shifting(vm);
        shifting = replaced(vm, shifting, given[7], 18, 1);
        shifting = replaced(vm, shifting, given[8], 19, 1);
        shifting = replaced(vm, shifting, given[9], 20, 5);
        shifting = replaced(vm, shifting, given[10], 25, 5);
        PinStart out = PinStart.parse(vm, program.pins(PinGroup.OUT), outBase);
        PinStart set = PinStart.parse(vm, program.pins(PinGroup.SET), setBase);
        PinStart side = PinStart.parse(vm, program.pins(PinGroup.SIDESET), sideBase);
        int sideBits = sideBase < 0 ? 0 : side.pins().count() + ((execution & SIDE_OPTIONAL) != 0 ? 1 : 0) & 7;
        var registers = new PioSettings(
                (int) place & PioSettings.LAST_PLACE,
                divider,
                execution,
                shifting,
                Math.max(0, in),
                out.pins(),
                new Span(set.pins().base(), Math.min(MOST_SIDE_BITS, set.pins().count())),
                side.pins(),
                Math.min(MOST_SIDE_BITS, sideBits));
        return new StateMachineSettings(text.toString(), registers, List.of(out, set, side));
    }

    /** Without a frequency that of the processor; with 0 the slowest. */
    private static long divider(Vm vm, long clock, long frequency) {
        if (frequency <= 0) {
            return frequency < 0 ? 256 : SLOWEST;
        }
        long divider = clock * 256 / frequency;
        if (divider < 256 || divider > SLOWEST) {
            throw Errors.value(vm, "freq out of range");
        }
        return divider;
    }

    private static int base(Vm vm, PinClass pins, StringBuilder text, String name, Object base) {
        if (base == MpNone.NONE) {
            return -1;
        }
        PinObject pin = pins.find(vm, base);
        text.append(name).append(pin.device().name());
        return (int) pin.number() & 31;
    }

    private static int replaced(Vm vm, int register, Object value, int at, int bits) {
        if (value == MpNone.NONE) {
            return register;
        }
        int mask = (1 << bits) - 1 << at;
        return register & ~mask | (int) Numbers.toLong(vm, value) << at & mask;
    }

    /** Gives all of it to a machine. */
    void apply(PioMachine machine) {
        machine.init(registers);
        begins.forEach(begin -> machine.begin(begin.pins(), begin.levels(), begin.directions()));
    }
}
