package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.parser.model.Bytes;
import java.math.BigInteger;
import java.util.List;

/** A constant object in ROM, under the symbol by which the C text knows it. */
public sealed interface RomObject {
    /** Its C symbol, unique in the image. */
    String symbol();

    /**
     * A string or bytes object ({@code mp_obj_str_t}).
     *
     * @param text whether it is a string
     * @param hash as the runtime computes it
     * @param content the bytes, without the NUL that C puts behind them
     */
    record StrObject(String symbol, boolean text, int hash, Bytes content) implements RomObject {}

    /** An integer that no word holds ({@code mp_obj_int_t}). */
    record IntObject(String symbol, BigInteger value) implements RomObject {}

    /** A floating-point number ({@code mp_obj_float_t}). */
    record FloatObject(String symbol, double value) implements RomObject {}

    /** A complex number ({@code mp_obj_complex_t}). */
    record ComplexObject(String symbol, double real, double imaginary) implements RomObject {}

    /** A tuple with one item or more ({@code mp_rom_obj_tuple_t}); its items' objects come before it. */
    record TupleObject(String symbol, List<RomRef> items) implements RomObject {
        public TupleObject {
            items = List.copyOf(items);
        }
    }
}
