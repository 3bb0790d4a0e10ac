package io.github.mpyfreezer.verifier.image;

import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.verifier.layout.Structures;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.LongFunction;

/** Takes the word of an object apart, as the comments in py/mpconfig.h and py/obj.h draw it for each representation. */
final class WordReader {
    private static final long WIDE_TAG = 0xffff_0000_0000_0000L;
    /** The number of a qstr has 31 bits, and words are compared whole. */
    private static final long WIDE_QSTR_MASK = 0xffff_ffff_0000_0001L;

    private static final long WIDE_QSTR = 0x0002_0000_0000_0001L;
    private static final long WIDE_FLOAT = 0x8004_0000_0000_0000L;
    private static final long FLOAT_BASE = 0x8080_0000L;
    private static final long NONE = 0;
    private static final long FALSE = 1;
    private static final long TRUE = 3;

    private final ObjRepr repr;
    private final int bits;
    private final LongFunction<FoundQstr> qstrs;

    WordReader(Structures structures, LongFunction<FoundQstr> qstrs) {
        this.repr = structures.configuration().objects().repr();
        this.bits = 8 * structures.word().size();
        this.qstrs = qstrs;
    }

    /** What a word holds; empty if it is an address. */
    Optional<FoundObject> immediate(long word) {
        return switch (repr) {
            case A -> tagged(word, 1, 3, 2, 6, 7);
            case B -> ofB(word);
            case C -> ofC(word);
            case D -> ofD(word);
        };
    }

    /** The value of a small integer stands above its tag, signed. */
    private FoundObject small(long word, int shift) {
        return new FoundObject.Whole(BigInteger.valueOf(word << 64 - bits >> 64 - bits + shift), true);
    }

    private Optional<FoundObject> tagged(long word, int shift, int qstrShift, long qstr, long immediate, long mask) {
        if ((word & 1) == 1) {
            return Optional.of(small(word, shift));
        } else if ((word & mask) == qstr) {
            return Optional.of(new FoundObject.Interned(qstrs.apply(word >>> qstrShift)));
        } else if ((word & mask) == immediate) {
            return Optional.of(known(word >>> qstrShift));
        }
        return (word & 3) == 0 ? Optional.empty() : unknown(word);
    }

    private Optional<FoundObject> ofB(long word) {
        if ((word & 3) == 1) {
            return Optional.of(small(word, 2));
        } else if ((word & 7) == 3) {
            return Optional.of(new FoundObject.Interned(qstrs.apply(word >>> 3)));
        } else if ((word & 7) == 7) {
            return Optional.of(known(word >>> 3));
        }
        return (word & 1) == 0 ? Optional.empty() : unknown(word);
    }

    private Optional<FoundObject> ofC(long word) {
        if ((word & 3) == 2 && (word & 0xff80_0007L) != 6) {
            long number = word - FLOAT_BASE & 0xffff_fffcL;
            return Optional.of(new FoundObject.Real(FoundObject.Real.widened((int) number)));
        }
        return tagged(word, 1, 4, 6, 14, 0xff80_000fL);
    }

    private Optional<FoundObject> ofD(long word) {
        long tag = word & WIDE_TAG;
        if (tag == 0) {
            return Optional.empty();
        } else if (tag == 0x0001_0000_0000_0000L && (word & 1) == 1) {
            return Optional.of(new FoundObject.Whole(BigInteger.valueOf(word << 16 >> 17), true));
        } else if ((word & WIDE_QSTR_MASK) == WIDE_QSTR) {
            return Optional.of(new FoundObject.Interned(qstrs.apply(word >>> 1 & 0x7fff_ffffL)));
        } else if (Long.compareUnsigned(word, 0x0003_0000_0000_0000L) < 0) {
            return unknown(word);
        }
        return Optional.of(new FoundObject.Real(Double.longBitsToDouble(word - WIDE_FLOAT)));
    }

    private static FoundObject known(long number) {
        if (number == NONE) {
            return FoundObject.Known.NONE;
        } else if (number == FALSE) {
            return FoundObject.Known.FALSE;
        }
        return number == TRUE
                ? FoundObject.Known.TRUE
                : new FoundObject.Unknown("the immediate object of number " + number);
    }

    private static Optional<FoundObject> unknown(long word) {
        return Optional.of(new FoundObject.Unknown("the word 0x" + Long.toHexString(word)));
    }
}
