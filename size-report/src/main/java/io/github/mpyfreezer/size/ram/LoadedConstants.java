package io.github.mpyfreezer.size.ram;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomLayout;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.Utf8;
import java.math.BigInteger;
import java.util.Set;

/** What the tables of a {@code .mpy} take when they are loaded, and the objects in them ({@code load_obj} in py/persistentcode.c). */
final class LoadedConstants {
    private static final int QSTR_BYTES = 2;
    private static final int LEAST_DIGITS = 2;

    private final RomTarget target;
    private final RomLayout layout;
    private final Blocks blocks;
    private final int smallIntBits;
    private final Set<Utf8> interned;

    /** @param interned strings that there are already: a constant of the same text is no object of its own */
    LoadedConstants(RomTarget target, RomLayout layout, Set<Utf8> interned) {
        this.target = target;
        this.layout = layout;
        this.blocks = Blocks.of(layout);
        this.smallIntBits = target.board().orElseThrow().objects().smallIntBits();
        this.interned = interned;
    }

    /** Both tables, which are one piece ({@code mp_module_context_alloc_tables} in py/bc.c), and all objects. */
    long of(MpyModule module) {
        int word = layout.word();
        long names = ((long) QSTR_BYTES * module.qstrs().size() + word - 1) / word;
        long sum = blocks.of((names + module.constants().size()) * word);
        for (Constant constant : module.constants()) {
            sum += of(constant);
        }
        return sum;
    }

    /**
     * One object; it takes nothing where a word holds it, or where it is in ROM. The least small integer is read as an object, as
     * its digits are read before its sign ({@code mp_parse_num_integer} in py/parsenum.c).
     */
    long of(Constant constant) {
        if (constant instanceof Constant.Str text) {
            return interned.contains(text.text()) ? 0 : string(text.text().length());
        } else if (constant instanceof Constant.ByteString bytes) {
            return bytes.content().isEmpty() ? 0 : string(bytes.content().length());
        } else if (constant instanceof Constant.Int number) {
            return number.value().abs().bitLength() < smallIntBits ? 0 : integer(number.value());
        } else if (constant instanceof Constant.FloatNumber) {
            return blocks.of(layout.real());
        } else if (constant instanceof Constant.ComplexNumber) {
            return blocks.of(layout.complex());
        } else if (constant instanceof Constant.Tuple tuple) {
            long sum = tuple.items().isEmpty()
                    ? 0
                    : blocks.of(layout.tuple(tuple.items().size()));
            for (Constant item : tuple.items()) {
                sum += of(item);
            }
            return sum;
        }
        return 0;
    }

    private long string(int length) {
        return blocks.of(layout.string()) + blocks.of(length + 1L);
    }

    /** Room for its digits is made by the length of its text ({@code mpz_set_from_str} in py/mpz.c). */
    private long integer(BigInteger value) {
        long object = blocks.of(layout.integer());
        if (target.longInt() == LongInt.LONGLONG) {
            return object;
        }
        int length = value.abs().toString().length();
        long digits = Math.max(LEAST_DIGITS, length * 8L / target.mpzDigitBits() + 1);
        return object + blocks.of(digits * target.mpzDigitTypeBits() / 8);
    }
}
