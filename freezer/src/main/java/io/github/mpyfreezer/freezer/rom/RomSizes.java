package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an image costs in ROM, in bytes, by what they are for. The sum is what the sections of the object file take that its
 * frozen_content.c is compiled to, where every object has a section of its own.
 *
 * @param code opcodes and machine code
 * @param names preludes, argument names and line tables
 * @param constants constant objects, with their literals and digits
 * @param qstrs interned strings: text, hashes, lengths and pool
 * @param tables qstr tables, constant tables, tables of children, names and modules
 * @param structs the structures of modules and functions
 */
public record RomSizes(int code, int names, int constants, int qstrs, int tables, int structs) {
    /** All of it. */
    public int total() {
        return code + names + constants + qstrs + tables + structs;
    }

    /** Prices an image; empty if the target leaves sizes open. */
    public static Optional<RomSizes> of(RomImage image) {
        if (!RomLayout.isKnown(image.target())) {
            return Optional.empty();
        }
        return Optional.of(new Count(image, RomLayout.of(image.target())).sizes());
    }

    /** The empty name behind all names, and C's own NUL. */
    private static final int NO_NAMES = 2;
    /** That there are no modules in the form of source text: the end of their sizes, and an empty text. */
    private static final int NO_TEXT_MODULES = 4 + 2;

    /** Adds up one image. */
    private static final class Count {
        private final RomImage image;
        private final RomLayout layout;
        /** The compiler keeps each literal once; those with a NUL inside are not shared by the linker, but still here. */
        private final Set<Bytes> literals = new HashSet<>();

        private int code;
        private int names;
        private int constants;
        private int qstrs;
        private int tables;
        private int structs;

        Count(RomImage image, RomLayout layout) {
            this.image = image;
            this.layout = layout;
        }

        RomSizes sizes() {
            addPool(image.unsortedPool());
            if (image.unsortedPool().isEmpty()) {
                qstrs += layout.pool();
            } else {
                qstrs += 2 * layout.pool();
            }
            addPool(image.pool());
            for (RomModule module : image.modules()) {
                addModule(module);
            }
            if (image.modules().isEmpty()) {
                tables += layout.pointer();
            }
            tables += NO_NAMES + NO_TEXT_MODULES;
            return new RomSizes(code, names, constants, qstrs, tables, structs);
        }

        private void addPool(QstrPool pool) {
            int each =
                    image.target().qstrs().hashBytes() + image.target().qstrs().lengthBytes() + layout.pointer();
            for (RomQstr qstr : pool.qstrs()) {
                qstrs += each + literal(qstr.text().bytes());
            }
        }

        private int literal(Bytes bytes) {
            return literals.add(bytes) ? layout.literal(bytes.length()) : 0;
        }

        private void addModule(RomModule module) {
            structs += layout.module();
            tables += 2 * module.qstrs().size()
                    + layout.word() * module.constants().size();
            tables += module.source().sourceFile().length() + 1 + layout.pointer();
            for (RomObject object : module.objects()) {
                constants += layout.object(object);
                if (object instanceof RomObject.StrObject str) {
                    constants += literal(str.content());
                } else if (object instanceof RomObject.IntObject integer) {
                    constants += layout.digits(integer);
                }
            }
            addFunction(
                    module.body(),
                    image.target().codeAlignment(module.source().header().arch()));
        }

        /** @param alignment of machine code, which fills up each function to the next one and to the end of the section */
        private void addFunction(RomFunction function, int alignment) {
            structs += layout.rawCode(function);
            int length = function.code().code().length();
            if (function.code().kind() != RawCode.Kind.BYTECODE) {
                length = (length + alignment - 1) / alignment * alignment;
            }
            int prelude = preludeBytes(function.code());
            names += prelude;
            code += length - prelude;
            boolean nativePy = function.code().kind() == RawCode.Kind.NATIVE_PY;
            if (nativePy && layout.separatePrelude()) {
                names += prelude;
            }
            List<RomFunction> children = function.children();
            if (!children.isEmpty()) {
                tables += layout.pointer() * (children.size() + (nativePy ? 1 : 0));
            }
            for (RomFunction child : children) {
                addFunction(child, alignment);
            }
        }

        private static int preludeBytes(RawCode code) {
            if (code instanceof RawCode.NativePy function) {
                return function.code().length() - function.preludeOffset();
            }
            return code.preludeIfAny().map(Prelude::opcodesOffset).orElse(0);
        }
    }
}
