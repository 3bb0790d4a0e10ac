package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code bytearray} (py/objarray.c). */
public final class MpByteArray extends GrowingArray {
    /** The type. */
    public static final MpType TYPE = MpType.builder("bytearray")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER, Slot.BUFFER, Slot.EQ_CHECKS_OTHER_TYPE)
            .maker(ArrayMethods::makeByteArray)
            .members(TextMethods::ofByteArray)
            .build();

    private MpByteArray(byte[] storage, int base, int length) {
        super(Typecodes.BYTEARRAY, 1, storage, base, length);
    }

    /** A bytearray of these bytes, which are kept. */
    public static MpByteArray of(byte[] content) {
        return new MpByteArray(content, 0, content.length);
    }

    /** A bytearray over the bytes of another object, which both share until this one grows. */
    public static MpByteArray over(Buffer buffer) {
        return new MpByteArray(buffer.array(), buffer.offset(), buffer.length());
    }

    @Override
    MpByteArray like(byte[] content) {
        return of(content);
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        vm.spend(length() / 8);
        out.print("bytearray(b");
        StrPrinting.reprBytes(out, storage(), base(), base() + length());
        out.print(")");
    }
}
