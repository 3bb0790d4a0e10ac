package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The C text of an image: as the tools of its release write it, except where they are wrong. */
public final class FrozenC {
    /** Modules that are rendered in a row. */
    private static final int MODULES_AT_ONCE = 8;

    private FrozenC() {}

    /**
     * Writes what {@code mpy-tool.py -f} prints, with line feeds on every platform.
     *
     * @param image with one module at least
     */
    public static void write(RomImage image, OutputStream out) throws IOException {
        Rendering.write(parts(image, new CTemplates(image.target().abi())), out);
    }

    /**
     * Writes a firmware's frozen_content.c: before the modules stands what the firmware expects of modules in the form of
     * source text, of which there are none ({@code makemanifest.py}).
     */
    public static void writeContent(RomImage image, OutputStream out) throws IOException {
        var templates = new CTemplates(image.target().abi());
        List<CText> parts = new ArrayList<>();
        parts.add(text -> new CEmitter(templates, text).add("textModules"));
        if (image.modules().isEmpty()) {
            parts.add(text -> new CEmitter(templates, text).add("noModules"));
        } else {
            parts.addAll(parts(image, templates));
        }
        Rendering.write(parts, out);
    }

    private static List<CText> parts(RomImage image, CTemplates templates) {
        List<CText> parts = new ArrayList<>();
        parts.add(text -> addPrologue(image, new CEmitter(templates, text)));
        parts.add(text -> QstrPoolBlock.add(image, new CEmitter(templates, text)));
        List<RomModule> modules = image.modules();
        for (int from = 0; from < modules.size(); from += MODULES_AT_ONCE) {
            List<RomModule> some = modules.subList(from, Math.min(from + MODULES_AT_ONCE, modules.size()));
            parts.add(text -> addModules(some, image.target(), new CEmitter(templates, text)));
        }
        parts.add(text -> CollectionBlock.add(image, new CEmitter(templates, text)));
        parts.add(text -> StockSizes.add(image, new CEmitter(templates, text)));
        return parts;
    }

    private static void addModules(List<RomModule> modules, RomTarget target, CEmitter emitter) {
        var block = new ModuleBlock(target, emitter);
        for (RomModule module : modules) {
            block.add(module);
        }
    }

    private static void addPrologue(RomImage image, CEmitter emitter) {
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
