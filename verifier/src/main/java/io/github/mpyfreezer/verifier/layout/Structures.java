package io.github.mpyfreezer.verifier.layout;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.Release;
import io.github.mpyfreezer.verifier.layout.CType.Address;
import io.github.mpyfreezer.verifier.layout.CType.Array;
import io.github.mpyfreezer.verifier.layout.CType.Real;
import io.github.mpyfreezer.verifier.layout.CType.Struct;
import io.github.mpyfreezer.verifier.layout.CType.Whole;
import io.github.mpyfreezer.verifier.layout.CType.WideWord;
import java.util.List;
import java.util.Optional;

/**
 * The types that frozen code is made of, for one configuration, with the names that MicroPython gives them: py/obj.h,
 * py/objstr.h, py/objint.h, py/mpz.h, py/qstr.h, py/emitglue.h and py/bc.h of the release.
 */
public final class Structures {
    private final Configuration configuration;
    private final Whole small;
    private final Whole half;
    private final Whole number;
    private final Whole size;
    private final Address address;
    private final CType word;
    private final Whole machineInt;

    private Structures(Configuration configuration) {
        this.configuration = configuration;
        int pointer = configuration.pointerBytes();
        this.small = new Whole(1, 1, false);
        this.half = new Whole(2, 2, false);
        this.number = new Whole(4, 4, false);
        this.size = new Whole(pointer, pointer, false);
        this.address = new Address(pointer, pointer);
        boolean wide = configuration.objects().repr() == ObjRepr.D;
        int wideAlignment = configuration.wideAlignment();
        this.word = wide ? new WideWord(8, wideAlignment) : address;
        this.machineInt = wide ? new Whole(8, wideAlignment, false) : size;
    }

    /** The types of a configuration. */
    public static Structures of(Configuration configuration) {
        return new Structures(configuration);
    }

    /** What they are for. */
    public Configuration configuration() {
        return configuration;
    }

    /** {@code byte}, {@code char}, {@code bool}. */
    public Whole small() {
        return small;
    }

    /** {@code uint16_t}, {@code qstr_short_t}. */
    public Whole half() {
        return half;
    }

    /** {@code uint32_t}, {@code unsigned int}. */
    public Whole number() {
        return number;
    }

    /** {@code size_t}. */
    public Whole size() {
        return size;
    }

    /** Any pointer. */
    public Address address() {
        return address;
    }

    /** {@code mp_rom_obj_t}: the word that holds an object or its address. */
    public CType word() {
        return word;
    }

    /** {@code mp_uint_t}: as wide as an object. */
    public Whole machineInt() {
        return machineInt;
    }

    /** {@code qstr_hash_t}, where hashes are kept. */
    public Optional<Whole> qstrHash() {
        return whole(configuration.qstrs().hashBytes());
    }

    /** {@code qstr_len_t}. */
    public Whole qstrLength() {
        return whole(configuration.qstrs().lengthBytes()).orElseThrow();
    }

    private Optional<Whole> whole(int bytes) {
        return switch (bytes) {
            case 1 -> Optional.of(small);
            case 2 -> Optional.of(half);
            default -> Optional.empty();
        };
    }

    /** {@code mpz_dig_t}. */
    public Whole digit() {
        return switch (configuration.numbers().mpzDigitBytes()) {
            case 1 -> small;
            case 2 -> half;
            default -> number;
        };
    }

    /** {@code mp_float_t}, where there are floats. */
    public Optional<Real> floatNumber() {
        return switch (configuration.numbers().floats()) {
            case NONE -> Optional.empty();
            case FLOAT -> Optional.of(new Real(4, 4));
            case DOUBLE -> Optional.of(new Real(8, configuration.wideAlignment()));
        };
    }

    /** {@code mp_obj_base_t}. */
    public Struct base() {
        return struct("mp_obj_base_t").add("type", address).build();
    }

    /** {@code mp_obj_str_t}; before 1.20 its hash was a machine integer. */
    public Struct string() {
        return struct("mp_obj_str_t")
                .add("base", base())
                .add("hash", configuration.isSince(Release.V1_20) ? size : machineInt)
                .add("len", size)
                .add("data", address)
                .build();
    }

    /** {@code mpz_t}. */
    public Struct mpz() {
        return struct("mpz_t")
                .addBits("neg", size, 1)
                .addBits("fixed_dig", size, 1)
                .addBits("alloc", size, 8 * configuration.pointerBytes() - 2)
                .add("len", size)
                .add("dig", address)
                .build();
    }

    /** {@code mp_obj_int_t}, where there are ints beyond a word. */
    public Optional<Struct> integer() {
        LongInt kind = configuration.numbers().longInt();
        if (kind == LongInt.NONE) {
            return Optional.empty();
        }
        StructBuilder struct = struct("mp_obj_int_t").add("base", base());
        return Optional.of(
                kind == LongInt.MPZ
                        ? struct.add("mpz", mpz()).build()
                        : struct.add("val", new Whole(8, configuration.wideAlignment(), true))
                                .build());
    }

    /** {@code mp_obj_float_t}, where floats are objects. */
    public Optional<Struct> floatObject() {
        return floatNumber()
                .map(real -> struct("mp_obj_float_t")
                        .add("base", base())
                        .add("value", real)
                        .build());
    }

    /** {@code mp_obj_complex_t}, where there are complex numbers. */
    public Optional<Struct> complexObject() {
        return floatNumber()
                .filter(real -> configuration.numbers().complex())
                .map(real -> struct("mp_obj_complex_t")
                        .add("base", base())
                        .add("real", real)
                        .add("imag", real)
                        .build());
    }

    /** {@code mp_rom_obj_tuple_t}. */
    public Struct tuple() {
        return struct("mp_rom_obj_tuple_t")
                .add("base", base())
                .add("len", size)
                .add("items", new Array(word, Optional.empty()))
                .build();
    }

    /** {@code qstr_pool_t}: sorted from 1.22 on; without hashes from 1.23 on, where none are kept. */
    public Struct qstrPool() {
        StructBuilder struct = struct("qstr_pool_t").add("prev", address);
        if (configuration.isSince(Release.V1_22)) {
            struct.addBits("total_prev_len", size, 8 * configuration.pointerBytes() - 1)
                    .addBits("is_sorted", size, 1);
        } else {
            struct.add("total_prev_len", size);
        }
        struct.add("alloc", size).add("len", size);
        if (configuration.qstrs().hashBytes() > 0 || !configuration.isSince(Release.V1_23)) {
            struct.add("hashes", address);
        }
        return struct.add("lengths", address)
                .add("qstrs", new Array(address, Optional.empty()))
                .build();
    }

    /** {@code mp_bytecode_prelude_t}, kept where code can be traced; 1.19 leaves the end of the line table NULL. */
    public Struct prelude() {
        StructBuilder struct = struct("mp_bytecode_prelude_t");
        for (String member :
                List.of("n_state", "n_exc_stack", "scope_flags", "n_pos_args", "n_kwonly_args", "n_def_pos_args")) {
            struct.add(member, number);
        }
        return struct.add("qstr_block_name_idx", size)
                .add("line_info", address)
                .add("line_info_top", address)
                .add("opcodes", address)
                .build();
    }

    /** {@code mp_raw_code_t}. */
    public Struct rawCode() {
        if (!configuration.isSince(Release.V1_23)) {
            return oldRawCode();
        }
        StructBuilder struct = truncated("mp_raw_code_t");
        if (configuration.nativeCode().inlineAssembler()) {
            struct.addBits("asm_n_pos_args", number, 8).addBits("asm_type_sig", number, 24);
        }
        return struct.build();
    }

    /** {@code mp_raw_code_truncated_t}, from 1.23 on for all but assembler functions. */
    public Struct truncatedRawCode() {
        return configuration.isSince(Release.V1_23)
                ? truncated("mp_raw_code_truncated_t").build()
                : oldRawCode();
    }

    private StructBuilder truncated(String name) {
        StructBuilder struct = struct(name)
                .add("proto_fun_indicator", new Array(small, Optional.of(2)))
                .add("kind", small);
        if (configuration.release().dialect() == Dialect.CIRCUITPYTHON) {
            struct.addBits("is_generator", small, 1).addBits("is_async", small, 1);
        } else {
            struct.add("is_generator", small);
        }
        struct.add("fun_data", address).add("children", address);
        if (configuration.features().persistentCodeSave()) {
            struct.add("fun_data_len", number).add("n_children", half);
            if (configuration.machineCode()) {
                struct.add("prelude_offset", half);
            }
            if (configuration.features().settrace()) {
                struct.add("line_of_definition", number).add("prelude", prelude());
            }
        }
        return struct;
    }

    private Struct oldRawCode() {
        boolean saved = configuration.features().persistentCodeSave();
        StructBuilder struct = struct("mp_raw_code_t")
                .addBits("kind", machineInt, 3)
                .addBits("scope_flags", machineInt, 7)
                .addBits("n_pos_args", machineInt, 11)
                .add("fun_data", address);
        if (saved) {
            struct.add("fun_data_len", size);
        }
        struct.add("children", address);
        if (saved) {
            struct.add("n_children", size);
            if (configuration.features().settrace()) {
                struct.add("prelude", prelude()).add("line_of_definition", machineInt);
            }
            if (configuration.machineCode()) {
                struct.add("prelude_offset", half);
            }
        }
        if (configuration.machineCode()) {
            struct.add("type_sig", machineInt);
        }
        return struct.build();
    }

    /** {@code mp_module_constants_t}. */
    public Struct moduleConstants() {
        return struct("mp_module_constants_t")
                .add("qstr_table", address)
                .add("obj_table", address)
                .build();
    }

    /** {@code mp_frozen_module_t}; what leads to the outermost function is called {@code rc} before 1.23. */
    public Struct frozenModule() {
        return struct("mp_frozen_module_t")
                .add("constants", moduleConstants())
                .add(configuration.isSince(Release.V1_23) ? "proto_fun" : "rc", address)
                .build();
    }

    /** Every structure by its name, as far as this configuration has it. */
    public Optional<Struct> named(String name) {
        return switch (name) {
            case "mp_obj_base_t" -> Optional.of(base());
            case "mp_obj_str_t" -> Optional.of(string());
            case "mp_obj_int_t" -> integer();
            case "mp_obj_float_t" -> floatObject();
            case "mp_obj_complex_t" -> complexObject();
            case "mp_rom_obj_tuple_t" -> Optional.of(tuple());
            case "qstr_pool_t" -> Optional.of(qstrPool());
            case "mp_raw_code_t" -> Optional.of(rawCode());
            case "mp_raw_code_truncated_t" -> Optional.of(truncatedRawCode());
            case "mp_frozen_module_t" -> Optional.of(frozenModule());
            default -> Optional.empty();
        };
    }

    private StructBuilder struct(String name) {
        return new StructBuilder(name, configuration.objects().endian());
    }

    /** Whether floats are held in the word. */
    public boolean floatsInWord() {
        ObjRepr repr = configuration.objects().repr();
        return configuration.numbers().floats() != FloatKind.NONE && (repr == ObjRepr.C || repr == ObjRepr.D);
    }
}
