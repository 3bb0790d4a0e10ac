package io.github.mpyfreezer.vm.module;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.FloatOps;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpModule;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Raised;
import io.github.mpyfreezer.vm.object.Sequences;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Module {@code time} (extmod/modtime.c, ports/unix/modtime.c). All places have the time of UTC. */
public final class TimeModule {
    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final long EPOCH_2000 = 946_684_800;

    private TimeModule() {}

    static MpModule create(Vm vm) {
        var table = new Members.Table()
                .fun("gmtime", 0, 1, TimeModule::broken)
                .fun("localtime", 0, 1, TimeModule::broken)
                .fun1("mktime", TimeModule::joined)
                .fun0("time", TimeModule::time)
                .fun0(
                        "time_ns",
                        machine -> IntOps.make(machine, machine.host().clock().wallNanos() - epoch(machine) * SECOND))
                .fun1("sleep", (machine, seconds) -> {
                    sleep(machine, (long) (Numbers.toFloat(machine, seconds) * SECOND));
                    return MpNone.NONE;
                })
                .fun1("sleep_ms", (machine, time) -> {
                    sleep(machine, clampedProduct(Numbers.toLong(machine, time), MILLI));
                    return MpNone.NONE;
                })
                .fun1("sleep_us", (machine, time) -> {
                    sleep(machine, clampedProduct(Numbers.toLong(machine, time), MICRO));
                    return MpNone.NONE;
                })
                .fun0("ticks_ms", machine -> ticks(machine, MILLI))
                .fun0("ticks_us", machine -> ticks(machine, MICRO))
                .fun0("ticks_cpu", machine -> ticks(machine, 1))
                .fun2("ticks_add", TimeModule::ticksAdd)
                .fun2("ticks_diff", TimeModule::ticksDiff);
        if (vm.profile().unix()) {
            table.fun0(
                    "clock",
                    machine -> machine.hasFloats()
                            ? FloatOps.make(
                                    machine,
                                    Math.floorDiv(machine.host().clock().elapsedNanos(), MILLI) / 1000.0)
                            : IntOps.make(machine, machine.host().clock().elapsedNanos() / MICRO));
        }
        return BuiltinModules.module(vm, "time", table);
    }

    private static long epoch(Vm vm) {
        return vm.profile().unix() ? 0 : EPOCH_2000;
    }

    private static long clampedProduct(long time, long unit) {
        return time > Long.MAX_VALUE / unit ? Long.MAX_VALUE : Math.max(0, time) * unit;
    }

    private static void sleep(Vm vm, long nanos) {
        Board board = vm.board();
        if (board != null) {
            vm.attend(0);
            board.note(new BoardEvent.Pause("sleep", Math.max(0, nanos)));
        }
        vm.sleep(nanos);
    }

    private static Object time(Vm vm) {
        long micros = vm.host().clock().wallNanos() / MICRO;
        long seconds = Math.floorDiv(micros, MILLI);
        return vm.profile().unix() && vm.profile().floats().isDouble()
                ? FloatOps.make(vm, seconds + (double) Math.floorMod(micros, MILLI) / MILLI)
                : IntOps.make(vm, seconds - epoch(vm));
    }

    /** Ticks count up to what half of the small integers can say. */
    private static long period(Vm vm) {
        return (vm.profile().smallIntMax() + 1) & -(vm.profile().smallIntMax() + 1);
    }

    private static Object ticks(Vm vm, long unit) {
        return vm.host().clock().elapsedNanos() / unit & period(vm) - 1;
    }

    private static Object ticksAdd(Vm vm, Object ticks, Object delta) {
        long by = Numbers.toLong(vm, delta);
        long half = period(vm) / 2;
        if (by <= -half || by >= half) {
            throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, "ticks interval overflow");
        }
        return Numbers.toLong(vm, ticks) + by & period(vm) - 1;
    }

    private static Object ticksDiff(Vm vm, Object end, Object start) {
        long half = period(vm) / 2;
        long difference = Numbers.toLong(vm, end) - Numbers.toLong(vm, start);
        return (difference + half & period(vm) - 1) - half;
    }

    private static Object broken(Vm vm, Args args) {
        long seconds;
        if (args.count() == 0 || args.get(0) == MpNone.NONE && !vm.profile().unix()) {
            seconds = Math.floorDiv(vm.host().clock().wallNanos(), SECOND);
        } else {
            Object given = args.get(0);
            long since =
                    vm.profile().floats().isDouble() ? (long) Numbers.toFloat(vm, given) : Numbers.toLong(vm, given);
            seconds = since + epoch(vm);
        }
        LocalDateTime time;
        try {
            time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, "time out of range");
        }
        List<Object> parts = new ArrayList<>(List.of(
                (long) time.getYear(),
                (long) time.getMonthValue(),
                (long) time.getDayOfMonth(),
                (long) time.getHour(),
                (long) time.getMinute(),
                (long) time.getSecond(),
                (long) time.getDayOfWeek().getValue() - 1,
                (long) time.getDayOfYear()));
        if (vm.profile().unix()) {
            parts.add(0L);
        }
        return MpTuple.of(parts);
    }

    /** Days and hours beyond their range count on into the next ones. */
    private static Object joined(Vm vm, Object tuple) {
        Object[] parts = Sequences.itemsOf(vm, tuple);
        if (parts.length < 8 || parts.length > 9) {
            throw Errors.type(vm, "mktime needs a tuple of length 8 or 9");
        }
        var numbers = new long[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Numbers.toLong(vm, parts[i]);
        }
        try {
            long months = numbers[0] * 12 + numbers[1] - 1;
            LocalDateTime month = LocalDateTime.of(
                    Math.toIntExact(Math.floorDiv(months, 12L)), (int) Math.floorMod(months, 12L) + 1, 1, 0, 0);
            LocalDateTime time = month.plusDays(numbers[2] - 1)
                    .plusHours(numbers[3])
                    .plusMinutes(numbers[4])
                    .plusSeconds(numbers[5]);
            long seconds = time.toEpochSecond(ZoneOffset.UTC) - epoch(vm);
            if (seconds == -1 && vm.profile().unix()) {
                // What C's mktime says where it fails, too (ports/unix/modtime.c).
                throw unusable();
            }
            return IntOps.make(vm, seconds);
        } catch (DateTimeException | ArithmeticException e) {
            throw unusable();
        }
    }

    private static Raised unusable() {
        return Errors.of(ExceptionTypes.OVERFLOW_ERROR, "invalid mktime usage");
    }
}
