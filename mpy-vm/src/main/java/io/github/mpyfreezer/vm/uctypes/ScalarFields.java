package io.github.mpyfreezer.vm.uctypes;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.BinaryIntegers;
import io.github.mpyfreezer.vm.object.BinaryValues;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.Typecodes;
import org.jspecify.annotations.Nullable;

/** Reads and writes numbers in structures (extmod/moductypes.c). */
final class ScalarFields {
    private ScalarFields() {}

    /** The number at a place or, where one is given, sets it and gives the new one. */
    static Object scalar(Vm vm, long layout, Place place, int kind, @Nullable Object value) {
        if (FieldType.isBitField(kind)) {
            throw Layout.malformed(vm);
        }
        int size = FieldType.scalarSize(kind);
        char typecode = FieldType.typecode(kind);
        char order = layout == Layout.LITTLE_ENDIAN || layout == Layout.NATIVE
                ? Typecodes.LITTLE_ENDIAN
                : Typecodes.BIG_ENDIAN;
        if (value == null) {
            Buffer bytes = place.bytes(size);
            return BinaryValues.get(vm, order, typecode, bytes.array(), bytes.offset());
        }
        Object written = value;
        if (layout == Layout.NATIVE && kind <= FieldType.INT64) {
            // A larger integer is cut, where the other layouts take it in their way.
            long word = Numbers.toTruncatedLong(vm, value);
            written = size > vm.wordBytes() ? value : IntOps.make(vm, word);
        }
        Buffer bytes = place.bytes(size);
        BinaryValues.set(vm, order, typecode, bytes.array(), bytes.offset(), written);
        return value;
    }

    /** The number in some bits at a place or, where one is given, sets it and gives the new one. */
    static Object bitField(Vm vm, long layout, Place place, long packed, @Nullable Object value) {
        int kind = FieldType.scalarKind(packed);
        int size = FieldType.scalarSize(kind);
        boolean signed = (kind & 1) != 0 && layout != Layout.NATIVE;
        int position = FieldType.bitPosition(packed);
        long mask = (1L << FieldType.bitLength(packed)) - 1;
        Buffer bytes = place.bytes(size);
        boolean readBigEndian = layout != Layout.LITTLE_ENDIAN && layout != Layout.NATIVE;
        long all = BinaryIntegers.get(bytes.array(), bytes.offset(), size, signed, readBigEndian);
        if (value == null) {
            return IntOps.make(vm, all >>> position & mask);
        }
        long bits = (Numbers.toLong(vm, value) & mask) << position;
        BinaryIntegers.set(
                bytes.array(), bytes.offset(), size, all & ~(mask << position) | bits, layout == Layout.BIG_ENDIAN);
        return value;
    }

    /** The word at a place. */
    static long word(Vm vm, Place place) {
        Buffer bytes = place.bytes(vm.wordBytes());
        return BinaryIntegers.get(bytes.array(), bytes.offset(), vm.wordBytes(), false, false);
    }
}
