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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The C file of an image: what {@code mpy-tool.py -f} of its release prints, except where that is wrong. */
public final class FrozenC {
    /** Bytes of C that a module of usual size becomes. */
    private static final int MODULE_TEXT = 1 << 15;
    /** Modules that one worker renders in a row. */
    private static final int MODULES_AT_ONCE = 16;

    private FrozenC() {}

    /** Writes the whole file, with line feeds on every platform. */
    public static void write(RomImage image, OutputStream out) throws IOException {
        var templates = new CTemplates(image.target().abi());
        write(prologue(image, templates), out);
        write(QstrPoolBlock.of(image, templates), out);
        writeModules(image, templates, out);
        write(CollectionBlock.of(image, templates), out);
        write(StockSizes.of(image, templates), out);
    }

    /** Module by module; many are rendered at once, and written in order. */
    private static void writeModules(RomImage image, CTemplates templates, OutputStream out) throws IOException {
        List<RomModule> modules = image.modules();
        if (modules.size() < MODULES_AT_ONCE * 2) {
            for (RomModule module : modules) {
                write(ModuleBlock.of(module, image.target(), templates), out);
            }
            return;
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<CWriter>> rendered = new ArrayList<>();
            for (int from = 0; from < modules.size(); from += MODULES_AT_ONCE) {
                List<RomModule> some = modules.subList(from, Math.min(from + MODULES_AT_ONCE, modules.size()));
                rendered.add(workers.submit(() -> render(some, image.target(), templates)));
            }
            for (Future<CWriter> text : rendered) {
                result(text).writeTo(out);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static CWriter render(List<RomModule> modules, RomTarget target, CTemplates templates) {
        var text = new CWriter(MODULE_TEXT * modules.size());
        for (RomModule module : modules) {
            ModuleBlock.of(module, target, templates).writeTo(text);
        }
        return text;
    }

    private static CWriter result(Future<CWriter> text) {
        try {
            return text.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a module could not be rendered", e.getCause());
        }
    }

    private static void write(CBlock block, OutputStream out) throws IOException {
        var text = new CWriter(MODULE_TEXT);
        block.writeTo(text);
        text.writeTo(out);
    }

    private static CBlock prologue(RomImage image, CTemplates templates) {
        RomTarget target = image.target();
        var block = new CBlock.Builder(templates).add("includes");
        if (needsMath(image)) {
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
