package io.github.mpyfreezer.parser;

import io.github.mpyfreezer.parser.model.Bytes;
import java.util.List;
import java.util.Random;

/** Files with one byte changed, the same ones for the same seed. */
final class Mutants {
    private final List<Bytes> originals;
    private final Random random;
    private int position;

    Mutants(List<Bytes> originals, long seed) {
        this.originals =
                originals.stream().filter(content -> !content.isEmpty()).toList();
        this.random = new Random(seed);
    }

    /** The next one; the originals take turns, so that small files are changed as often as large ones. */
    Bytes next() {
        byte[] content = originals.get(position++ % originals.size()).toArray();
        int at = random.nextInt(content.length);
        content[at] ^= (byte) (1 + random.nextInt(255));
        return Bytes.wrap(content);
    }
}
