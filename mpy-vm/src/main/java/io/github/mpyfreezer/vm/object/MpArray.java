package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code array.array} (py/objarray.c). */
public final class MpArray extends GrowingArray {
    /** The type. */
    public static final MpType TYPE = MpType.builder("array")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER, Slot.BUFFER)
            .maker(ArrayMethods::makeArray)
            .members(ArrayMethods::table)
            .build();

    MpArray(char typecode, int itemSize, byte[] content) {
        super(typecode, itemSize, content, 0, content.length / itemSize);
    }

    @Override
    MpArray like(byte[] content) {
        return new MpArray(typecode(), itemSize(), content);
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("array('" + typecode() + "'");
        for (int i = 0; i < length(); i++) {
            out.print(i == 0 ? ", [" : ", ");
            Text.print(vm, out, item(vm, i), PrintKind.REPR);
        }
        out.print(length() == 0 ? ")" : "])");
    }
}
