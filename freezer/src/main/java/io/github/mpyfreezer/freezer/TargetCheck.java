package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.parser.PythonRepr;
import io.github.mpyfreezer.parser.model.ArchFlags;
import io.github.mpyfreezer.parser.model.Constant;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Qstr;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Utf8;
import java.util.List;
import java.util.Optional;

/**
 * Refuses what a target cannot hold, before anything is written: the C compiler would say so minutes later and less
 * clearly, or nobody would until the code runs.
 */
final class TargetCheck {
    private final FrozenInput input;
    private final MpyModule module;
    private final RomTarget target;

    private TargetCheck(FrozenInput input, RomTarget target) {
        this.input = input;
        this.module = input.module();
        this.target = target;
    }

    static void check(List<FrozenInput> inputs, RomTarget target) {
        if (target.board().isPresent() && target.board().get().cannotFreeze().isPresent()) {
            throw new FreezeException(target.board().get().cannotFreeze().get());
        }
        ReleaseCheck.check(inputs, target.release());
        for (FrozenInput input : inputs) {
            var check = new TargetCheck(input, target);
            check.checkWidth();
            check.checkName();
            check.checkQstrs();
            check.checkBody(input.module().body());
            for (Constant constant : input.module().constants()) {
                check.checkConstant(constant, constant);
            }
        }
    }

    private void checkWidth() {
        if (target.board().isEmpty()) {
            return;
        }
        BoardProfile board = target.board().get();
        int bits = board.objects().smallIntBits();
        if (module.header().smallIntBits() > bits) {
            throw refuse("compiled for small integers of %d bits, but %s has %d"
                    .formatted(module.header().smallIntBits(), board.name().name(), bits));
        }
    }

    /** The firmware keeps the names of all modules in a row, each ended by a NUL, the row by an empty one. */
    private void checkName() {
        Utf8 name = module.sourceFile();
        if (name.isEmpty()) {
            throw refuse("found an empty name of the source file, expected one: the firmware finds modules by it");
        } else if (name.text().indexOf('\0') >= 0) {
            throw refuse("found a NUL in the name of the source file, " + PythonRepr.of(name) + ", expected none");
        }
    }

    private void checkQstrs() {
        int most = (1 << 8 * target.qstrs().lengthBytes()) - 1;
        for (Qstr qstr : module.qstrs()) {
            if (qstr.text().length() > most) {
                throw tooLong(qstr.text(), most);
            }
        }
    }

    private FreezeException tooLong(Utf8 qstr, int most) {
        return refuse("found a qstr of %d bytes, %s, expected %d at most, as the firmware keeps lengths in %d byte"
                .formatted(
                        qstr.length(),
                        shown(PythonRepr.of(qstr)),
                        most,
                        target.qstrs().lengthBytes()));
    }

    private void checkBody(RawCode body) {
        if (body.kind() != RawCode.Kind.BYTECODE) {
            checkNative(body, Optional.empty());
        }
        checkChildren(body);
    }

    private void checkChildren(RawCode code) {
        for (int i = 0; i < code.children().size(); i++) {
            RawCode child = code.children().get(i);
            if (child.kind() != RawCode.Kind.BYTECODE) {
                checkNative(child, Definition.of(code, i));
            }
            checkChildren(child);
        }
    }

    private void checkNative(RawCode code, Optional<Definition> definition) {
        checkNative(code);
        if (target.board().isPresent()) {
            checkNative(code, target.board().get(), Definition.place(module, code, definition));
        }
    }

    private void checkNative(RawCode code) {
        int flags = code instanceof RawCode.Viper viper
                ? viper.scopeFlags()
                : code instanceof RawCode.Asm asm ? asm.scopeFlags() : 0;
        if (module.header().arch() == NativeArch.DEBUG) {
            throw refuse("its native code is a listing for debugging the compiler, not machine code");
        }
        if (!target.release().knows(module.header().arch())) {
            throw refuse("native code for %s, which %s does not know"
                    .formatted(
                            module.header().arch().crossName(), target.release().title()));
        }
        if ((flags & ~module.header().dialect().signatureFlags()) != 0) {
            throw refuse("unable to freeze code with relocations: a linked native module (natmod) is loaded from a file"
                    + " system, and cannot be frozen");
        }
    }

    private void checkNative(RawCode code, BoardProfile board, String place) {
        NativeArch arch = module.header().arch();
        String name = board.name().name();
        NativeArch device = board.nativeCode().device();
        if (device == NativeArch.NONE) {
            throw refuse(place + "native code, but %s is built without it".formatted(name));
        }
        if (!device.accepts(arch)) {
            throw refuse(
                    place + "native code for %s, but %s runs %s".formatted(arch.crossName(), name, device.crossName()));
        }
        int lacking = module.header().archFlags().orElse(0) & ~board.toolchain().archFlags();
        if (lacking != 0) {
            throw refuse(place
                    + "native code with %s, but %s is built without it"
                            .formatted(String.join(" and ", ArchFlags.names(arch, lacking)), name));
        }
        if (code.kind() == RawCode.Kind.NATIVE_ASM && !board.nativeCode().inlineAssembler()) {
            throw refuse(place
                    + "inline assembler, but %s is built without it (MICROPY_EMIT_INLINE_ASM is 0)".formatted(name));
        }
    }

    /** @param entry the entry of the constant table that {@code constant} is, or is a part of */
    private void checkConstant(Constant constant, Constant entry) {
        if (constant instanceof Constant.Tuple tuple) {
            for (Constant item : tuple.items()) {
                checkConstant(item, entry);
            }
        } else if (constant instanceof Constant.Int integer) {
            int bits = integer.value().bitLength();
            if (target.longInt() == LongInt.NONE && !target.isSmallInt(integer.value())) {
                throw refuse(entry, "target does not support long int", "integer " + shown(constant));
            } else if (target.longInt() == LongInt.LONGLONG && bits > 63) {
                throw refuse(entry, "target has integers of 64 bits", "integer " + shown(constant));
            }
        }
        if (target.board().isPresent()) {
            checkConstant(constant, entry, target.board().get());
        }
    }

    private void checkConstant(Constant constant, Constant entry, BoardProfile board) {
        String name = board.name().name();
        if (constant instanceof Constant.FloatNumber && board.numbers().floats() == FloatKind.NONE) {
            String why = name + " is built without floats (MICROPY_FLOAT_IMPL is MICROPY_FLOAT_IMPL_NONE)";
            throw refuse(entry, why, "float " + shown(constant));
        }
        if (constant instanceof Constant.ComplexNumber && !board.numbers().complex()) {
            String why = name + " is built without complex numbers (MICROPY_PY_BUILTINS_COMPLEX is 0)";
            throw refuse(entry, why, "complex constant " + shown(constant));
        }
    }

    private static String shown(Constant constant) {
        return shown(PythonRepr.of(constant));
    }

    private static String shown(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private FreezeException refuse(Constant entry, String why, String what) {
        String place = ConstantUse.first(module, module.constants().indexOf(entry))
                .map(use -> use.place(module))
                .orElse("");
        return refuse("%s%s, but %s".formatted(place, what, why));
    }

    private FreezeException refuse(String message) {
        return new FreezeException(input.origin() + ": " + message);
    }
}
