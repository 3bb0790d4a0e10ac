package io.github.mpyfreezer.size.measure;

import io.github.mpyfreezer.verifier.image.Claim;
import io.github.mpyfreezer.verifier.memory.RomMemory;
import io.github.mpyfreezer.verifier.memory.Segment;
import io.github.mpyfreezer.verifier.memory.Symbol;
import java.util.Optional;

/** Finds the zeros that fill a native function's array up to a multiple, so that the next one is aligned. */
record NativeRoom(RomMemory memory) {
    private static final int MOST = 63;

    /** How many they are. */
    int behind(Claim data) {
        long most = memory.symbolsAt(data.start()).stream()
                .mapToLong(Symbol::size)
                .max()
                .orElse(0);
        Optional<Segment> segment = memory.segmentAt(data.start());
        if (segment.isEmpty() || most <= data.length() || most > data.length() + MOST) {
            return 0;
        }
        long end = Math.min(data.start() + most, segment.get().end());
        for (long at = data.end(); at < end; at++) {
            if (memory.unsigned(at, 1) != 0) {
                return 0;
            }
        }
        return (int) Math.max(0, end - data.end());
    }
}
