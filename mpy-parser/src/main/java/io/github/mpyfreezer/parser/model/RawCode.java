package io.github.mpyfreezer.parser.model;

import java.util.List;
import java.util.Optional;

/**
 * The code of one function, class body or module, with the functions defined in it as children (py/emitglue.h,
 * {@code mp_raw_code_t}).
 */
public sealed interface RawCode {
    /** The function's data as the runtime executes it: for bytecode the prelude and the opcodes, else machine code. */
    Bytes code();

    /** The functions defined in this one, in order. */
    List<RawCode> children();

    /** What kind of code it is. */
    Kind kind();

    /** The prelude, which bytecode and native Python functions have. */
    Optional<Prelude> preludeIfAny();

    /** The values of {@code mp_raw_code_kind_t}; the file stores them less two. */
    enum Kind {
        BYTECODE,
        NATIVE_PY,
        NATIVE_VIPER,
        NATIVE_ASM;

        private static final Kind[] BY_CODE = values();

        /** The two bits that stand for it in the file. */
        public int code() {
            return ordinal();
        }

        /** The kind with these two bits. */
        public static Kind ofCode(int code) {
            return BY_CODE[code & 3];
        }
    }

    /**
     * A function compiled to bytecode.
     *
     * @param prelude what {@code code} begins with; it says where the opcodes are
     */
    record Bytecode(Bytes code, Prelude prelude, List<RawCode> children) implements RawCode {
        public Bytecode {
            children = List.copyOf(children);
        }

        @Override
        public Kind kind() {
            return Kind.BYTECODE;
        }

        @Override
        public Optional<Prelude> preludeIfAny() {
            return Optional.of(prelude);
        }
    }

    /**
     * A function compiled to machine code that keeps Python's semantics ({@code @micropython.native}).
     *
     * @param preludeOffset where in {@code code} the prelude begins; it runs to the end
     */
    record NativePy(Bytes code, int preludeOffset, Prelude prelude, List<RawCode> children) implements RawCode {
        public NativePy {
            children = List.copyOf(children);
        }

        @Override
        public Kind kind() {
            return Kind.NATIVE_PY;
        }

        @Override
        public Optional<Prelude> preludeIfAny() {
            return Optional.of(prelude);
        }
    }

    /**
     * A function compiled to machine code with machine types ({@code @micropython.viper}), or a linked native module.
     *
     * @param scopeFlags flags of {@link Dialect}; those beyond a signature's say which of the following the file holds
     * @param rodata read-only data of a linked module
     * @param bssSize bytes of zero-initialised data of a linked module
     * @param relocations what the loader must relocate in a linked module
     * @param relocationsEnded whether the stream has its end mark; at the end of the file it may lack it
     */
    record Viper(
            Bytes code,
            int scopeFlags,
            Bytes rodata,
            int bssSize,
            List<Relocation> relocations,
            boolean relocationsEnded,
            List<RawCode> children)
            implements RawCode {
        public Viper {
            relocations = List.copyOf(relocations);
            children = List.copyOf(children);
        }

        @Override
        public Kind kind() {
            return Kind.NATIVE_VIPER;
        }

        @Override
        public Optional<Prelude> preludeIfAny() {
            return Optional.empty();
        }
    }

    /**
     * A function written in inline assembler ({@code @micropython.asm_*}).
     *
     * @param scopeFlags always 0 so far
     * @param positionalArgs number of arguments
     * @param typeSignature type of the result: 0 object, 1 bool, 2 int, 3 uint
     */
    record Asm(Bytes code, int scopeFlags, int positionalArgs, int typeSignature, List<RawCode> children)
            implements RawCode {
        public Asm {
            children = List.copyOf(children);
        }

        @Override
        public Kind kind() {
            return Kind.NATIVE_ASM;
        }

        @Override
        public Optional<Prelude> preludeIfAny() {
            return Optional.empty();
        }
    }
}
