package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.verifier.c.Value.Address;
import io.github.mpyfreezer.verifier.layout.Configuration;

/** The words that hold objects: {@code MP_ROM_INT} and its like in {@code py/obj.h}. */
final class Words {
    private static final long SMALL_INT_D = 0x0001_0000_0000_0001L;
    private static final long QSTR_D = 0x0002_0000_0000_0001L;
    private static final long SMALL_INT_MASK_D = 0x7fff_ffff_ffffL;

    private final ObjRepr repr;
    private final Types types;

    Words(Configuration configuration, Types types) {
        this.repr = configuration.objects().repr();
        this.types = types;
    }

    /** A small int. */
    Value smallInt(long value) {
        return switch (repr) {
            case A, C -> word(value << 1 | 1);
            case B -> word(value << 2 | 1);
            case D -> new Value.WideNumber((value & SMALL_INT_MASK_D) << 1 | SMALL_INT_D);
        };
    }

    /** A string by its number. */
    Value qstr(long number) {
        return switch (repr) {
            case A -> word(number << 3 | 2);
            case B -> word(number << 3 | 3);
            case C -> word(number << 4 | 6);
            case D -> new Value.WideNumber(number << 1 & 0xffff_ffffL | QSTR_D);
        };
    }

    /** None, False or True, where the word itself says so: 0, 1, 3. */
    Value immediate(long number) {
        return switch (repr) {
            case A, D -> word(number << 3 | 6);
            case B -> word(number << 3 | 7);
            case C -> word(number << 4 | 0xe);
        };
    }

    private Value word(long bits) {
        return new Address(null, types.asAddress(bits), Types.VOID);
    }

    /** The address of an object. */
    Value address(Address address) {
        return repr == ObjRepr.D ? new Value.WideAddress(address) : address;
    }
}
