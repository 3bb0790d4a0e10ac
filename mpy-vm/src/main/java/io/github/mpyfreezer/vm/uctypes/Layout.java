package io.github.mpyfreezer.vm.uctypes;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpMap;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.Raised;

/** How large a structure is by its description ({@code uctypes_struct_size} in extmod/moductypes.c). */
final class Layout {
    /** The least significant byte is first, nothing is aligned. */
    static final long LITTLE_ENDIAN = 0;
    /** The most significant byte is first, nothing is aligned. */
    static final long BIG_ENDIAN = 1;
    /** As the firmware's C compiler does it. */
    static final long NATIVE = 2;

    private final Vm vm;
    private final long kind;
    private long largestField;

    private Layout(Vm vm, long kind) {
        this.vm = vm;
        this.kind = kind;
    }

    /** Bytes of what a description describes; raises {@code TypeError} where it is none. */
    static long sizeOf(Vm vm, Object description, long kind) {
        return new Layout(vm, kind).size(description);
    }

    static Raised malformed(Vm vm) {
        return Errors.type(vm, "syntax error in uctypes descriptor");
    }

    /** A number in a description. */
    static long number(Vm vm, MpTuple tuple, int index) {
        if (index < tuple.size() && tuple.items()[index] instanceof Long n) {
            return n;
        }
        throw malformed(vm);
    }

    private long size(Object description) {
        vm.spend(1);
        vm.enter(Vm.NATIVE_FRAME);
        try {
            if (description instanceof MpDict fields) {
                return structure(fields.map());
            }
            if (description instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE) {
                return aggregate(tuple);
            }
        } finally {
            vm.leave(Vm.NATIVE_FRAME);
        }
        throw description instanceof Long n && vm.isSmallInt(n)
                ? Errors.type(vm, "can't unambiguously get sizeof scalar")
                : malformed(vm);
    }

    private long structure(MpMap fields) {
        long total = 0;
        for (int i = 0; i < fields.places(); i++) {
            vm.spend(1);
            if (!fields.isFilled(i)) {
                continue;
            }
            if (fields.valueAt(i) instanceof Long packed) {
                int size = FieldType.scalarSize(FieldType.scalarKind(packed));
                largestField = Math.max(largestField, size);
                total = Math.max(total, FieldType.scalarOffset(packed) + size);
            } else if (fields.valueAt(i) instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE) {
                long offset = FieldType.aggregateValue(number(vm, tuple, 0));
                total = Math.max(total, offset + aggregate(tuple));
            } else {
                throw malformed(vm);
            }
        }
        return kind == NATIVE ? total + largestField - 1 & -largestField : total;
    }

    private long aggregate(MpTuple tuple) {
        int parts = tuple.size();
        if (parts < 2) {
            throw malformed(vm);
        }
        switch (FieldType.aggregateKind(number(vm, tuple, 0))) {
            case FieldType.STRUCT -> {
                if (parts != 2) {
                    throw malformed(vm);
                }
                return size(tuple.items()[1]);
            }
            case FieldType.POINTER -> {
                if (parts != 2) {
                    throw malformed(vm);
                }
                largestField = Math.max(largestField, vm.wordBytes());
                return vm.wordBytes();
            }
            case FieldType.ARRAY -> {
                return array(tuple, parts);
            }
            default -> throw malformed(vm);
        }
    }

    private long array(MpTuple tuple, int parts) {
        long packed = number(vm, tuple, 1);
        long itemSize;
        if (parts == 2) {
            itemSize = FieldType.scalarSize(FieldType.scalarKind(packed));
            largestField = Math.max(largestField, itemSize);
        } else if (parts == 3) {
            itemSize = size(tuple.items()[2]);
        } else {
            throw malformed(vm);
        }
        return itemSize * FieldType.scalarValue(packed);
    }
}
