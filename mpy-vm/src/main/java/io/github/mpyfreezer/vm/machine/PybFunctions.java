package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;

/** The functions of module {@code pyb}, many of which module {@code machine} has, too (ports/stm32/modpyb.c). */
final class PybFunctions {
    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;
    private static final int SERVOS = 4;
    private static final long SHORTEST_PULSE = 50;
    private static final long LONGEST_PULSE = 250;
    private static final long MASK = 0x3fff_ffff;

    private PybFunctions() {}

    static Members.Table table(Peripherals peripherals) {
        Board board = peripherals.board();
        return MachineFunctions.table(peripherals)
                .fun1("fault_debug", (vm, on) -> MpNone.NONE)
                .funKw("main", 1, (vm, args) -> MpNone.NONE)
                .fun("repl_uart", 0, 1, (vm, args) -> MpNone.NONE)
                .fun("country", 0, 1, (vm, args) -> MpNone.NONE)
                .fun1("repl_info", (vm, on) -> {
                    Numbers.toLong(vm, on);
                    return MpNone.NONE;
                })
                .fun2(
                        "servo",
                        (vm, number, width) -> servo(board, Numbers.toLong(vm, number), Numbers.toLong(vm, width)))
                .fun0("have_cdc", vm -> false)
                .fun0("sync", vm -> MpNone.NONE)
                .fun0("millis", vm -> ticks(board, MILLI))
                .fun0("micros", vm -> ticks(board, MICRO))
                .fun1("elapsed_millis", (vm, start) -> ticks(board, MILLI) - Numbers.toLong(vm, start) & MASK)
                .fun1("elapsed_micros", (vm, start) -> ticks(board, MICRO) - Numbers.toLong(vm, start) & MASK)
                .fun1("delay", (vm, time) -> pause(vm, board, Numbers.toLong(vm, time), MILLI))
                .fun1("udelay", (vm, time) -> pause(vm, board, Numbers.toLong(vm, time), MICRO));
    }

    /** Sets the pulse of a servo, in units of 10 microseconds, past its object; others than four there are not (servo.c). */
    private static Object servo(Board board, long number, long width) {
        if (number >= 1 && number <= SERVOS) {
            var device = new Device(Device.Kind.SERVO, Long.toString(number));
            long micros = 10 * Math.max(SHORTEST_PULSE, Math.min(LONGEST_PULSE, width));
            board.note(new BoardEvent.Written(device, "pulse_width", micros));
        }
        return MpNone.NONE;
    }

    private static long ticks(Board board, long unit) {
        return board.clock().elapsedNanos() / unit & MASK;
    }

    private static Object pause(Vm vm, Board board, long time, long unit) {
        vm.attend(0);
        long nanos = Math.max(0, Math.min(Integer.MAX_VALUE, time)) * unit;
        board.note(new BoardEvent.Pause("sleep", nanos));
        board.clock().sleepNanos(nanos);
        return MpNone.NONE;
    }
}
