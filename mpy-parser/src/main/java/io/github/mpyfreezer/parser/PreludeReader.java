package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Prelude;
import java.util.ArrayList;
import java.util.List;

/** Decodes a function's prelude ({@code MP_BC_PRELUDE_SIG_DECODE} and {@code MP_BC_PRELUDE_SIZE_DECODE} in py/bc.h). */
final class PreludeReader {
    /** Bytes behind the first that a signature may have: the compiler counts arguments in 16 bits, one bit a byte. */
    private static final int MOST_SIGNATURE_BYTES = 16;

    /** Bytes that the lengths may have: a cell is a byte, so there are 256 at most, one bit a byte. */
    private static final int MOST_LENGTH_BYTES = 9;

    private final ByteCursor in;
    private final int base;
    private final int length;

    /**
     * @param in stands at the prelude
     * @param base position in {@code in} of the function's data, from which all offsets count
     * @param length bytes of the function's data
     */
    PreludeReader(ByteCursor in, int base, int length) {
        this.in = in;
        this.base = base;
        this.length = length;
    }

    Prelude read() {
        Prelude.Signature signature = readSignature();
        int sizeOffset = offset();
        long info = 0;
        long cells = 0;
        int shift = 0;
        int z;
        do {
            z = readByte(shift, MOST_LENGTH_BYTES);
            info |= (long) (z & 0x7e) >> 1 << 6 * shift;
            cells |= (long) (z & 1) << shift;
            shift++;
        } while ((z & 0x80) != 0);
        int namesOffset = offset();
        if (namesOffset + info + cells > length) {
            throw in.faultAt(
                    base + sizeOffset,
                    "a prelude of %s bytes of names and lines and %s cells".formatted(info, cells),
                    "at most the %s bytes left of the function".formatted(length - namesOffset));
        }
        int cellsOffset = (int) (namesOffset + info);
        List<Integer> names = readNames(signature, cellsOffset);
        return new Prelude(
                signature, sizeOffset, namesOffset, offset(), cellsOffset, (int) (cellsOffset + cells), names);
    }

    /** First byte xSSSSEAA, further ones xFSSKAED; every field grows from its least significant bits. */
    private Prelude.Signature readSignature() {
        int start = in.position();
        int z = readByte(0, 1);
        long state = z >> 3 & 0xf;
        int exceptions = z >> 2 & 1;
        int flags = 0;
        int positional = z & 3;
        int keywordOnly = 0;
        int defaults = 0;
        for (int n = 0; (z & 0x80) != 0; n++) {
            z = readByte(n, MOST_SIGNATURE_BYTES);
            state |= (z & 0x30L) << 2 * n;
            exceptions |= (z & 0x02) << n;
            flags |= (z & 0x40) >> 6 << n;
            positional |= (z & 0x4) << n;
            keywordOnly |= (z & 0x08) >> 3 << n;
            defaults |= (z & 0x1) << n;
        }
        if (state >= Integer.MAX_VALUE) {
            throw in.faultAt(start, "a frame of %s slots".formatted(state + 1), "below 2**31");
        }
        return new Prelude.Signature((int) state + 1, exceptions, flags, positional, keywordOnly, defaults);
    }

    private List<Integer> readNames(Prelude.Signature signature, int end) {
        int count = 1 + signature.positionalArgs() + signature.keywordOnlyArgs();
        if (count > end - offset()) {
            throw in.fault("%s names in %s bytes".formatted(count, end - offset()), "a byte or more for each");
        }
        List<Integer> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(in.readUint("the index of a name"));
        }
        if (offset() > end) {
            throw in.fault("names that run into the function's code", "names within the prelude");
        }
        return names;
    }

    private int readByte(int already, int most) {
        if (already == most || offset() >= length) {
            throw in.fault("a prelude without an end", "a last byte below 0x80");
        }
        return in.readByte("a prelude");
    }

    private int offset() {
        return in.position() - base;
    }
}
