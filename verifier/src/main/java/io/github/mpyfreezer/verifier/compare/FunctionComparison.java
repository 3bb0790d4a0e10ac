package io.github.mpyfreezer.verifier.compare;

import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.MpyModule;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.image.FoundFunction;
import io.github.mpyfreezer.verifier.layout.Configuration;
import java.util.Locale;
import java.util.TreeSet;

/** Compares functions: their bytes, and what their structures say of them (py/emitglue.h). */
final class FunctionComparison {
    /** {@code MP_CODE_BYTECODE}; the other kinds follow. */
    private static final int FIRST_KIND = 2;

    private final Configuration configuration;
    private final Differences differences;
    private int functions;
    private int nativeFunctions;
    private long bytes;

    FunctionComparison(Configuration configuration, Differences differences) {
        this.configuration = configuration;
        this.differences = differences;
    }

    int functions() {
        return functions;
    }

    int nativeFunctions() {
        return nativeFunctions;
    }

    long bytes() {
        return bytes;
    }

    void compare(FoundFunction found, RawCode expected, MpyModule module, String path) {
        differences.enterFunction(path);
        functions++;
        bytes += expected.code().length();
        nativeFunctions += expected.kind() == RawCode.Kind.BYTECODE ? 0 : 1;
        compareBytes(found.data(), expected.code(), codeName(expected));
        if (found.isBare()) {
            if (expected.kind() != RawCode.Kind.BYTECODE || !expected.children().isEmpty()) {
                differences.add("function", "bytecode alone", "a structure that leads to what it needs");
            }
            return;
        }
        compareFields(found, expected, module);
        if (expected instanceof RawCode.NativePy function) {
            compareBytes(
                    found.prelude().orElse(Bytes.EMPTY), function.code().slice(function.preludeOffset()), "prelude");
        }
        checkAlignment(found, expected, module.header().arch());
        for (int i = 0; i < expected.children().size(); i++) {
            RawCode child = expected.children().get(i);
            String name = module.nameOf(child).text();
            compare(found.children().get(i), child, module, path.isEmpty() ? name : path + "." + name);
        }
    }

    private static String codeName(RawCode code) {
        return code.kind() == RawCode.Kind.BYTECODE ? "bytecode" : "machine code";
    }

    private void compareBytes(Bytes found, Bytes expected, String what) {
        if (found.equals(expected)) {
            return;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (i >= found.length() || found.at(i) != expected.at(i)) {
                String there = i < found.length() ? hex(found.at(i)) : "its end";
                differences.add(what + " at " + hex(i), there, hex(expected.at(i)));
                return;
            }
        }
    }

    private static String hex(int number) {
        return String.format(Locale.ROOT, "0x%02x", number);
    }

    private void compareFields(FoundFunction found, RawCode expected, MpyModule module) {
        int flags = flags(expected);
        boolean generator =
                (flags & Dialect.GENERATOR) != 0 && expected.preludeIfAny().isPresent();
        field(found, "proto_fun_indicator", 0);
        field(found, "kind", FIRST_KIND + expected.kind().code());
        field(found, "is_generator", generator ? 1 : 0);
        field(found, "is_async", module.header().dialect().isAsync(flags) ? 1 : 0);
        field(found, "scope_flags", flags);
        field(found, "has_children", expected.children().isEmpty() ? 0 : 1);
        int arguments = expected.preludeIfAny()
                .map(prelude -> prelude.signature().positionalArgs())
                .orElse(0);
        field(found, "n_pos_args", expected instanceof RawCode.Asm asm ? asm.positionalArgs() : arguments);
        if (expected instanceof RawCode.Asm asm) {
            field(found, "asm_n_pos_args", asm.positionalArgs());
            field(found, "asm_type_sig", asm.typeSignature());
        }
        field(found, "type_sig", expected instanceof RawCode.Asm asm ? asm.typeSignature() : 0);
        field(found, "fun_data_len", expected.code().length());
        field(found, "n_children", expected.children().size());
        field(found, "prelude_offset", expected instanceof RawCode.NativePy function ? function.preludeOffset() : 0);
        // No .mpy says where a function begins, and none that is loaded knows.
        field(found, "line_of_definition", 0);
        if (expected instanceof RawCode.Bytecode code) {
            comparePrelude(found, code.prelude());
        } else {
            checkNoPrelude(found);
        }
    }

    private static int flags(RawCode code) {
        if (code instanceof RawCode.Viper viper) {
            return viper.scopeFlags();
        } else if (code instanceof RawCode.Asm asm) {
            return asm.scopeFlags();
        }
        return code.preludeIfAny()
                .map(prelude -> prelude.signature().scopeFlags())
                .orElse(0);
    }

    /** Firmware that can trace code keeps it decoded ({@code mp_bytecode_prelude_t} in py/bc.h). */
    private void comparePrelude(FoundFunction found, Prelude prelude) {
        Prelude.Signature signature = prelude.signature();
        field(found, "prelude.n_state", signature.stateSlots());
        field(found, "prelude.n_exc_stack", signature.exceptionSlots());
        field(found, "prelude.scope_flags", signature.scopeFlags());
        field(found, "prelude.n_pos_args", signature.positionalArgs());
        field(found, "prelude.n_kwonly_args", signature.keywordOnlyArgs());
        field(found, "prelude.n_def_pos_args", signature.positionalDefaults());
        field(found, "prelude.qstr_block_name_idx", prelude.nameIndex());
        field(found, "prelude.line_info", prelude.lineTableOffset());
        field(found, "prelude.line_info_top", prelude.cellsOffset());
        field(found, "prelude.opcodes", prelude.opcodesOffset());
    }

    /** That of machine code is decoded when the function is called. */
    private void checkNoPrelude(FoundFunction found) {
        for (String name : new TreeSet<>(found.fields().keySet())) {
            if (name.startsWith("prelude.")) {
                field(found, name, 0);
            }
        }
    }

    private void field(FoundFunction found, String name, long expected) {
        Long value = found.fields().get(name);
        if (value != null) {
            differences.compare(name, value, expected);
        }
    }

    /** From 1.23 on the runtime reads a machine word at the start of native functions, which not every machine can unaligned. */
    private void checkAlignment(FoundFunction found, RawCode expected, NativeArch arch) {
        if (expected.kind() == RawCode.Kind.BYTECODE) {
            return;
        }
        boolean wordRead = configuration.isSince(Release.V1_23);
        int alignment = switch (arch) {
            case ARMV6, XTENSA, XTENSAWIN -> 4;
            case ARMV6M, RV32IMC -> wordRead ? 4 : 2;
            case RV64IMC -> wordRead ? 8 : 2;
            case ARMV7M, ARMV7EM, ARMV7EMSP, ARMV7EMDP -> 2;
            case NONE, X86, X64, DEBUG -> 1;
        };
        long over = Long.remainderUnsigned(found.dataAddress(), alignment);
        if (over != 0) {
            differences.add("machine code", "it " + over + " bytes off a multiple of " + alignment, "it aligned");
        }
    }
}
