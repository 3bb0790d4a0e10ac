package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Board;
import io.github.mpyfreezer.vm.board.BoardEvent;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code WDT} (extmod/machine_wdt.c and machine_wdt.c of the ports): ends the run if it is not fed in time. */
final class WdtObject extends BoardObject {
    private static final long MILLI = 1_000_000;
    private static final ArgSpec MAKE =
            ArgSpec.builder().object("id", 0L).integer("timeout", 5_000).build();

    private long timeout;
    private Board.@Nullable Alarm alarm;

    private WdtObject(Peripherals peripherals, MpType type) {
        super(peripherals, type, Device.of(Device.Kind.WDT));
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("WDT")
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("WDT", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        Object[] given = MAKE.parse(vm, args);
        long id = Numbers.toLong(vm, given[0]);
        if (id != 0) {
            throw Errors.value(vm, "WDT(" + id + ") doesn't exist");
        }
        long timeout = checked(vm, peripherals.port(), (Long) given[1]);
        WdtObject wdt =
                peripherals.device(Device.of(Device.Kind.WDT), WdtObject.class, () -> new WdtObject(peripherals, type));
        wdt.begin(timeout);
        return wdt;
    }

    /** The limits are in the machine_wdt.c of each port; that of stm32 takes an internal clock of 32 kHz. */
    private static long checked(Vm vm, Port port, long timeout) {
        return switch (port) {
            case STM32 -> {
                if (timeout < 1) {
                    throw Errors.value(vm, "WDT timeout too short");
                } else if (timeout > 32_768) {
                    throw Errors.value(vm, "WDT timeout too long, max 32768ms");
                }
                yield timeout;
            }
            case RP2 -> {
                if (timeout > 8_388) {
                    throw Errors.value(vm, "timeout exceeds 8388");
                }
                yield timeout;
            }
            case ESP32 -> {
                if (timeout <= 0) {
                    throw Errors.value(vm, "WDT timeout too short");
                }
                yield timeout;
            }
            case SAMD -> Math.max(512, Math.min(16_384, timeout));
            case ESP8266, NRF -> timeout;
        };
    }

    static Members.Table methods() {
        return new Members.Table()
                .fun1("feed", (vm, self) -> {
                    WdtObject wdt = self(vm, self, WdtObject.class);
                    wdt.note(new BoardEvent.Action(wdt.device(), "feed"));
                    wdt.restart();
                    return MpNone.NONE;
                })
                .fun2("timeout_ms", (vm, self, timeout) -> {
                    WdtObject wdt = self(vm, self, WdtObject.class);
                    wdt.begin(checked(vm, wdt.peripherals().port(), Numbers.toLong(vm, timeout)));
                    return MpNone.NONE;
                });
    }

    private void begin(long millis) {
        timeout = Math.max(0, Math.min(millis, Integer.MAX_VALUE));
        note(new BoardEvent.Setup(device(), "timeout=" + timeout + "ms"));
        restart();
    }

    private void restart() {
        if (alarm != null) {
            alarm.cancel();
        }
        alarm = board().after(timeout * MILLI, () -> {
            throw board().end("the watchdog resets the board");
        });
    }
}
