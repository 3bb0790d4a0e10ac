package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.Numbers;
import java.util.List;

/** The register that says how a DMA channel transfers: its fields by the names of ports/rp2/rp2_dma.c, as an RP2040 has them. */
final class DmaControl {
    static final int ENABLE = 1;
    static final int INCREMENT_READ = 1 << 4;
    static final int INCREMENT_WRITE = 1 << 5;
    static final int RING_OF_WRITE = 1 << 10;
    static final int QUIET = 1 << 21;
    static final int SWAP = 1 << 22;
    static final int BUSY = 1 << 24;
    static final int WRITE_ERROR = 1 << 29;
    static final int READ_ERROR = 1 << 30;
    static final int ANY_ERROR = 1 << 31;
    /** What a program cannot change: whether it is busy, and whether there was an error. */
    static final int READ_ONLY = BUSY | ANY_ERROR;
    /** Transfers that wait for nothing. */
    static final int PERMANENT = 0x3f;

    private static final int CHAIN = 11;
    private static final int WORDS = 2 << 2;

    private static final List<Field> FIELDS = List.of(
            new Field("enable", 0, 1),
            new Field("high_pri", 1, 1),
            new Field("size", 2, 2),
            new Field("inc_read", 4, 1),
            new Field("inc_write", 5, 1),
            new Field("ring_size", 6, 4),
            new Field("ring_sel", 10, 1),
            new Field("chain_to", CHAIN, 4),
            new Field("treq_sel", 15, 6),
            new Field("irq_quiet", 21, 1),
            new Field("bswap", 22, 1),
            new Field("sniff_en", 23, 1),
            new Field("busy", 24, 1),
            new Field("write_err", 29, 1),
            new Field("read_err", 30, 1),
            new Field("ahb_err", 31, 1));

    private DmaControl() {}

    private record Field(String name, int at, int bits) {
        int mask() {
            return (1 << bits) - 1;
        }

        boolean isReadOnly() {
            return (READ_ONLY & 1 << at) != 0;
        }

        int of(int control) {
            return control >>> at & mask();
        }
    }

    /** Bytes of a transfer. */
    static int bytes(int control) {
        return 1 << Math.min(2, control >>> 2 & 3);
    }

    /** Bits of the address that change where there is a ring, 0 for all. */
    static int ringBits(int control) {
        return control >>> 6 & 15;
    }

    /** The channel that goes on behind this one. */
    static int chainedTo(int control) {
        return control >>> CHAIN & 15;
    }

    /** What a transfer waits for. */
    static int request(int control) {
        return control >>> 15 & 63;
    }

    /** {@code pack_ctrl(**fields)}: what is not given is as usual for a channel, or as {@code default} says. */
    static Object pack(Vm vm, long channel, Args args) {
        if (args.count() > 0) {
            throw Errors.type(vm, "pack_ctrl only takes keyword arguments");
        }
        int value = ENABLE
                | WORDS
                | INCREMENT_READ
                | INCREMENT_WRITE
                | (int) (channel & 15) << CHAIN
                | PERMANENT << 15
                | QUIET;
        int known = 0;
        Object given = args.named("default");
        if (given != null) {
            known++;
            value = (int) Numbers.toTruncatedLong(vm, given);
        }
        for (Field field : FIELDS) {
            Object wanted = args.named(field.name());
            if (wanted != null) {
                known++;
                value = field.isReadOnly() ? value : replaced(vm, value, field, Numbers.toTruncatedLong(vm, wanted));
            }
        }
        if (known < args.named()) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
        return IntOps.make(vm, value & 0xffff_ffffL);
    }

    private static int replaced(Vm vm, int value, Field field, long wanted) {
        if ((wanted & field.mask()) != wanted) {
            throw Errors.value(vm, "bad field value");
        }
        return value & ~(field.mask() << field.at()) | (int) wanted << field.at();
    }

    /** {@code unpack_ctrl(value)}. */
    static Object unpack(Vm vm, Object value) {
        int control = (int) Numbers.toTruncatedLong(vm, value);
        var all = new MpDict(FIELDS.size());
        FIELDS.forEach(field -> all.put(vm, field.name(), (long) field.of(control)));
        return all;
    }
}
