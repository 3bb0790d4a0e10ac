package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code memoryview}: the bytes of another object, as items (py/objarray.c). It does not follow when the other one moves. */
public final class MpMemoryView extends PackedArray {
    /** The type. */
    public static final MpType TYPE = MpType.builder("memoryview")
            .slots(Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER, Slot.ATTR, Slot.BUFFER, Slot.EQ_CHECKS_OTHER_TYPE)
            .maker((vm, type, args) -> {
                args.check(vm, 1, 1, false);
                return make(vm, args.get(0));
            })
            .members(() -> new Members.Table().fun("hex", 1, 2, HexText::hex))
            .build();

    private final boolean writable;

    private MpMemoryView(char typecode, int itemSize, byte[] storage, int base, int length, boolean writable) {
        super(typecode, itemSize, storage, base, length);
        this.writable = writable;
    }

    /** A view of bytes that are shared with another object. */
    public static MpMemoryView of(Vm vm, Buffer buffer, boolean writable) {
        int itemSize = Typecodes.size(vm, Typecodes.NATIVE, buffer.typecode());
        return new MpMemoryView(
                buffer.typecode(), itemSize, buffer.array(), buffer.offset(), buffer.length() / itemSize, writable);
    }

    private static MpMemoryView make(Vm vm, Object source) {
        Buffer buffer = Buffers.readable(vm, source);
        return of(vm, buffer, source instanceof MpObject object && object.buffer(vm, true) != null);
    }

    /**
     * Puts other bytes in the place of those that it shows, and shows as many from now on, as firmware does with memory that a
     * program keeps for data of any length.
     *
     * @return whether there is room for them, and they may be changed and are shown as bytes
     */
    public boolean overwrite(byte[] bytes) {
        boolean single = typecode() == 'B' || typecode() == 'b' || typecode() == Typecodes.BYTEARRAY;
        if (!writable || !single || place(0) + bytes.length > storage().length) {
            return false;
        }
        System.arraycopy(bytes, 0, storage(), place(0), bytes.length);
        setLength(bytes.length);
        return true;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    boolean isWritable() {
        return writable;
    }

    @Override
    boolean isResizable() {
        return false;
    }

    @Override
    void reserve(Vm vm, int more) {
        throw new IllegalStateException("a view has the items that it has");
    }

    @Override
    Object part(Vm vm, MpSlice.Range range) {
        vm.heap().requestWords(4);
        return new MpMemoryView(typecode(), itemSize(), storage(), place(range.start()), range.size(), writable);
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (!name.toString().equals("itemsize")) {
            return false;
        }
        found.value((long) itemSize());
        return true;
    }
}
