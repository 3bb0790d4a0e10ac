package io.github.mpyfreezer.freezer.c;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.rom.MpzDigits;
import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.parser.model.RawCode;

/**
 * The figures at the end of the file, as mpy-tool.py reckons them: for a target of 32 bits, without machine code, without
 * several tables, and with a structure for every function. They are kept because tools read them; they are not what the
 * image takes.
 */
final class StockSizes {
    private static final int WORD = 4;

    private int code;
    private int functions;
    private int strings;
    private int integers;
    private int objects;
    private int words;
    private int names = 1;

    private StockSizes() {}

    static void add(RomImage image, CEmitter emitter) {
        var sizes = new StockSizes();
        for (RomModule module : image.modules()) {
            sizes.count(module, image.target());
        }
        int qstrs = image.unsortedPool().qstrs().size() + image.pool().qstrs().size();
        int qstrBytes = sizes.qstrBytes(image);
        int content = WORD * image.modules().size();
        int functionBytes = 4 * WORD * sizes.functions;
        int total = qstrBytes
                + sizes.code
                + sizes.strings
                + sizes.integers
                + sizes.objects
                + WORD * sizes.words
                + functionBytes
                + sizes.names
                + content;
        emitter.add(
                "sizes",
                qstrs,
                qstrBytes,
                sizes.code,
                sizes.strings,
                sizes.integers,
                sizes.objects,
                sizes.words,
                WORD * sizes.words,
                sizes.functions,
                functionBytes,
                sizes.names,
                content,
                total);
    }

    private int qstrBytes(RomImage image) {
        int each = image.target().qstrs().hashBytes() + image.target().qstrs().lengthBytes() + 1;
        int bytes = 0;
        for (RomQstr qstr : image.unsortedPool().qstrs()) {
            bytes += each + qstr.text().length();
        }
        for (RomQstr qstr : image.pool().qstrs()) {
            bytes += each + qstr.text().length();
        }
        return bytes;
    }

    private void count(RomModule module, RomTarget target) {
        count(module.body());
        for (RomObject object : module.objects()) {
            count(object, target);
        }
        words += module.constants().size();
        names += module.source().sourceFile().codePoints() + 1;
    }

    private void count(RomFunction function) {
        functions++;
        if (function.code().kind() == RawCode.Kind.BYTECODE) {
            code += function.code().code().length();
        }
        for (RomFunction child : function.children()) {
            count(child);
        }
    }

    private void count(RomObject object, RomTarget target) {
        if (object instanceof RomObject.StrObject str) {
            strings += str.content().length();
            objects += 4 * WORD;
        } else if (object instanceof RomObject.IntObject integer && target.longInt() == LongInt.MPZ) {
            int digits = MpzDigits.count(integer.value(), target.mpzDigitBits());
            integers += digits * target.mpzDigitBits() / 8;
            objects += 4 * WORD;
        } else if (object instanceof RomObject.FloatObject) {
            objects += 3 * WORD;
        }
    }
}
