package io.github.mpyfreezer.vm.machine;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffers;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpList;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Sequences;

/**
 * What {@code asm_pio} makes of a program, as a list of nine: instructions, their places in each PIO, two registers of a state
 * machine and how its pins begin (ports/rp2/rp2_pio.c).
 */
final class PioProgram {
    private static final int FIELDS = 9;
    private static final int FIRST_PLACE = 1;
    private static final int EXECUTION = 4;
    private static final int SHIFTING = 5;
    private static final int OUT_PINS = 6;

    /** Which pins a machine drives, in the order in which a program has them. */
    enum PinGroup {
        OUT,
        SET,
        SIDESET
    }

    private final Object holder;
    private final Object[] fields;

    private PioProgram(Object holder, Object[] fields) {
        this.holder = holder;
        this.fields = fields;
    }

    /** The program that a value holds; raises {@code TypeError} or {@code ValueError} where it has not nine parts. */
    static PioProgram of(Vm vm, Object value) {
        Object[] fields = Sequences.itemsOf(vm, value);
        if (fields.length != FIELDS) {
            throw Errors.value(
                    vm,
                    "tuple/list has wrong length",
                    "requested length " + FIELDS + " but object has length " + fields.length);
        }
        return new PioProgram(value, fields);
    }

    /** Its instructions, two bytes each. */
    Bytes instructions(Vm vm) {
        byte[] all = Buffers.readable(vm, fields[0]).copy();
        return Bytes.wrap(all).slice(0, all.length / 2 * 2);
    }

    /** Where it is in the memory of a PIO, less than 0 if it is not there. */
    long place(Vm vm, int pio) {
        return Numbers.toLong(vm, fields[FIRST_PLACE + pio]);
    }

    /** Notes where it is, in the list itself. */
    void setPlace(int pio, long place) {
        fields[FIRST_PLACE + pio] = place;
        if (holder instanceof MpList list) {
            list.set(FIRST_PLACE + pio, place);
        }
    }

    /** The register EXECCTRL, as if the program were at 0. */
    long execution(Vm vm) {
        return Numbers.toTruncatedLong(vm, fields[EXECUTION]) & 0xffff_ffffL;
    }

    /** The register SHIFTCTRL. */
    long shifting(Vm vm) {
        return Numbers.toTruncatedLong(vm, fields[SHIFTING]) & 0xffff_ffffL;
    }

    /** How pins begin: {@code PIO.OUT_LOW} and its like, one a pin, or one for one; {@code None} for no pins. */
    Object pins(PinGroup group) {
        return fields[OUT_PINS + group.ordinal()];
    }
}
