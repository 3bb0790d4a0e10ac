package io.github.mpyfreezer.vm.uctypes;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Args;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Census;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Found;
import io.github.mpyfreezer.vm.object.IntOps;
import io.github.mpyfreezer.vm.object.MpByteArray;
import io.github.mpyfreezer.vm.object.MpDict;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.MpStr;
import io.github.mpyfreezer.vm.object.MpTuple;
import io.github.mpyfreezer.vm.object.MpType;
import io.github.mpyfreezer.vm.object.Numbers;
import io.github.mpyfreezer.vm.object.PrintKind;
import io.github.mpyfreezer.vm.object.Printer;
import io.github.mpyfreezer.vm.object.Slot;
import io.github.mpyfreezer.vm.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/** {@code uctypes.struct}: memory seen as a structure, an array or a pointer (extmod/moductypes.c). */
final class StructObject extends MpObject {
    /** The type. */
    static final MpType TYPE = MpType.builder("struct")
            .slots(Slot.PRINT, Slot.ATTR, Slot.SUBSCR, Slot.UNARY, Slot.BUFFER)
            .maker(StructObject::make)
            .build();

    private final Place place;
    private final Object description;
    private final long layout;

    StructObject(Place place, Object description, long layout) {
        this.place = place;
        this.description = description;
        this.layout = layout;
    }

    private static Object make(Vm vm, MpType type, Args args) {
        args.check(vm, 2, 3, false);
        long address = Numbers.toTruncatedLong(vm, args.get(0));
        long layout = Numbers.toLong(vm, args.get(2, Layout.NATIVE));
        return new StructObject(Place.at(vm, address), args.get(1), layout);
    }

    Object description() {
        return description;
    }

    long layout() {
        return layout;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        String what = "ERROR";
        if (description instanceof MpDict) {
            what = "STRUCT";
        } else if (description instanceof MpTuple tuple && tuple.type() == MpTuple.TYPE) {
            what = switch (FieldType.aggregateKind(Layout.number(vm, tuple, 0))) {
                case FieldType.POINTER -> "PTR";
                case FieldType.ARRAY -> "ARRAY";
                default -> "unk";
            };
        }
        out.print("<struct " + what + " " + Long.toHexString(place.address()) + ">");
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        Object value = field(vm, name, null);
        if (value != null) {
            found.value(value);
        }
        return true;
    }

    /** Deleting a field reads it, and has no other effect. */
    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        return field(vm, name, value) != null;
    }

    /** Reads a field, or sets it; null where the description has something there that is nothing. */
    private @Nullable Object field(Vm vm, MpStr name, @Nullable Object value) {
        if (!(description instanceof MpDict fields)) {
            throw Errors.type(vm, "struct: no fields");
        }
        Object field = fields.getItem(vm, name);
        if (field instanceof Long packed) {
            int kind = FieldType.scalarKind(packed);
            Place at = place.plus(FieldType.scalarOffset(packed));
            return FieldType.isBitField(kind)
                    ? ScalarFields.bitField(vm, layout, at, packed, value)
                    : ScalarFields.scalar(vm, layout, at, kind, value);
        }
        if (!(field instanceof MpTuple tuple) || tuple.type() != MpTuple.TYPE || value != null) {
            throw Layout.malformed(vm);
        }
        return aggregate(vm, tuple);
    }

    private @Nullable Object aggregate(Vm vm, MpTuple field) {
        long packed = Layout.number(vm, field, 0);
        Place at = place.plus(FieldType.aggregateValue(packed));
        switch (FieldType.aggregateKind(packed)) {
            case FieldType.STRUCT -> {
                if (field.size() < 2) {
                    throw Layout.malformed(vm);
                }
                return new StructObject(at, field.items()[1], layout);
            }
            case FieldType.ARRAY -> {
                boolean bytes =
                        field.size() == 2 && FieldType.scalarKind(Layout.number(vm, field, 1)) == FieldType.UINT8;
                return bytes
                        ? MpByteArray.over(at.bytes(Layout.sizeOf(vm, field, layout)))
                        : new StructObject(at, field, layout);
            }
            case FieldType.POINTER -> {
                return new StructObject(at, field, layout);
            }
            default -> {
                return null;
            }
        }
    }

    @Override
    public @Nullable Object getItem(Vm vm, Object index) {
        return item(vm, index, null);
    }

    @Override
    public boolean setItem(Vm vm, Object index, @Nullable Object value) {
        return value != null && item(vm, index, value) != null;
    }

    private @Nullable Object item(Vm vm, Object number, @Nullable Object value) {
        if (!(description instanceof MpTuple tuple) || tuple.type() != MpTuple.TYPE) {
            throw Errors.type(vm, "struct: can't index");
        }
        return switch (FieldType.aggregateKind(Layout.number(vm, tuple, 0))) {
            case FieldType.ARRAY -> itemOfArray(vm, tuple, place(vm, number), value);
            case FieldType.POINTER -> itemBehindPointer(vm, tuple, Numbers.toLong(vm, number));
            default -> null;
        };
    }

    /** A place in an array. Firmware takes what is no number for one, which is an address, and so beyond all arrays. */
    private static long place(Vm vm, Object number) {
        return number instanceof Long n && vm.isSmallInt(n) ? n : Long.MAX_VALUE;
    }

    private @Nullable Object itemOfArray(Vm vm, MpTuple array, long index, @Nullable Object value) {
        long packed = Layout.number(vm, array, 1);
        if (index >= FieldType.scalarValue(packed)) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "struct: index out of range");
        }
        if (array.size() == 2) {
            int kind = FieldType.scalarKind(packed);
            Place at = place.plus(FieldType.scalarSize(kind) * index);
            return ScalarFields.scalar(vm, layout, at, kind, value);
        }
        if (value != null) {
            return null;
        }
        if (array.size() != 3) {
            throw Layout.malformed(vm);
        }
        Object item = array.items()[2];
        return new StructObject(place.plus(Layout.sizeOf(vm, item, layout) * index), item, layout);
    }

    /** Setting has no effect but that of reading. */
    private Object itemBehindPointer(Vm vm, MpTuple pointer, long index) {
        if (pointer.size() != 2) {
            throw Layout.malformed(vm);
        }
        Object item = pointer.items()[1];
        Place target = Place.at(vm, target(vm));
        if (item instanceof Long packed) {
            int kind = FieldType.scalarKind(packed);
            return ScalarFields.scalar(vm, Layout.NATIVE, target.plus(FieldType.scalarSize(kind) * index), kind, null);
        }
        return new StructObject(target.plus(Layout.sizeOf(vm, item, layout) * index), item, layout);
    }

    private long target(Vm vm) {
        return ScalarFields.word(vm, place);
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        boolean pointer = op == UnaryOp.INT_MAYBE
                && description instanceof MpTuple tuple
                && tuple.type() == MpTuple.TYPE
                && FieldType.aggregateKind(Layout.number(vm, tuple, 0)) == FieldType.POINTER;
        return pointer ? IntOps.makeUnsigned(vm, target(vm)) : null;
    }

    @Override
    public Buffer buffer(Vm vm, boolean writable) {
        return place.bytes(Layout.sizeOf(vm, description, layout));
    }

    @Override
    public void inspect(Census census) {
        census.words(4);
        census.add(description);
        byte[] array = place.array();
        if (array != null) {
            census.shared(array);
        }
    }
}
