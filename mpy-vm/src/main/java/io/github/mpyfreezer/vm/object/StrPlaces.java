package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** Where in the bytes of a string a character stands ({@code str_index_to_ptr} in py/objstrunicode.c). */
final class StrPlaces {
    private StrPlaces() {}

    /** Where the character begins that an index means; raises {@code IndexError} where there is none. */
    static int at(Vm vm, MpStr text, Object index) {
        long number = integer(vm, index);
        int place = place(vm, text, number);
        if (place < 0 || place >= text.size()) {
            throw Errors.of(ExceptionTypes.INDEX_ERROR, "string index out of range");
        }
        return place;
    }

    /** The place that a bound of a range means: one beyond the ends means the end. */
    static int bound(Vm vm, MpStr text, Object index) {
        return Math.max(0, place(vm, text, integer(vm, index)));
    }

    /** At most the length in bytes; negative for a place before the beginning. */
    private static int place(Vm vm, MpStr text, long index) {
        int size = text.size();
        if (text.isAscii()) {
            long place = index < 0 ? index + size : index;
            return (int) Math.max(-1, Math.min(size, place));
        }
        vm.spend(size / StrOps.BYTES_A_STEP);
        byte[] utf8 = text.array();
        if (index >= 0) {
            return index >= size ? size : Utf8Text.offsetOf(utf8, (int) index);
        }
        int place = size;
        for (long left = index; left < 0; left++) {
            do {
                place--;
            } while (place >= 0 && (utf8[place] & 0xc0) == 0x80);
            if (place < 0) {
                return -1;
            }
        }
        return place;
    }

    private static long integer(Vm vm, Object index) {
        if (index instanceof Long n) {
            return n;
        }
        Object number = Numbers.toIntOrNull(vm, index);
        if (number == null) {
            throw Errors.type(vm, "string indices must be integers, not " + Types.nameOf(index));
        }
        return IntOps.toWord(vm, number);
    }
}
