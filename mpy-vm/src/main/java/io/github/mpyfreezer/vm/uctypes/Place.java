package io.github.mpyfreezer.vm.uctypes;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.object.Buffer;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.Text;
import io.github.mpyfreezer.vm.object.Typecodes;
import org.jspecify.annotations.Nullable;

/**
 * A place in memory. What it is in stays in memory as long as the place is known, as firmware does not clear away what a
 * pointer points into.
 *
 * @param address its number
 * @param array the bytes that it is among, null where there are none
 * @param offset where it is among them; it may be outside
 */
@SuppressWarnings("ArrayRecordComponent") // it is memory, shared on purpose
record Place(long address, byte @Nullable [] array, long offset) {
    /** The place with this address. */
    static Place at(Vm vm, long address) {
        Buffer known = vm.memory().find(address);
        return known == null ? new Place(address, null, 0) : new Place(address, known.array(), known.offset());
    }

    /** The place so many bytes further on. */
    Place plus(long distance) {
        return new Place(address + distance, array, offset + distance);
    }

    /** The bytes from here on; raises {@code RuntimeError} where there is no memory. */
    Buffer bytes(long size) {
        if (array == null || offset < 0 || size < 0 || offset > array.length || size > array.length - offset) {
            throw Errors.of(ExceptionTypes.RUNTIME_ERROR, "no memory at 0x" + Text.address(address));
        }
        return new Buffer(array, (int) offset, (int) size, Typecodes.BYTEARRAY);
    }
}
