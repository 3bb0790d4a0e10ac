package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Sequences;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code RTC} (machine_rtc.c of the ports, ports/stm32/rtc.c): the board's own time of day, which {@code time} goes by, too. */
final class RtcObject extends BoardObject {
    private static final int MEMORY_BYTES = 2048;
    /** What the function for waking up is given: the number of its line. */
    private static final Long WAKE_LINE = 22L;

    private static final long SECOND = 1_000_000_000;
    private static final long MILLI = 1_000_000;

    private final byte[] memory;
    private int kept;
    private long calibration;
    private Object callback = MpNone.NONE;
    private Board.@Nullable Alarm alarm;
    private long alarmAt;

    private RtcObject(Peripherals peripherals, MpType type) {
        super(peripherals, type, Device.of(Device.Kind.RTC));
        this.memory =
                peripherals.port() == Port.ESP32 ? BackupMemory.of(peripherals).first() : new byte[MEMORY_BYTES];
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("RTC")
                .maker((vm, type, args) -> {
                    args.check(vm, 0, peripherals.port() == Port.ESP32 ? 1 : 0, false);
                    return peripherals.device(
                            Device.of(Device.Kind.RTC), RtcObject.class, () -> new RtcObject(peripherals, type));
                })
                .members(() -> peripherals.members("RTC", methods()))
                .build();
    }

    static Members.Table methods() {
        return new Members.Table()
                .fun("init", 1, 2, (vm, args) -> self(vm, args.get(0)).init(vm, args))
                .fun("datetime", 1, 2, (vm, args) -> self(vm, args.get(0)).datetime(vm, args))
                .fun("memory", 1, 2, (vm, args) -> self(vm, args.get(0)).memory(vm, args))
                .fun1("info", (vm, self) -> 0L)
                .fun("calibration", 1, 2, (vm, args) -> self(vm, args.get(0)).calibrate(vm, args))
                .fun("wakeup", 2, 4, (vm, args) -> self(vm, args.get(0)).wakeUp(vm, args))
                .fun("alarm", 3, 3, (vm, args) -> self(vm, args.get(0)).alarm(vm, args))
                .fun("alarm_left", 1, 2, (vm, args) -> self(vm, args.get(0)).alarmLeft())
                .funKw("irq", 1, (vm, args) -> MpNone.NONE);
    }

    private static RtcObject self(Vm vm, Object value) {
        return self(vm, value, RtcObject.class);
    }

    /** Without arguments it is begun anew on stm32; elsewhere it is set, as {@link #datetime} does. */
    private Object init(Vm vm, Args args) {
        return args.count() == 1 ? MpNone.NONE : set(vm, args.get(1));
    }

    private Object datetime(Vm vm, Args args) {
        return args.count() == 1 ? get() : set(vm, args.get(1));
    }

    private Object get() {
        long nanos = board().clock().wallNanos();
        LocalDateTime time = LocalDateTime.ofEpochSecond(
                Math.floorDiv(nanos, SECOND), (int) Math.floorMod(nanos, SECOND), ZoneOffset.UTC);
        long fraction = switch (peripherals().port()) {
            case STM32 -> 255 - time.getNano() * 256L / SECOND;
            case ESP32 -> time.getNano() / 1_000;
            case ESP8266 -> time.getNano() / MILLI;
            case RP2, SAMD, NRF -> 0L;
        };
        int firstDay = peripherals().port() == Port.STM32 ? 1 : 0;
        return MpTuple.of(
                (long) time.getYear(),
                (long) time.getMonthValue(),
                (long) time.getDayOfMonth(),
                time.getDayOfWeek().getValue() - 1L + firstDay,
                (long) time.getHour(),
                (long) time.getMinute(),
                (long) time.getSecond(),
                fraction);
    }

    private Object set(Vm vm, Object tuple) {
        Object[] items = Sequences.itemsOf(vm, tuple);
        if (items.length != 8) {
            throw vm.terse()
                    ? Errors.value(vm, "tuple/list has wrong length")
                    : Errors.value(vm, "requested length 8 but object has length " + items.length);
        }
        var parts = new int[8];
        for (int i = 0; i < 8; i++) {
            parts[i] = Numbers.toSize(vm, items[i]);
        }
        try {
            LocalDateTime time = LocalDateTime.of(parts[0], parts[1], parts[2], parts[4], parts[5], parts[6]);
            long seconds = time.toEpochSecond(ZoneOffset.UTC);
            board().clock().setWall(Math.multiplyExact(seconds, SECOND));
            note(new BoardEvent.Action(device(), "set " + time));
        } catch (DateTimeException | ArithmeticException e) {
            throw Errors.of(ExceptionTypes.OVERFLOW_ERROR, "time out of range");
        }
        return MpNone.NONE;
    }

    private Object memory(Vm vm, Args args) {
        if (args.count() == 1) {
            return MpBytes.of(Arrays.copyOf(memory, kept));
        }
        Buffer buffer = Buffers.readable(vm, args.get(1));
        if (buffer.length() > MEMORY_BYTES) {
            throw Errors.value(vm, "buffer too long");
        }
        kept = buffer.length();
        System.arraycopy(buffer.array(), buffer.offset(), memory, 0, kept);
        note(new BoardEvent.Action(device(), "memory " + kept + " bytes"));
        return MpNone.NONE;
    }

    private Object calibrate(Vm vm, Args args) {
        if (args.count() == 1) {
            return calibration;
        }
        long value = Numbers.toLong(vm, args.get(1));
        if (value < -511 || value > 512) {
            throw Errors.value(vm, "calibration value out of range");
        }
        calibration = value;
        return value;
    }

    /** {@code wakeup(timeout, callback)} of stm32, in milliseconds; {@code None} ends it. */
    private Object wakeUp(Vm vm, Args args) {
        cancel();
        callback = args.get(2, MpNone.NONE);
        if (args.get(1) == MpNone.NONE) {
            note(new BoardEvent.Action(device(), "wakeup off"));
            return MpNone.NONE;
        }
        long period = Math.max(1, Numbers.toLong(vm, args.get(1)));
        note(new BoardEvent.Action(device(), "wakeup " + period + " ms"));
        wakeLater(Math.min(period, Integer.MAX_VALUE) * MILLI);
        return MpNone.NONE;
    }

    private void wakeLater(long period) {
        alarm = board().after(period, () -> {
            wakeLater(period);
            if (Calls.isCallable(peripherals().vm(), callback)) {
                peripherals().interrupt(device(), callback, WAKE_LINE, true, () -> callback = MpNone.NONE);
            }
        });
    }

    private Object alarm(Vm vm, Args args) {
        cancel();
        long after = Math.max(0, Math.min(Numbers.toLong(vm, args.get(2)), Integer.MAX_VALUE)) * MILLI;
        alarmAt = board().clock().now() + after;
        note(new BoardEvent.Action(device(), "alarm " + after / MILLI + " ms"));
        return MpNone.NONE;
    }

    private Object alarmLeft() {
        return Math.max(0, alarmAt - board().clock().elapsedNanos()) / MILLI;
    }

    private void cancel() {
        if (alarm != null) {
            alarm.cancel();
            alarm = null;
        }
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(callback);
    }
}
