package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;

/** What the file begins with: includes, checks that the firmware is configured as was assumed, and types of numbers. */
final class PrologueBlock {
    private PrologueBlock() {}

    static void add(RomImage image, CEmitter emitter) {
        RomTarget target = image.target();
        emitter.add("includes");
        if (needsMath(image)) {
            emitter.add("includeMath");
        }
        emitter.add("longIntGuard", implementation(target.longInt()));
        if (target.longInt() == LongInt.MPZ) {
            emitter.add("digitGuard", target.mpzDigitBits());
        }
        emitter.add("numberTypes");
    }

    /** The number that {@code MICROPY_LONGINT_IMPL} has (py/mpconfig.h). */
    private static int implementation(LongInt longInt) {
        return switch (longInt) {
            case NONE -> 0;
            case LONGLONG -> 1;
            case MPZ -> 2;
        };
    }

    private static boolean needsMath(RomImage image) {
        for (RomModule module : image.modules()) {
            for (RomObject object : module.objects()) {
                if (needsMath(object)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean needsMath(RomObject object) {
        return object instanceof RomObject.FloatObject number && CNumber.needsMath(number.value())
                || object instanceof RomObject.ComplexObject complex
                        && (CNumber.needsMath(complex.real()) || CNumber.needsMath(complex.imaginary()));
    }
}
