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
        for (FoundFunction.Field field : found.fields()) {
            long wanted = wanted(field.name(), expected, module);
            if (field.value() != wanted) {
                differences.add(field.name(), field.value(), wanted);
            }
        }
    }

    /** The number that a structure should have of a function. */
    private static long wanted(String field, RawCode code, MpyModule module) {
        return switch (field) {
            case "proto_fun_indicator" -> 0;
            case "kind" -> FIRST_KIND + code.kind().code();
            case "is_generator" -> isGenerator(code) ? 1 : 0;
            case "is_async" -> module.header().dialect().isAsync(flags(code)) ? 1 : 0;
            case "scope_flags" -> flags(code);
            case "has_children" -> code.children().isEmpty() ? 0 : 1;
            case "n_pos_args" -> positionalArgs(code);
            case "asm_n_pos_args" -> code instanceof RawCode.Asm asm ? asm.positionalArgs() : 0;
            case "type_sig", "asm_type_sig" -> code instanceof RawCode.Asm asm ? asm.typeSignature() : 0;
            case "fun_data_len" -> code.code().length();
            case "n_children" -> code.children().size();
            case "prelude_offset" -> code instanceof RawCode.NativePy function ? function.preludeOffset() : 0;
            // No .mpy says where a function begins, and none that is loaded knows.
            case "line_of_definition" -> 0;
            // That of machine code is decoded when the function is called.
            default -> code instanceof RawCode.Bytecode function ? wanted(field, function.prelude()) : 0;
        };
    }

    /** Firmware that can trace code keeps its prelude decoded ({@code mp_bytecode_prelude_t} in py/bc.h). */
    private static long wanted(String field, Prelude prelude) {
        Prelude.Signature signature = prelude.signature();
        return switch (field) {
            case "prelude.n_state" -> signature.stateSlots();
            case "prelude.n_exc_stack" -> signature.exceptionSlots();
            case "prelude.scope_flags" -> signature.scopeFlags();
            case "prelude.n_pos_args" -> signature.positionalArgs();
            case "prelude.n_kwonly_args" -> signature.keywordOnlyArgs();
            case "prelude.n_def_pos_args" -> signature.positionalDefaults();
            case "prelude.qstr_block_name_idx" -> prelude.nameIndex();
            case "prelude.line_info" -> prelude.lineTableOffset();
            case "prelude.line_info_top" -> prelude.cellsOffset();
            case "prelude.opcodes" -> prelude.opcodesOffset();
            default -> throw new IllegalStateException(field);
        };
    }

    private static boolean isGenerator(RawCode code) {
        return (flags(code) & Dialect.GENERATOR) != 0 && code.preludeIfAny().isPresent();
    }

    private static int positionalArgs(RawCode code) {
        return code instanceof RawCode.Asm asm
                ? asm.positionalArgs()
                : code.preludeIfAny()
                        .map(prelude -> prelude.signature().positionalArgs())
                        .orElse(0);
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
