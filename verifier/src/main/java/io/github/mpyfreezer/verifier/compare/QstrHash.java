package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.layout.Configuration;

/** The hash of a string ({@code qstr_compute_hash} in py/qstr.c): Bernstein's, with exclusive or, cut to what is kept. */
final class QstrHash {
    private final long mask;

    /** Where none is kept with qstrs, string objects have one of 16 bits from 1.23 on, and before that always 1. */
    QstrHash(Configuration configuration) {
        int bytes = configuration.qstrs().hashBytes();
        this.mask = bytes > 0 ? (1L << 8 * bytes) - 1 : configuration.isSince(Release.V1_23) ? 0xffff : 0;
    }

    long of(Bytes text) {
        long hash = 5381;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash << 5) + hash ^ text.at(i);
        }
        long kept = hash & mask;
        return kept == 0 ? 1 : kept;
    }
}
