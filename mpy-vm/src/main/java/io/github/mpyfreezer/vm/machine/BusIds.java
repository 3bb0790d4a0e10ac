package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.Numbers;

/** Which bus of its kind a program asks for. */
final class BusIds {
    private BusIds() {}

    /** A number from {@code first} on, below {@code end}; raises {@code ValueError} for another. */
    static long check(Vm vm, String kind, long id, long first, long end) {
        if (id < first || id >= end) {
            throw Errors.value(vm, kind + "(" + id + ") doesn't exist");
        }
        return id;
    }

    /** A number from 1 to {@code last}, or one of the names of a pyboard's halves (ports/stm32/i2c.c, spi.c, uart.c, can.c). */
    static long stm32(Vm vm, String kind, Object given, int last) {
        if (given instanceof MpStr name) {
            return switch (kind + name) {
                case "I2CX", "SPIX", "UARTXB", "CANYA" -> 1;
                case "I2CY", "SPIY", "CANYB" -> 2;
                case "UARTYB" -> 3;
                case "UARTXA" -> 4;
                case "UARTYA" -> 6;
                default -> throw Errors.value(vm, kind + "(" + name + ") doesn't exist");
            };
        }
        return check(vm, kind, Numbers.toLong(vm, given), 1, last + 1L);
    }

    /** The name of a pin of the board. */
    static MpStr name(String pin) {
        return MpStr.qstr(pin);
    }
}
