package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpBytes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.NativeFunction;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Operators;

/** The functions of module {@code machine} (extmod/modmachine.c and modmachine.c of the ports). */
final class MachineFunctions {
    private static final Device MACHINE = Device.of(Device.Kind.MACHINE);
    private static final long MILLI = 1_000_000;
    private static final long LONGEST_SLEEP = Integer.MAX_VALUE;

    private final Peripherals peripherals;
    private final Board board;
    /** The state of a generator of numbers, the same in every run. */
    private int random = 0x2545_f491;

    private MachineFunctions(Peripherals peripherals) {
        this.peripherals = peripherals;
        this.board = peripherals.board();
    }

    /** All of them; some have several names. */
    static Members.Table table(Peripherals peripherals) {
        var functions = new MachineFunctions(peripherals);
        NativeFunction lightSleep = NativeFunction.of("lightsleep", 0, 1, functions::lightSleep);
        return new Members.Table()
                .value("mem8", new MemoryWords(1))
                .value("mem16", new MemoryWords(2))
                .value("mem32", new MemoryWords(4))
                .fun(
                        "mem_backup",
                        0,
                        1,
                        (vm, args) -> BackupMemory.of(peripherals).get(vm, args))
                .fun0("unique_id", vm -> functions.uniqueId())
                .value("soft_reset", MachineModule.SOFT_RESET)
                .fun("bootloader", 0, 1, (vm, args) -> {
                    throw functions.board.end("the program enters the bootloader");
                })
                .fun0("reset", vm -> {
                    throw functions.board.end("the program resets the board");
                })
                .fun0("hard_reset", vm -> {
                    throw functions.board.end("the program resets the board");
                })
                .fun0("reset_cause", vm -> functions.cause())
                .fun0("wake_reason", vm -> 0L)
                .fun0("wake_pins", vm -> MpTuple.of())
                .fun0("idle", vm -> functions.idle())
                .fun0("wfi", vm -> functions.idle())
                .fun("freq", 0, 4, functions::frequency)
                .value("lightsleep", lightSleep)
                .value("sleep", lightSleep)
                .value("stop", lightSleep)
                .fun("deepsleep", 0, 1, functions::deepSleep)
                .fun("standby", 0, 1, functions::deepSleep)
                .fun0("disable_irq", vm -> functions.disable())
                .fun("enable_irq", 0, 1, functions::enable)
                .fun("info", 0, 1, (vm, args) -> MpNone.NONE)
                .fun0("rng", vm -> functions.random())
                .value("bitstream", Waveforms.bitstream(peripherals))
                .value("dht_readinto", Waveforms.dht(peripherals))
                .fun("time_pulse_us", 2, 3, (vm, args) -> {
                    Object[] given = args.from(0);
                    given[0] =
                            Pins.isPin(given[0]) ? given[0] : peripherals.pins().find(vm, given[0]);
                    return MachineModule.pulse(vm, new Args(given, 0, given.length, 0));
                });
    }

    private Object uniqueId() {
        int length = switch (peripherals.port()) {
            case STM32 -> 12;
            case RP2 -> 8;
            case ESP32 -> 6;
            case ESP8266 -> 4;
            case SAMD -> 16;
            case NRF -> 0;
        };
        var id = new byte[length];
        for (int i = 0; i < length; i++) {
            id[i] = (byte) (i + 1);
        }
        return MpBytes.of(id);
    }

    private Object cause() {
        for (PortTable.Entry entry : peripherals.table().module("machine")) {
            if (entry instanceof PortTable.Entry.Constant constant
                    && entry.name().equals("PWRON_RESET")) {
                return constant.value();
            }
        }
        return 0L;
    }

    /** Until the next interrupt; that of the clock comes every millisecond. */
    private Object idle() {
        board.waitForEvent(MILLI);
        return MpNone.NONE;
    }

    private Object frequency(Vm vm, Args args) {
        if (args.count() > 0) {
            long wanted = checked(vm, Numbers.toLong(vm, args.get(0)));
            peripherals.setFrequency(wanted);
            board.note(new BoardEvent.Written(MACHINE, "freq", wanted));
            return MpNone.NONE;
        }
        long frequency = peripherals.frequency();
        return peripherals.port() == Port.STM32
                ? MpTuple.of(frequency, frequency, frequency / 4, frequency / 2)
                : frequency;
    }

    private long checked(Vm vm, long wanted) {
        long mega = wanted / 1_000_000;
        switch (peripherals.port()) {
            case ESP32 -> {
                if (mega != 20 && mega != 40 && mega != 80 && mega != 160 && mega != 240) {
                    throw Errors.value(vm, "frequency must be 20MHz, 40MHz, 80Mhz, 160MHz or 240MHz");
                }
            }
            case ESP8266 -> {
                if (mega != 80 && mega != 160) {
                    throw Errors.value(vm, "frequency can only be either 80Mhz or 160MHz");
                }
            }
            case RP2 -> {
                if (mega < 10 || mega > 300) {
                    throw Errors.value(vm, "cannot change frequency");
                }
            }
            case STM32 -> {
                if (mega <= 0 || mega > 480) {
                    throw Errors.value(vm, "invalid freq");
                }
            }
            case SAMD, NRF -> {}
        }
        return wanted;
    }

    private long millis(Vm vm, Args args) {
        return Math.max(0, Math.min(LONGEST_SLEEP, Numbers.toLong(vm, args.get(0))));
    }

    /** Without a time, until something happens. */
    private Object lightSleep(Vm vm, Args args) {
        long millis = args.count() == 0 ? 0 : millis(vm, args);
        board.note(new BoardEvent.Pause("lightsleep", millis * MILLI));
        if (args.count() == 0) {
            board.waitForEvent(LONGEST_SLEEP * MILLI);
        } else {
            board.clock().sleepNanos(millis * MILLI);
        }
        return MpNone.NONE;
    }

    /** The board begins anew behind it. */
    private Object deepSleep(Vm vm, Args args) {
        long millis = args.count() == 0 ? 0 : millis(vm, args);
        board.note(new BoardEvent.Pause("deepsleep", millis * MILLI));
        board.clock().sleepNanos(millis * MILLI);
        throw board.end("the board begins anew after deep sleep");
    }

    private Object disable() {
        boolean were = !board.interruptsOff();
        board.switchInterrupts(true);
        return peripherals.port() == Port.STM32 ? (Object) were : were ? 0L : 1L;
    }

    private Object enable(Vm vm, Args args) {
        boolean on;
        if (peripherals.port() == Port.STM32) {
            on = args.count() == 0 || Operators.isTrue(vm, args.get(0));
        } else {
            args.check(vm, 1, 1, false);
            on = Numbers.toLong(vm, args.get(0)) == 0;
        }
        board.switchInterrupts(!on);
        return MpNone.NONE;
    }

    /** 30 bits (ports/stm32/rng.c). */
    private Object random() {
        random ^= random << 13;
        random ^= random >>> 17;
        random ^= random << 5;
        return (long) (random >>> 2);
    }
}
