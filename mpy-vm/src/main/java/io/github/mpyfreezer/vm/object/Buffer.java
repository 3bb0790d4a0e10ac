package io.github.mpyfreezer.vm.object;

import java.util.Arrays;

/**
 * The bytes of an object, in place ({@code mp_buffer_info_t} in py/obj.h).
 *
 * @param array where they are
 * @param offset where they begin
 * @param length how many there are
 * @param typecode how they are to be read, as in module array
 */
@SuppressWarnings("ArrayRecordComponent") // the array is not a value here, it is shared on purpose
public record Buffer(byte[] array, int offset, int length, char typecode) {
    /** A copy of them. */
    public byte[] copy() {
        return Arrays.copyOfRange(array, offset, offset + length);
    }
}
