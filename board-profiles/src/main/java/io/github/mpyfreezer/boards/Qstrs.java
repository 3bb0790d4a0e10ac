package io.github.mpyfreezer.boards;

/**
 * What is stored with every interned string. A wrong number of hash bytes can link and boot, and then names are not
 * found: where a firmware build is at hand, compare with the {@code QCFG} lines of its
 * {@code genhdr/qstrdefs.preprocessed.h}.
 *
 * @param hashBytes {@code MICROPY_QSTR_BYTES_IN_HASH}: 0, 1 or 2; with 0 a pool has no table of hashes
 * @param lengthBytes {@code MICROPY_QSTR_BYTES_IN_LEN}: 1 or 2
 */
public record Qstrs(int hashBytes, int lengthBytes) {

    /** @throws IllegalArgumentException if py/qstr.h has no type for such a hash or length */
    public Qstrs {
        if (hashBytes < 0 || hashBytes > 2) {
            throw new IllegalArgumentException("qstr hashes of " + hashBytes + " bytes: expected 0, 1 or 2");
        }
        if (lengthBytes < 1 || lengthBytes > 2) {
            throw new IllegalArgumentException("qstr lengths of " + lengthBytes + " bytes: expected 1 or 2");
        }
    }
}
