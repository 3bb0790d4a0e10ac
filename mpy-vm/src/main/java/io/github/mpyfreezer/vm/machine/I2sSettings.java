package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import java.util.List;
import java.util.Locale;

/**
 * How an I2S bus is set up: the arguments of its constructor and {@code init} (extmod/machine_i2s.c, machine_i2s.c of the
 * ports).
 *
 * @param port whose checks hold
 * @param pins clock, word select and data; empty before it is set up
 * @param receives whether samples come in
 * @param mode the port's constant for that
 * @param bits of a sample, 16 or 32
 * @param stereo whether there are samples for both sides
 * @param rate samples of a side in a second
 * @param ibuf bytes of the buffer between program and bus
 */
record I2sSettings(
        Port port, List<PinObject> pins, boolean receives, long mode, int bits, boolean stereo, long rate, long ibuf) {
    private static final int IN_FRAME = 8;
    private static final long DMA_FRAMES = 256;
    private static final List<String> WIRES = List.of("sck", "ws", "sd");

    private static final ArgSpec INIT = ArgSpec.builder()
            .keywordOnly()
            .required("sck")
            .required("ws")
            .required("sd")
            .requiredInt("mode")
            .requiredInt("bits")
            .requiredInt("format")
            .requiredInt("rate")
            .requiredInt("ibuf")
            .build();

    /** As a bus is before it is set up. */
    static I2sSettings reset(Port port) {
        return new I2sSettings(port, List.of(), false, 0, 16, false, 0, 1);
    }

    /** What arguments say; raises {@code ValueError} in the words of the port where they are wrong. */
    static I2sSettings parse(Vm vm, Peripherals peripherals, Args args) {
        Object[] given = INIT.parse(vm, args);
        Port port = peripherals.port();
        List<PinObject> pins =
                List.of(pin(vm, peripherals, given, 0), pin(vm, peripherals, given, 1), pin(vm, peripherals, given, 2));
        if (port == Port.RP2 && pins.get(1).number() != pins.get(0).number() + 1) {
            throw Errors.value(vm, "invalid ws (must be sck+1)");
        }
        long mode = (Long) given[3];
        boolean receives = mode == peripherals.constant("I2S", "RX");
        if (!receives && mode != peripherals.constant("I2S", "TX")) {
            throw Errors.value(vm, "invalid mode");
        }
        long bits = (Long) given[4];
        if (bits != 16 && bits != 32) {
            throw Errors.value(vm, "invalid bits");
        }
        long format = (Long) given[5];
        if (format != 0 && format != 1) {
            throw Errors.value(vm, "invalid format");
        }
        long ibuf = (Long) given[7];
        if (port != Port.ESP32) {
            if (ibuf <= 0) {
                throw Errors.value(vm, "invalid ibuf");
            }
            vm.heap().request(ibuf);
        }
        return new I2sSettings(port, pins, receives, mode, (int) bits, format == 1, (Long) given[6], ibuf);
    }

    private static PinObject pin(Vm vm, Peripherals peripherals, Object[] given, int index) {
        if (peripherals.port() == Port.STM32 && !(given[index] instanceof PinObject)) {
            throw Errors.value(vm, WIRES.get(index).toUpperCase(Locale.ROOT) + " not a Pin type");
        }
        return peripherals.pins().find(vm, given[index]);
    }

    /** Bytes that the program has of a point in time: one sample or two. */
    int sampleBytes() {
        return bits / 8 * (stereo ? 2 : 1);
    }

    /** Bytes that the buffer has of the same: what comes in has two words, whatever the program takes of it. */
    int frameBytes() {
        return receives ? IN_FRAME : sampleBytes();
    }

    /** Bytes that the buffer can hold: a ring that is never quite full, or whole pieces of memory on esp32. */
    long capacity() {
        long piece = DMA_FRAMES * frameBytes();
        return port == Port.ESP32 ? Math.max(2, ibuf / piece) * piece : ibuf - 1;
    }

    /** What a record says. */
    String text() {
        var text = new StringBuilder();
        for (int i = 0; i < pins.size(); i++) {
            text.append(WIRES.get(i))
                    .append('=')
                    .append(pins.get(i).device().name())
                    .append(' ');
        }
        return text + (receives ? "RX" : "TX") + " bits=" + bits + (stereo ? " STEREO" : " MONO") + " rate=" + rate
                + " ibuf=" + ibuf;
    }

    /** How it is printed. */
    String shown(String id) {
        var text = new StringBuilder("I2S(id=").append(id).append(",\n");
        for (int i = 0; i < pins.size(); i++) {
            PinObject pin = pins.get(i);
            String name = port == Port.STM32 ? pin.own() : Long.toString(pin.number());
            text.append(WIRES.get(i)).append('=').append(name).append(",\n");
        }
        return text + "mode=" + mode + ",\nbits=" + bits + ", format=" + (stereo ? 1 : 0) + ",\nrate=" + rate
                + ", ibuf=" + ibuf + ")";
    }
}
