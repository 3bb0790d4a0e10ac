package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Prelude;
import java.util.ArrayList;
import java.util.List;

/** Decodes a function's prelude ({@code MP_BC_PRELUDE_SIG_DECODE} and {@code MP_BC_PRELUDE_SIZE_DECODE} in py/bc.h). */
final class PreludeReader {
    /** Continuation bytes beyond which the fields would not fit an int. */
    private static final int MOST_BYTES = 8;

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
            z = readByte(shift);
            info |= (long) (z & 0x7e) >> 1 << 6 * shift;
            cells |= (long) (z & 1) << shift;
            shift++;
        } while ((z & 0x80) != 0);
        int namesOffset = offset();
        if (namesOffset + info + cells > length) {
            throw in.faultAt(
                    base + sizeOffset,
                    "a prelude of %d bytes of names and lines and %d cells".formatted(info, cells),
                    "at most the %d bytes left of the function".formatted(length - namesOffset));
        }
        int cellsOffset = (int) (namesOffset + info);
        List<Integer> names = readNames(signature, cellsOffset);
        return new Prelude(
                signature, sizeOffset, namesOffset, offset(), cellsOffset, (int) (cellsOffset + cells), names);
    }

    /** First byte xSSSSEAA, further ones xFSSKAED; every field grows from its least significant bits. */
    private Prelude.Signature readSignature() {
        int z = readByte(0);
        int state = z >> 3 & 0xf;
        int exceptions = z >> 2 & 1;
        int flags = 0;
        int positional = z & 3;
        int keywordOnly = 0;
        int defaults = 0;
        for (int n = 0; (z & 0x80) != 0; n++) {
            z = readByte(n);
            state |= (z & 0x30) << 2 * n;
            exceptions |= (z & 0x02) << n;
            flags |= (z & 0x40) >> 6 << n;
            positional |= (z & 0x4) << n;
            keywordOnly |= (z & 0x08) >> 3 << n;
            defaults |= (z & 0x1) << n;
        }
        return new Prelude.Signature(state + 1, exceptions, flags, positional, keywordOnly, defaults);
    }

    private List<Integer> readNames(Prelude.Signature signature, int end) {
        int count = 1 + signature.positionalArgs() + signature.keywordOnlyArgs();
        if (count > end - offset()) {
            throw in.fault("%d names in %d bytes".formatted(count, end - offset()), "a byte or more for each");
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

    private int readByte(int already) {
        if (already > MOST_BYTES || offset() >= length) {
            throw in.fault("a prelude without an end", "a last byte below 0x80");
        }
        return in.readByte("a prelude");
    }

    private int offset() {
        return in.position() - base;
    }
}
