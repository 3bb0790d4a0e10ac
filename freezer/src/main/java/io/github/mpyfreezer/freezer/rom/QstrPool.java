package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;

/**
 * A table of interned strings that the firmware does not have yet ({@code qstr_pool_t} in py/qstr.h).
 *
 * @param qstrs the strings, in the order of their numbers
 * @param sorted whether the runtime may search it by halving: its strings are in order of their bytes, none holds a NUL,
 *     and there is one at least ({@code qstr_find_strn} in py/qstr.c goes wrong otherwise)
 */
public record QstrPool(List<RomQstr> qstrs, boolean sorted) {
    public QstrPool {
        qstrs = List.copyOf(qstrs);
    }

    /** The size of the next pool that the runtime makes is twice this; at most the pool's own length. */
    public int allocated() {
        return Math.min(qstrs.size(), 10);
    }

    /** Whether it has no string. */
    public boolean isEmpty() {
        return qstrs.isEmpty();
    }

    /** What a search in a sorted pool sees of a string: its bytes up to a NUL. */
    public static Bytes searched(RomQstr qstr) {
        Bytes bytes = qstr.text().bytes();
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.at(i) == 0) {
                return bytes.slice(0, i);
            }
        }
        return bytes;
    }
}
