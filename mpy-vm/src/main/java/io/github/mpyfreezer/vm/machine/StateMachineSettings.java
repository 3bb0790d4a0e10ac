package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.PinLine.Drive;
import io.github.mpyfreezer.vm.board.PinLine.Pull;
import io.github.mpyfreezer.vm.machine.PioProgram.PinGroup;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Sequences;

/**
 * How a state machine is set up: the arguments of its constructor and {@code init} (ports/rp2/rp2_pio.c).
 *
 * @param text what a record says
 * @param sendRoom words that can wait to be pulled
 * @param receiveRoom words that can wait to be got
 * @param sideBits bits of an instruction that set pins beside it, with the one that says whether
 * @param sideOptional whether there is such a bit
 */
record StateMachineSettings(String text, int sendRoom, int receiveRoom, long sideBits, boolean sideOptional) {
    private static final int ROOM = 4;
    private static final int BANK = 32;
    private static final int LAST_PIN = 29;
    private static final long JOIN_SEND = 1L << 30;
    private static final long JOIN_RECEIVE = 1L << 31;
    private static final long SIDE_OPTIONAL = 1L << 30;
    private static final long LARGEST_DIVIDER = 65536 * 256;

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
        return new StateMachineSettings("", ROOM, ROOM, 0, false);
    }

    /** What arguments say; the program goes into memory if it is not there, and the pins begin as it says. */
    static StateMachineSettings parse(Vm vm, PioObject pio, int number, Args args) {
        Object[] given = INIT.parse(vm, args);
        PioProgram program = PioProgram.of(vm, given[0]);
        long place = program.place(vm, number);
        if (place < 0) {
            place = pio.add(vm, program);
        }
        long frequency = (Long) given[1];
        check(vm, pio.peripherals().frequency(), frequency);
        long execution = program.execution(vm);
        long shifting = program.shifting(vm);
        var text = new StringBuilder("program=").append(place);
        if (frequency >= 0) {
            text.append(" freq=").append(frequency);
        }
        PinClass pins = pio.peripherals().pins();
        pin(vm, pins, text, " in=", given[2]);
        pin(vm, pins, text, " out=", given[3]);
        pin(vm, pins, text, " set=", given[4]);
        pin(vm, pins, text, " jmp=", given[5]);
        pin(vm, pins, text, " sideset=", given[6]);
        for (int i = 7; i < given.length; i++) {
            if (given[i] != MpNone.NONE) {
                Numbers.toLong(vm, given[i]);
            }
        }
        begin(vm, pins, program.pins(PinGroup.OUT), given[3]);
        begin(vm, pins, program.pins(PinGroup.SET), given[4]);
        long sides = begin(vm, pins, program.pins(PinGroup.SIDESET), given[6]);
        boolean optional = (execution & SIDE_OPTIONAL) != 0;
        boolean hasSides = given[6] != MpNone.NONE;
        boolean joinsSend = (shifting & JOIN_SEND) != 0;
        boolean joinsReceive = (shifting & JOIN_RECEIVE) != 0;
        return new StateMachineSettings(
                text.toString(),
                joinsSend ? 2 * ROOM : joinsReceive ? 0 : ROOM,
                joinsReceive ? 2 * ROOM : joinsSend ? 0 : ROOM,
                hasSides ? sides + (optional ? 1 : 0) : 0,
                optional);
    }

    private static void check(Vm vm, long clock, long frequency) {
        if (frequency > 0) {
            long divider = clock * 256 / frequency;
            if (divider < 256 || divider > LARGEST_DIVIDER) {
                throw Errors.value(vm, "freq out of range");
            }
        }
    }

    private static void pin(Vm vm, PinClass pins, StringBuilder text, String name, Object base) {
        if (base != MpNone.NONE) {
            text.append(name).append(pins.find(vm, base).device().name());
        }
    }

    /** Sets direction and level of the pins from a base on; gives how many there are. */
    private static long begin(Vm vm, PinClass pins, Object levels, Object base) {
        if (levels == MpNone.NONE) {
            return 0;
        }
        Object[] each = Numbers.toIntOrNull(vm, levels) == null ? Sequences.itemsOf(vm, levels) : new Object[] {levels};
        for (int i = 0; i < each.length; i++) {
            long level = Numbers.toLong(vm, each[i]);
            if (base != MpNone.NONE && i < BANK) {
                long at = (pins.find(vm, base).number() + i) % BANK;
                if (at <= LAST_PIN) {
                    PinObject pin = pins.get("GPIO" + at);
                    pin.line().write((int) level & 1);
                    pin.lend((level & 2) != 0 ? Drive.OUTPUT : Drive.INPUT, Pull.NONE);
                }
            }
        }
        return each.length;
    }
}
