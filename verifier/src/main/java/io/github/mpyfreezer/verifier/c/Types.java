package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Type.Array;
import io.github.mpyfreezer.verifier.c.Type.Field;
import io.github.mpyfreezer.verifier.c.Type.Opaque;
import io.github.mpyfreezer.verifier.c.Type.Pointer;
import io.github.mpyfreezer.verifier.c.Type.Real;
import io.github.mpyfreezer.verifier.c.Type.Struct;
import io.github.mpyfreezer.verifier.c.Type.Truth;
import io.github.mpyfreezer.verifier.c.Type.Whole;
import io.github.mpyfreezer.verifier.c.Type.WideWord;
import io.github.mpyfreezer.verifier.layout.CType;
import io.github.mpyfreezer.verifier.layout.Structures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The types of a target. */
final class Types {
    static final Opaque VOID = new Opaque("void");
    static final Truth BOOL = new Truth("bool");
    static final Real FLOAT = new Real("float", 4, 4);
    static final Whole CHAR = new Whole("char", 1, 1, true);
    static final Whole SIGNED_CHAR = new Whole("signed char", 1, 1, true);
    static final Whole BYTE = new Whole("unsigned char", 1, 1, false);
    static final Whole SHORT = new Whole("short", 2, 2, true);
    static final Whole UNSIGNED_SHORT = new Whole("unsigned short", 2, 2, false);
    static final Whole INT = new Whole("int", 4, 4, true);
    static final Whole UNSIGNED = new Whole("unsigned int", 4, 4, false);

    /** Members of the firmware's structures that are {@code bool}. */
    private static final Set<String> TRUTHS = Set.of("is_generator", "is_async");

    private final Structures structures;
    private final int pointer;
    private final int wide;
    private final List<Whole> integers;

    Types(Structures structures) {
        this.structures = structures;
        this.pointer = structures.configuration().pointerBytes();
        this.wide = structures.configuration().wideAlignment();
        this.integers = List.of(INT, UNSIGNED, longInt(true), longInt(false), longLong(true), longLong(false));
    }

    /** Those that a literal may be of: int, long and long long, each signed and unsigned. */
    List<Whole> integers() {
        return integers;
    }

    Structures structures() {
        return structures;
    }

    /** {@code long}. */
    Whole longInt(boolean signed) {
        return new Whole(signed ? "long" : "unsigned long", pointer, pointer, signed);
    }

    /** {@code long long}. */
    Whole longLong(boolean signed) {
        return new Whole(signed ? "long long" : "unsigned long long", 8, wide, signed);
    }

    /** {@code double}. */
    Real doubleNumber() {
        return new Real("double", 8, wide);
    }

    Pointer pointerTo(Type target) {
        return new Pointer(pointer, pointer, target);
    }

    /** How many bits of a number an address keeps. */
    long asAddress(long value) {
        return pointer == 8 ? value : value & 0xffffffffL;
    }

    /** A type of the firmware's. */
    Type of(String title, CType type) {
        if (type instanceof CType.Whole whole) {
            return new Whole(title, whole.size(), whole.alignment(), whole.signed());
        } else if (type instanceof CType.Real real) {
            return new Real(title, real.size(), real.alignment());
        } else if (type instanceof CType.Address) {
            return pointerTo(VOID);
        } else if (type instanceof CType.WideWord word) {
            return new WideWord(title, word.size(), word.alignment());
        } else if (type instanceof CType.Array array) {
            return new Array(of(title, array.element()), array.count().orElse(Array.OPEN));
        }
        CType.Struct struct = (CType.Struct) type;
        List<Field> fields = new ArrayList<>();
        for (CType.Member member : struct.members()) {
            Type own = TRUTHS.contains(member.name()) ? BOOL : of(title(member.type()), member.type());
            fields.add(new Field(member.name(), own, member.offset(), member.shift(), member.bits()));
        }
        return new Struct(struct.name(), fields, struct.size(), struct.alignment());
    }

    private static String title(CType type) {
        if (type instanceof CType.Whole whole) {
            return (whole.signed() ? "int" : "uint") + 8 * whole.size() + "_t";
        }
        return type instanceof CType.Array array ? title(array.element()) : "mp_rom_obj_t";
    }
}
