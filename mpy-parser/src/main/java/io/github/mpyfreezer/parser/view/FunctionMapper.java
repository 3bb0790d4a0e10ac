package io.github.mpyfreezer.parser.view;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyHeader;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Relocation;

/** Says what the bytes of functions mean, each with those defined in it. */
final class FunctionMapper {
    /** Since sub-version 3 a native function begins with data for the runtime (py/objfun.c). */
    private static final int WITH_DATA_WORDS = 3;

    private final RegionBuilder out;
    private final MpyModule module;

    FunctionMapper(RegionBuilder out, MpyModule module) {
        this.out = out;
        this.module = module;
    }

    void map(Outline outline) {
        out.group(new Meaning.Function(outline), () -> mapParts(outline));
    }

    private void mapParts(Outline outline) {
        RawCode function = outline.code();
        Bytes code = function.code();
        out.number(
                Role.STRUCTURE,
                Shown.lower(function.kind()) + " of " + Shown.count(code.length(), "byte")
                        + (function.children().isEmpty() ? "" : ", with children"));
        if (function instanceof RawCode.Bytecode bytecode) {
            new PreludeMapper(out, module, code, bytecode.prelude()).map(0);
            out.group(
                    new Meaning.Group(Meaning.Part.CODE, "code"), new StepMapper(out, module, outline, bytecode)::map);
            mapChildren(outline);
        } else if (function instanceof RawCode.NativePy nativePy) {
            mapNative(nativePy);
            mapChildren(outline);
        } else if (function instanceof RawCode.Asm asm) {
            out.field(code.length(), Role.MACHINE_CODE, "machine code");
            out.number(Role.STRUCTURE, "scope flags 0x" + Integer.toHexString(asm.scopeFlags()));
            out.number(Role.STRUCTURE, Shown.count(asm.positionalArgs(), "argument"));
            out.number(Role.STRUCTURE, "result of type " + FunctionWords.resultType(asm.typeSignature()));
            mapChildren(outline);
        } else if (function instanceof RawCode.Viper viper) {
            mapViper(viper);
            mapChildren(outline);
            mapRelocations(viper);
        }
    }

    private void mapChildren(Outline outline) {
        if (!outline.children().isEmpty()) {
            out.number(
                    Role.STRUCTURE,
                    outline.children().size() == 1
                            ? "1 child"
                            : outline.children().size() + " children");
            outline.children().forEach(this::map);
        }
    }

    private void mapNative(RawCode.NativePy function) {
        MpyHeader header = module.header();
        int word = header.arch().wordBits() / 8;
        boolean isGenerator = (function.prelude().signature().scopeFlags() & Dialect.GENERATOR) != 0;
        int words = header.subVersion() < WITH_DATA_WORDS ? 0 : isGenerator ? 2 : 1;
        int left = function.preludeOffset();
        if (left >= words * word && words > 0) {
            out.field(word, Role.DATA, "place of the prelude among the children");
            out.field((words - 1) * word, Role.DATA, "where a generator's code starts");
            left -= words * word;
        }
        out.field(left, Role.MACHINE_CODE, "machine code");
        new PreludeMapper(out, module, function.code(), function.prelude()).map(function.preludeOffset());
        out.field(
                function.code().length() - function.prelude().opcodesOffset(),
                Role.DATA,
                "bytes behind the prelude, without meaning");
        out.number(Role.STRUCTURE, "the prelude begins at byte " + function.preludeOffset());
    }

    private void mapViper(RawCode.Viper function) {
        Dialect dialect = module.header().dialect();
        out.field(function.code().length(), Role.MACHINE_CODE, "machine code");
        out.number(Role.STRUCTURE, "scope flags 0x" + Integer.toHexString(function.scopeFlags()));
        if ((function.scopeFlags() & dialect.rodataFlag()) != 0) {
            out.number(Role.STRUCTURE, Shown.count(function.rodata().length(), "byte") + " of read-only data");
        }
        if ((function.scopeFlags() & dialect.bssFlag()) != 0) {
            out.number(Role.STRUCTURE, Shown.count(function.bssSize(), "byte") + " of zeroed data");
        }
        out.field(function.rodata().length(), Role.DATA, "read-only data");
    }

    private void mapRelocations(RawCode.Viper function) {
        if ((function.scopeFlags() & module.header().dialect().relocationFlag()) == 0) {
            return;
        }
        for (Relocation relocation : function.relocations()) {
            String words = FunctionWords.relocation(relocation);
            out.group(words, () -> {
                out.field(1, Role.RELOCATION, "operation " + (relocation.op() >> 1) + ": " + words);
                if (relocation.address().isPresent()) {
                    out.number(Role.RELOCATION, FunctionWords.place(relocation));
                }
                if (relocation.count().isPresent()) {
                    out.number(Role.RELOCATION, Shown.count(relocation.count().getAsInt(), "word"));
                }
            });
        }
        if (function.relocationsEnded()) {
            out.field(1, Role.STRUCTURE, "end of relocations");
        }
    }
}
