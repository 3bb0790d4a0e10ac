package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.layout.CType;
import io.github.mpyfreezer.verifier.layout.Configuration;
import io.github.mpyfreezer.verifier.layout.FirmwareQstrs;
import io.github.mpyfreezer.verifier.layout.Structures;
import java.util.List;

/** What the headers that frozen code includes declare: macros, types, numbers, and objects of other files. */
final class FirmwareNames {
    private static final List<String> STRUCTURES = List.of(
            "mp_obj_base_t",
            "mp_obj_str_t",
            "mp_obj_int_t",
            "mp_rom_obj_tuple_t",
            "qstr_pool_t",
            "mp_raw_code_t",
            "mp_frozen_module_t");
    private static final List<String> TYPE_OBJECTS =
            List.of("mp_type_str", "mp_type_bytes", "mp_type_int", "mp_type_float", "mp_type_complex", "mp_type_tuple");
    private static final List<String> OBJECTS =
            List.of("mp_const_ellipsis_obj", "mp_const_empty_bytes_obj", "mp_const_empty_tuple_obj");
    private static final List<String> SINGLETONS =
            List.of("mp_const_none_obj", "mp_const_false_obj", "mp_const_true_obj");
    /** {@code mp_raw_code_kind_t} in {@code py/emitglue.h}. */
    private static final List<String> CODE_KINDS = List.of(
            "MP_CODE_UNUSED",
            "MP_CODE_RESERVED",
            "MP_CODE_BYTECODE",
            "MP_CODE_NATIVE_PY",
            "MP_CODE_NATIVE_VIPER",
            "MP_CODE_NATIVE_ASM");

    /** What macros of the headers use besides what is declared: members of {@code mp_rom_obj_t} in py/obj.h. */
    private static final List<String> MEMBERS = List.of("u64", "u32", "lo", "hi");

    private final Names names;
    private final Types types;
    private final Image image;

    private FirmwareNames(Names names, Types types, Image image) {
        this.names = names;
        this.types = types;
        this.image = image;
    }

    /** The macros, as lines of C. */
    static String macros(Configuration configuration) {
        var out = new StringBuilder();
        define(out, "MICROPY_OBJ_REPR_A", 0);
        define(out, "MICROPY_OBJ_REPR_B", 1);
        define(out, "MICROPY_OBJ_REPR_C", 2);
        define(out, "MICROPY_OBJ_REPR_D", 3);
        define(out, "MICROPY_OBJ_REPR", configuration.objects().repr().ordinal());
        define(out, "MICROPY_OBJ_IMMEDIATE_OBJS", configuration.immediateObjects());
        define(out, "MICROPY_LONGINT_IMPL_NONE", 0);
        define(out, "MICROPY_LONGINT_IMPL_LONGLONG", 1);
        define(out, "MICROPY_LONGINT_IMPL_MPZ", 2);
        define(out, "MICROPY_LONGINT_IMPL", configuration.numbers().longInt().ordinal());
        define(out, "MPZ_DIG_SIZE", configuration.numbers().mpzDigitBits());
        define(out, "MICROPY_FLOAT_IMPL_NONE", 0);
        define(out, "MICROPY_FLOAT_IMPL_FLOAT", 1);
        define(out, "MICROPY_FLOAT_IMPL_DOUBLE", 2);
        int floats = configuration.numbers().floats().ordinal();
        define(out, "MICROPY_FLOAT_IMPL", floats);
        define(out, "MICROPY_PY_BUILTINS_FLOAT", floats > 0);
        define(out, "MICROPY_PY_BUILTINS_COMPLEX", configuration.numbers().complex());
        define(out, "MICROPY_QSTR_BYTES_IN_HASH", configuration.qstrs().hashBytes());
        define(out, "MICROPY_QSTR_BYTES_IN_LEN", configuration.qstrs().lengthBytes());
        define(out, "MICROPY_PERSISTENT_CODE_SAVE", configuration.features().persistentCodeSave());
        define(out, "MICROPY_PY_SYS_SETTRACE", configuration.features().settrace());
        if (!configuration.isSince(Release.V1_23)) {
            // Only text of these releases asks for it, and means the same whatever it is.
            define(out, "MICROPY_DEBUG_PRINTERS", 0);
        }
        define(out, "MICROPY_EMIT_MACHINE_CODE", configuration.machineCode());
        define(out, "MICROPY_EMIT_INLINE_ASM", configuration.nativeCode().inlineAssembler());
        define(
                out,
                "MICROPY_EMIT_NATIVE_PRELUDE_SEPARATE_FROM_MACHINE_CODE",
                configuration.nativeCode().preludeSeparate());
        define(out, "MICROPY_MODULE_FROZEN_MPY", 1);
        define(out, "MICROPY_MODULE_FROZEN_STR", configuration.textModules());
        if (configuration.isSince(Release.V1_23)) {
            define(out, "MP_PROTO_FUN_INDICATOR_RAW_CODE_0", 0);
            define(out, "MP_PROTO_FUN_INDICATOR_RAW_CODE_1", 0);
        }
        return out.append("#define NULL ((void *)0)\n#define true 1\n#define false 0\n")
                .toString();
    }

    private static void define(StringBuilder out, String name, boolean value) {
        define(out, name, value ? 1 : 0);
    }

    private static void define(StringBuilder out, String name, int value) {
        out.append("#define ").append(name).append(' ').append(value).append('\n');
    }

    /** Declares all that is no macro. */
    static void declare(Grammar grammar, FirmwareQstrs qstrs) {
        var firmware = new FirmwareNames(grammar.names(), grammar.types(), grammar.image());
        firmware.declareTypes();
        firmware.declareNumbers(qstrs);
        firmware.declareObjects();
        for (Meaning.BuiltIn builtIn : Meaning.BuiltIn.values()) {
            firmware.names.named(builtIn.name()).setOfHeaders();
            if (builtIn != Meaning.BuiltIn.INFINITY && builtIn != Meaning.BuiltIn.NAN) {
                firmware.names.named(builtIn.name()).setMeaning(builtIn);
            }
        }
        MEMBERS.forEach(member -> firmware.names.named(member).setOfHeaders());
    }

    private void declare(Name name, Meaning meaning) {
        name.setMeaning(meaning);
        name.setOfHeaders();
    }

    private void declareTypes() {
        Structures structures = types.structures();
        type("bool", Types.BOOL);
        type("byte", new Type.Whole("byte", 1, 1, false));
        type("uint", Types.UNSIGNED);
        for (int bits = 8; bits <= 64; bits *= 2) {
            for (boolean signed : new boolean[] {false, true}) {
                String title = (signed ? "int" : "uint") + bits + "_t";
                int alignment = bits == 64 ? types.longLong(signed).alignment() : bits / 8;
                type(title, new Type.Whole(title, bits / 8, alignment, signed));
            }
        }
        type("size_t", structures.size());
        type("uintptr_t", structures.size());
        type("qstr", structures.size());
        type("qstr_short_t", structures.half());
        type("qstr_len_t", structures.qstrLength());
        structures.qstrHash().ifPresent(hash -> type("qstr_hash_t", hash));
        type("mpz_dig_t", structures.digit());
        structures.floatNumber().ifPresent(number -> type("mp_float_t", number));
        CType.Whole word = structures.machineInt();
        type("mp_uint_t", word);
        type("mp_int_t", new Type.Whole("mp_int_t", word.size(), word.alignment(), true));
        boolean wide = structures.word() instanceof CType.WideWord;
        Type object = wide ? types.longLong(false) : types.pointerTo(Types.VOID);
        type("mp_obj_t", object);
        type("mp_const_obj_t", object);
        type("mp_rom_obj_t", structures.word());
        type("mp_obj_type_t", new Type.Opaque("mp_obj_type_t"));
        for (String structure : STRUCTURES) {
            structures.named(structure).ifPresent(known -> type(structure, known));
        }
        if (structures.configuration().isSince(Release.V1_23)) {
            type("mp_raw_code_truncated_t", structures.truncatedRawCode());
        }
    }

    private void type(String name, CType type) {
        type(name, types.of(name, type));
    }

    private void type(String name, Type type) {
        declare(names.named(name), new Meaning.TypeName(type));
    }

    private void declareNumbers(FirmwareQstrs qstrs) {
        for (int i = 0; i < CODE_KINDS.size(); i++) {
            number(CODE_KINDS.get(i), i);
        }
        number("MP_QSTRnull", 0);
        number("MP_QSTRnumber_of", qstrs.end());
        for (int i = 0; i < qstrs.texts().size(); i++) {
            Name name = names.named(QstrIdentifiers.of(qstrs.texts().get(i)));
            // Of two that are spelled alike the firmware knows the first by this name.
            if (name.meaning() == Meaning.Unknown.UNKNOWN) {
                declare(name, new Meaning.Enumerator(i + 1));
            }
        }
    }

    private void number(String name, long value) {
        declare(names.named(name), new Meaning.Enumerator(value));
    }

    private void declareObjects() {
        Configuration configuration = types.structures().configuration();
        for (String name : TYPE_OBJECTS) {
            object(name, "mp_obj_type_t");
        }
        for (String name : OBJECTS) {
            object(name, name);
        }
        if (!configuration.immediateObjects()) {
            for (String name : SINGLETONS) {
                object(name, name);
            }
        }
        if (configuration.machineCode()) {
            object("mp_fun_table", "mp_fun_table_t");
        }
    }

    private void object(String name, String type) {
        RomObject object = image.declare(name, new Type.Opaque(type), true);
        declare(names.named(name), new Meaning.ObjectName(object));
    }
}
