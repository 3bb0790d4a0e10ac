package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomObject;
import java.io.IOException;
import java.io.OutputStream;

/** The C file of an image: what {@code mpy-tool.py -f} of its release prints, except where that is wrong. */
public final class FrozenC {
    private static final int MODULE_TEXT = 1 << 16;

    private FrozenC() {}

    /** Writes the whole file, with line feeds on every platform. */
    public static void write(RomImage image, OutputStream out) throws IOException {
        var templates = new CTemplates(image.target().abi());
        write(prologue(image, templates), out);
        write(QstrPoolBlock.of(image, templates), out);
        for (var module : image.modules()) {
            write(ModuleBlock.of(module, image.target(), templates), out);
        }
        write(CollectionBlock.of(image, templates), out);
        write(StockSizes.of(image, templates), out);
    }

    private static void write(CBlock block, OutputStream out) throws IOException {
        var text = new CWriter(MODULE_TEXT);
        block.writeTo(text);
        text.writeTo(out);
    }

    private static CBlock prologue(RomImage image, CTemplates templates) {
        RomTarget target = image.target();
        var block = new CBlock.Builder(templates).add("includes");
        if (image.modules().stream()
                .flatMap(module -> module.objects().stream())
                .anyMatch(FrozenC::needsMath)) {
            block.add("includeMath");
        }
        block.add("longIntGuard", implementation(target.longInt()));
        if (target.longInt() == LongInt.MPZ) {
            block.add("digitGuard", target.mpzDigitBits());
        }
        return block.add("numberTypes").build();
    }

    /** The number that {@code MICROPY_LONGINT_IMPL} has (py/mpconfig.h). */
    private static int implementation(LongInt longInt) {
        return switch (longInt) {
            case NONE -> 0;
            case LONGLONG -> 1;
            case MPZ -> 2;
        };
    }

    private static boolean needsMath(RomObject object) {
        return object instanceof RomObject.FloatObject number && CNumber.needsMath(number.value())
                || object instanceof RomObject.ComplexObject complex
                        && (CNumber.needsMath(complex.real()) || CNumber.needsMath(complex.imaginary()));
    }
}
