package io.github.mpyfreezer.verifier.selftest;

import java.util.List;

/** What may go wrong with numbers. */
final class NumberFaults {
    private static final String FLOAT = "(?:\\(mp_float_t\\)|&mp_type_float\\}, |&mp_type_complex\\}, )";
    private static final String DIGITS = "\\.dig=\\(uint\\d+_t\\*\\)\\(const uint\\d+_t\\[\\]\\)\\{";

    private NumberFaults() {}

    static List<FaultKind> all() {
        return List.of(
                Replacement.of("a small int off by one", "MP_ROM_INT\\((-?\\d+)\\)", Changes::offByOne),
                Replacement.of("the sign of a small int", "MP_ROM_INT\\((-?[1-9]\\d*)\\)", Changes::negated),
                Replacement.of(
                        "a digit of a long int",
                        "(?:\\{|,)0x([0-9a-f]+)(?=[0-9a-fx,]*\\}\\}\\};)",
                        Changes::anotherBit),
                Replacement.of("digits of a long int exchanged", DIGITS + "([0-9a-fx,]+)\\}", Changes::exchanged),
                Replacement.of("the sign of a long int", "\\.neg=([01]),", Changes.oneOf("0", "1")),
                Replacement.of("the length of a long int", "\\.len=(\\d+),", Changes::offByOne),
                Replacement.of("room of a long int", "\\.alloc=(\\d+),", Changes::offByOne),
                Replacement.of("a long int that may grow", "\\.fixed_dig=(1),", Changes.to("0")),
                new PaddedInteger(),
                Replacement.of("a long long off by one", "\\{\\{&mp_type_int\\}, (-?\\d+)\\}", Changes::offByOne),
                Replacement.of("a float rounded", FLOAT + "(-?\\d[-+0-9.e]*)", Changes::rounded),
                Replacement.of("the next float", FLOAT + "(-?\\d[-+0-9.e]*)", Changes::neighbour),
                Replacement.of("the sign of a float", FLOAT + "(-?(?:\\d[-+0-9.e]*|INFINITY|NAN))", Changes::negated),
                Replacement.of("-0.0 as an integer's 0", FLOAT + "(-0\\.0)", Changes.oneOf("-0", "0")),
                Replacement.of(
                        "infinite or not a number", FLOAT + "-?(INFINITY|NAN)", Changes.oneOf("INFINITY", "NAN", "0")),
                Replacement.of(
                        "a bit of a float's word",
                        "_macro \\(\\(mp_rom_obj_t\\)\\((?:\\(uint64_t\\))?0x([0-9a-f]+)\\)\\)",
                        Changes::anotherBit),
                Replacement.of(
                        "parts of a complex number exchanged",
                        "&mp_type_complex\\}, ([^,}]+, [^,}]+)\\}",
                        Changes::exchanged));
    }
}
