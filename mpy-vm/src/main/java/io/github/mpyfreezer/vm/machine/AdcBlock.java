package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.board.Device;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.stream.Errno;
import java.util.List;

/**
 * {@code machine.ADCBlock}: one of the two converters of an ESP32, whose channels share how many bits they have
 * (extmod/machine_adc_block.c, ports/esp32/machine_adc_block.c, machine_adc.c).
 */
final class AdcBlock extends MpObject {
    private static final int MOST_BITS = 12;
    private static final int FEWEST_BITS = 9;

    /** The pins of each block, by channel. */
    private static final List<List<Long>> PINS = List.of(
            List.of(36L, 37L, 38L, 39L, 32L, 33L, 34L, 35L), List.of(4L, 0L, 2L, 15L, 13L, 12L, 14L, 27L, 25L, 26L));

    private static final ArgSpec ARGUMENTS =
            ArgSpec.builder().keywordOnly().integer("bits", -1).build();

    private final Peripherals peripherals;
    private final int unit;
    private int bits = MOST_BITS;
    private boolean open;

    private AdcBlock(Peripherals peripherals, int unit) {
        this.peripherals = peripherals;
        this.unit = unit;
    }

    /** The class. */
    static MpType type(Peripherals peripherals) {
        return MpType.builder("ADCBlock")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, args))
                .members(() -> peripherals.members(
                        "ADCBlock",
                        new Members.Table()
                                .funKw(
                                        "init",
                                        1,
                                        (vm, args) -> self(vm, args.get(0)).init(vm, args.without(1)))
                                .funKw(
                                        "connect",
                                        2,
                                        (vm, args) -> self(vm, args.get(0)).connect(vm, args.without(1)))))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        long unit = Numbers.toLong(vm, args.get(0));
        if (unit < 0 || unit >= PINS.size()) {
            throw Errors.value(vm, "invalid block id");
        }
        AdcBlock block = of(peripherals, (int) unit);
        block.init(vm, args.without(1));
        return block;
    }

    private static AdcBlock of(Peripherals peripherals, int unit) {
        var device = new Device(Device.Kind.ADC, "block" + unit);
        return peripherals.device(device, AdcBlock.class, () -> new AdcBlock(peripherals, unit));
    }

    /** The block of a pin; the first where an ESP32 has no converter at it. */
    static AdcBlock at(Peripherals peripherals, PinObject pin) {
        return of(peripherals, PINS.get(1).contains(pin.number()) ? 1 : 0);
    }

    private static AdcBlock self(Vm vm, Object value) {
        return BoardObject.self(vm, value, AdcBlock.class);
    }

    private Object init(Vm vm, Args args) {
        widen(vm, (Long) ARGUMENTS.parse(vm, args)[0]);
        return MpNone.NONE;
    }

    /** The converter of a channel, of a pin, or of both where they belong together. */
    private Object connect(Vm vm, Args args) {
        if (args.count() > 2) {
            throw Errors.type(vm, "too many positional args");
        }
        List<Long> pins = PINS.get(unit);
        boolean byChannel = args.count() == 2 || args.get(0) instanceof Long;
        long channel = byChannel ? Numbers.toLong(vm, args.get(0)) : -1;
        long number = byChannel && args.count() == 1
                ? -1
                : peripherals.pins().find(vm, args.get(args.count() - 1)).number();
        for (int i = 0; i < pins.size(); i++) {
            if ((channel == -1 || channel == i) && (number == -1 || number == pins.get(i))) {
                PinObject pin = peripherals.pins().find(vm, pins.get(i));
                return AdcObject.connected(vm, peripherals, pin, args.without(args.count()));
            }
        }
        throw Errors.value(vm, "no matching ADC");
    }

    /** How many bits a reading has. */
    int bits() {
        return bits;
    }

    void widen(Vm vm, long to) {
        if (to < FEWEST_BITS || to > MOST_BITS) {
            throw Errors.value(vm, "invalid bit-width");
        }
        bits = (int) to;
    }

    /** It can be read from. */
    void open() {
        open = true;
    }

    void close() {
        open = false;
    }

    void checkOpen() {
        if (!open) {
            throw Errors.os(Errno.EPERM);
        }
    }

    @Override
    public MpType type() {
        return peripherals.type("ADCBlock");
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("ADCBlock(" + unit + ", bits=" + bits + ")");
    }
}
