package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** What makes arrays and bytearrays, and the methods that only they have (py/objarray.c). */
final class ArrayMethods {
    private ArrayMethods() {}

    static Members.Table table() {
        return new Members.Table()
                .fun2("append", (vm, self, item) -> {
                    self(vm, self).append(vm, item);
                    return MpNone.NONE;
                })
                .fun2("extend", (vm, self, source) -> {
                    self(vm, self).extend(vm, source);
                    return MpNone.NONE;
                });
    }

    private static GrowingArray self(Vm vm, Object value) {
        if (value instanceof GrowingArray array) {
            return array;
        }
        throw Errors.type(vm, "argument has wrong type");
    }

    /** What {@code array(…)} makes of its arguments. */
    static Object makeArray(Vm vm, MpType type, Args args) {
        args.check(vm, 1, 2, false);
        Buffer code = StrType.bytesOf(vm, args.get(0));
        char typecode = code.length() == 0 ? 0 : (char) (code.array()[code.offset()] & 0xff);
        GrowingArray array = empty(vm, typecode, 0);
        return args.count() == 1 ? array : filled(vm, array, args.get(1));
    }

    /** What {@code bytearray(…)} makes of its arguments. */
    static Object makeByteArray(Vm vm, MpType type, Args args) {
        args.check(vm, 0, 3, false);
        GrowingArray array = empty(vm, Typecodes.BYTEARRAY, 0);
        if (args.count() == 0) {
            return array;
        }
        Object source = args.get(0);
        if (Types.of(source) == IntType.TYPE) {
            return empty(vm, Typecodes.BYTEARRAY, Numbers.toLong(vm, source));
        }
        if (source instanceof MpStr && args.count() == 1) {
            throw Errors.type(vm, "wrong number of arguments", "string argument without an encoding");
        }
        return filled(vm, array, source);
    }

    /** A new array of this many zeros. */
    private static GrowingArray empty(Vm vm, char typecode, long length) {
        int size = Typecodes.size(vm, Typecodes.NATIVE, typecode);
        vm.heap().request(Math.multiplyHigh(length, size) > 0 ? Long.MAX_VALUE : length * size);
        var content = new byte[(int) (length * size)];
        return typecode == Typecodes.BYTEARRAY ? MpByteArray.of(content) : new MpArray(typecode, size, content);
    }

    /** Bytearrays take the bytes of any object that shows them, arrays only those of bytes and bytearrays. */
    private static GrowingArray filled(Vm vm, GrowingArray array, Object source) {
        boolean asBytes =
                array.typecode() == Typecodes.BYTEARRAY || source instanceof MpBytes || source instanceof MpByteArray;
        if (asBytes && source instanceof MpObject object && object.buffer(vm, false) != null) {
            array.extend(vm, source);
            return array;
        }
        if (!(Operators.lengthOrNull(vm, source) instanceof Long length) || length == 0) {
            array.appendAll(vm, source);
            return array;
        }
        // An object that says its length has its items put in the places of zeros.
        GrowingArray items = empty(vm, array.typecode(), length);
        array.appendAll(vm, source);
        if (array.length() >= items.length()) {
            return array;
        }
        System.arraycopy(array.storage(), array.base(), items.storage(), 0, array.length() * array.itemSize());
        return items;
    }
}
