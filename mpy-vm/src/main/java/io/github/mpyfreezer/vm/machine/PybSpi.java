package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.ArgSpec;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.Members;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Slot;
import java.util.Arrays;

/** {@code pyb.SPI} (ports/stm32/pyb_spi.c). */
final class PybSpi {
    private static final long NO_PRESCALER = 0xffff_ffffL;
    /** What SPI(1) of a pyboard divides. */
    private static final long SOURCE = 84_000_000;

    private static final ArgSpec INIT = ArgSpec.builder()
            .requiredInt("mode")
            .integer("baudrate", 328_125)
            .keywordOnly()
            .integer("prescaler", NO_PRESCALER)
            .integer("polarity", 1)
            .integer("phase", 0)
            .integer("dir", 0)
            .integer("bits", 8)
            .integer("nss", 0x200)
            .integer("firstbit", 0)
            .bool("ti", false)
            .object("crc", MpNone.NONE)
            .build();
    private static final ArgSpec SEND = ArgSpec.builder()
            .required("send")
            .keywordOnly()
            .integer("timeout", 5_000)
            .build();
    private static final ArgSpec RECEIVE = ArgSpec.builder()
            .required("recv")
            .keywordOnly()
            .integer("timeout", 5_000)
            .build();
    private static final ArgSpec BOTH = ArgSpec.builder()
            .required("send")
            .object("recv", MpNone.NONE)
            .keywordOnly()
            .integer("timeout", 5_000)
            .build();

    private PybSpi() {}

    static MpType type(Peripherals peripherals) {
        return MpType.builder("SPI")
                .slots(Slot.PRINT)
                .maker((vm, type, args) -> make(vm, peripherals, type, args))
                .members(() -> peripherals.members("pyb.SPI", methods()))
                .build();
    }

    private static Object make(Vm vm, Peripherals peripherals, MpType type, Args args) {
        args.check(vm, 1, Integer.MAX_VALUE, true);
        long id = BusIds.stm32(vm, "SPI", args.get(0), 6);
        var reset = new SpiSettings(peripherals, id, 328_125, 1, 0, 8, 0, Arrays.asList(null, null, null));
        SpiObject bus = SpiObject.of(peripherals, type, reset);
        if (args.count() > 1 || args.named() > 0) {
            init(vm, bus, args.without(1));
        }
        return bus;
    }

    private static void init(Vm vm, SpiObject bus, Args args) {
        Object[] given = INIT.parse(vm, args);
        SpiSettings before = bus.settings();
        long prescaler = Math.max(2, Math.min(256, (Long) given[2]));
        long baudrate = (Long) given[2] == NO_PRESCALER ? (Long) given[1] : SOURCE / prescaler;
        int bits = (Long) given[6] == 16 ? 16 : 8;
        bus.set(new SpiSettings(
                before.peripherals(),
                before.id(),
                baudrate,
                (Long) given[3],
                (Long) given[4],
                bits,
                (Long) given[8],
                before.pins()));
    }

    private static Members.Table methods() {
        return SpiObject.methods()
                .funKw("init", 1, (vm, args) -> {
                    init(vm, bus(vm, args.get(0)), args.without(1));
                    return MpNone.NONE;
                })
                .funKw("send", 1, (vm, args) -> {
                    Object[] given = SEND.parse(vm, args.without(1));
                    return bus(vm, args.get(0)).write(PybI2c.toSend(vm, given[0]));
                })
                .funKw("recv", 1, (vm, args) -> {
                    Object[] given = RECEIVE.parse(vm, args.without(1));
                    Buffer buffer = PybI2c.toReceive(vm, given[0]);
                    bus(vm, args.get(0)).read(buffer.array(), buffer.offset(), buffer.length());
                    return PybI2c.received(given[0], buffer);
                })
                .funKw("send_recv", 1, PybSpi::sendReceive);
    }

    private static SpiObject bus(Vm vm, Object self) {
        return BoardObject.self(vm, self, SpiObject.class);
    }

    /** Receives into a buffer of the same length, or into the bytes that it gives back. */
    private static Object sendReceive(Vm vm, Args args) {
        Object[] given = BOTH.parse(vm, args.without(1));
        Bytes out = PybI2c.toSend(vm, given[0]);
        Object asked = given[1] == MpNone.NONE ? (Object) (long) out.length() : given[1];
        Buffer in = PybI2c.toReceive(vm, asked);
        if (in.length() != out.length()) {
            throw Errors.value(vm, "recv must be same length as send");
        }
        bus(vm, args.get(0)).exchange(out, in);
        return PybI2c.received(asked, in);
    }
}
