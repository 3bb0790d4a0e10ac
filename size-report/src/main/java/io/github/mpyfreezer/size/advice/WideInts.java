package io.github.mpyfreezer.size.advice;

import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomRef;
import java.util.Optional;

/**
 * Integers that are objects as stock freezes them, since some target holds only 14 bits in a word ({@code mp_small_int_fits} in
 * tools/mpy-tool.py), are words where the board holds them in one.
 */
final class WideInts extends ConstantRewriter {
    private final int bits;

    /** @param target one whose board is known */
    WideInts(RomTarget target) {
        bits = target.board().orElseThrow().objects().smallIntBits();
    }

    @Override
    Optional<RomRef> instead(RomObject object) {
        return object instanceof RomObject.IntObject integer && integer.value().bitLength() < bits
                ? Optional.of(new RomRef.SmallInt(integer.value().longValueExact()))
                : Optional.empty();
    }
}
