package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.Numbers;

/**
 * How a UART is set up: the arguments of its constructor and {@code init} (machine_uart.c of the ports).
 *
 * @param baudrate bits a second
 * @param bits of a character
 * @param parity 0 for even, 1 for odd, -1 for none
 * @param stop bits behind a character
 * @param timeout how long reading waits for the first character, in milliseconds
 * @param timeoutChar and for each further one
 * @param rxbuf what is kept until it is read, in bytes
 */
record UartSettings(long baudrate, long bits, long parity, long stop, long timeout, long timeoutChar, long rxbuf) {
    private static final long KEEP = -1;

    /** As a UART is before it is set up. */
    static UartSettings reset(Port port) {
        return new UartSettings(port == Port.STM32 ? 9600 : 115_200, 8, -1, 1, 0, 0, port == Port.STM32 ? 64 : 256);
    }

    private static ArgSpec spec(Port port) {
        ArgSpec.Builder builder = ArgSpec.builder();
        builder = port == Port.STM32 || port == Port.NRF
                ? builder.requiredInt("baudrate")
                : builder.integer("baudrate", KEEP);
        builder.integer("bits", KEEP)
                .object("parity", KEEP)
                .integer("stop", KEEP)
                .keywordOnly()
                .integer("timeout", KEEP)
                .integer("timeout_char", KEEP)
                .integer("rxbuf", KEEP);
        switch (port) {
            case STM32 ->
                builder.integer("flow", 0).integer("read_buf_len", KEEP).integer("invert", 0);
            case RP2, ESP32 ->
                pins(builder).integer("txbuf", KEEP).integer("invert", KEEP).integer("flow", KEEP);
            case SAMD -> pins(builder).integer("txbuf", KEEP);
            case ESP8266 -> builder.object("tx", MpNone.NONE).object("rx", MpNone.NONE);
            case NRF -> {}
        }
        return builder.build();
    }

    private static ArgSpec.Builder pins(ArgSpec.Builder builder) {
        return builder.object("tx", MpNone.NONE)
                .object("rx", MpNone.NONE)
                .object("cts", MpNone.NONE)
                .object("rts", MpNone.NONE);
    }

    /** With what is given in place of what is there. */
    UartSettings changed(Vm vm, Peripherals peripherals, Args args) {
        Object[] given = spec(peripherals.port()).parse(vm, args);
        long newBits = or((Long) given[1], bits);
        if (newBits < 5 || newBits > 9) {
            throw Errors.value(vm, "invalid data bits");
        }
        long newParity =
                given[2] == MpNone.NONE ? -1 : Long.valueOf(KEEP).equals(given[2]) ? parity : odd(vm, given[2]);
        long newBaudrate = Math.max(0, or((Long) given[0], baudrate));
        return new UartSettings(
                newBaudrate,
                newBits,
                newParity,
                or((Long) given[3], stop),
                or((Long) given[4], timeout),
                or((Long) given[5], timeoutChar),
                or((Long) given[6], rxbuf));
    }

    private static long odd(Vm vm, Object parity) {
        return Numbers.toLong(vm, parity) & 1;
    }

    private static long or(long given, long now) {
        return given == KEEP ? now : given;
    }

    /** Bits that a character takes. */
    long bitsOnLine() {
        return 1 + bits + (parity >= 0 ? 1 : 0) + stop;
    }

    /** What a record says. */
    String text() {
        return "baudrate=" + baudrate + " bits=" + bits + " parity=" + parityName() + " stop=" + stop;
    }

    /** How it is printed. */
    String shown(Port port, long id) {
        String text = "UART(" + id + ", baudrate=" + baudrate + ", bits=" + bits + ", parity="
                + (port == Port.STM32 ? parity < 0 ? "None" : "" + parity : parityName()) + ", stop=" + stop;
        String timeouts = ", timeout=" + timeout + ", timeout_char=" + timeoutChar;
        return switch (port) {
            case STM32 -> text + ", flow=0" + timeouts + ", rxbuf=" + rxbuf + ")";
            case RP2, ESP32 -> text + ", txbuf=256, rxbuf=" + rxbuf + timeouts + ")";
            case ESP8266 -> text + ", rxbuf=" + rxbuf + timeouts + ")";
            case SAMD, NRF -> text + timeouts + ", rxbuf=" + rxbuf + ")";
        };
    }

    private String parityName() {
        return parity < 0 ? "None" : Long.toString(parity);
    }
}
