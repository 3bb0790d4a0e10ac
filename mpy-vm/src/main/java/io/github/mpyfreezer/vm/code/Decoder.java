package io.github.mpyfreezer.vm.code;

import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.InstructionCursor;
import io.github.mpyfreezer.parser.model.Opcode;
import io.github.mpyfreezer.parser.model.Prelude;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.vm.object.BinaryOp;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpStr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;

/** Makes bytecode ready to be run: {@link RawCode} becomes {@link FunctionCode}. */
public final class Decoder {
    private final ModuleTables module;
    private final MpStr sourceFile;

    /** @param module what the functions to come share */
    public Decoder(ModuleTables module) {
        this.module = module;
        this.sourceFile = module.qstr(0);
    }

    /**
     * Decodes a function and those defined in it.
     *
     * @throws InvalidCodeException if it is bytecode that would leave its frame
     */
    public FunctionCode decode(RawCode code) {
        if (code instanceof RawCode.Bytecode bytecode) {
            return new Function(bytecode).decode();
        }
        MpStr name = code.preludeIfAny().isPresent()
                ? module.qstr(code.preludeIfAny().get().nameIndex())
                : sourceFile;
        String kind = switch (code.kind()) {
            case NATIVE_PY -> "native";
            case NATIVE_VIPER -> "viper";
            default -> "asm";
        };
        return new NativeCode(name, kind, code);
    }

    /** One function being decoded. */
    private final class Function {
        private final RawCode.Bytecode source;
        private final Prelude prelude;
        private final int slots;
        private final List<Object> constants = new ArrayList<>();
        private final List<MpStr> names = new ArrayList<>();
        private final IdentityHashMap<MpStr, Integer> nameIndices = new IdentityHashMap<>();
        private int[] words = new int[64];
        private int[] offsets = new int[64];
        private int size;

        Function(RawCode.Bytecode source) {
            this.source = source;
            this.prelude = source.prelude();
            this.slots = prelude.signature().stateSlots() + (ClassBody.hasUncountedLocal(source, module) ? 1 : 0);
        }

        CodeBlock decode() {
            int[] starts = emitAll();
            fixTargets(starts);
            markCauses();
            List<FunctionCode> children = new ArrayList<>();
            for (RawCode child : source.children()) {
                children.add(Decoder.this.decode(child));
            }
            Prelude.Signature given = prelude.signature();
            var layout = new CodeBlock.Layout(
                    Arrays.copyOf(words, size),
                    Arrays.copyOf(offsets, size),
                    slots,
                    handlers(),
                    cells(),
                    (given.scopeFlags() & Dialect.GENERATOR) != 0);
            var tables = new CodeBlock.Tables(constants.toArray(), names.toArray(new MpStr[0]), List.copyOf(children));
            MpStr name = module.qstr(prelude.nameIndex());
            new StackCheck(layout, signature(), name.toString()).check();
            return new CodeBlock(name, sourceFile, signature(), layout, tables, source);
        }

        private Signature signature() {
            Prelude.Signature given = prelude.signature();
            var arguments = new ArrayList<MpStr>();
            for (int index : prelude.names().subList(1, prelude.names().size())) {
                arguments.add(module.qstr(index));
            }
            int flags = given.scopeFlags();
            return new Signature(
                    given.positionalArgs(),
                    given.keywordOnlyArgs(),
                    given.positionalDefaults(),
                    (flags & Dialect.VAR_ARGS) != 0,
                    (flags & Dialect.VAR_KEYWORDS) != 0,
                    (flags & Dialect.DEFAULT_KEYWORD_ARGS) != 0,
                    arguments);
        }

        private int[] cells() {
            var cells = new int[prelude.opcodesOffset() - prelude.cellsOffset()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = slot(source.code().at(prelude.cellsOffset() + i));
            }
            return cells;
        }

        /** Writes all instructions; gives for each offset in the function's data the word that it became. */
        private int[] emitAll() {
            var starts = new int[source.code().length() + 1];
            Arrays.fill(starts, -1);
            var cursor = new InstructionCursor(source.code(), prelude.opcodesOffset());
            while (cursor.advance()) {
                starts[cursor.offset()] = size;
                int from = size;
                emit(cursor);
                Arrays.fill(offsets, from, size, cursor.offset());
            }
            return starts;
        }

        private void fixTargets(int[] starts) {
            for (int at = 0; at < size; at += Op.length(words[at])) {
                if (Op.hasTarget(words[at])) {
                    words[at + 1] = starts[words[at + 1]];
                }
            }
        }

        /**
         * The end of an {@code async with} asks by comparing whether an exception or a return or jump ends it, and then takes
         * one thing or two off the stack.
         */
        private void markCauses() {
            for (int at = 0; at < size; at += Op.length(words[at])) {
                int next = at + Op.length(words[at]);
                if (words[at] == Op.BINARY
                        && words[at + 1] == BinaryOp.EXCEPTION_MATCH.ordinal()
                        && wordAt(next) == Op.POP_JUMP_IF_FALSE
                        && words[words[next + 1]] == Op.ROT_THREE
                        && wordAt(words[next + 1] + 1) == Op.ROT_THREE) {
                    words[at] = Op.MATCH_CAUSE;
                }
            }
        }

        /** The instruction at a word, -1 behind the end. */
        private int wordAt(int at) {
            return at < size ? words[at] : -1;
        }

        /** How many handlers there can be at most: not more than are set up anywhere. */
        private int handlers() {
            int setUp = 0;
            for (int at = 0; at < size; at += Op.length(words[at])) {
                boolean sets =
                        words[at] == Op.SETUP_WITH || words[at] == Op.SETUP_EXCEPT || words[at] == Op.SETUP_FINALLY;
                setUp += sets ? 1 : 0;
            }
            return Math.min(setUp, prelude.signature().exceptionSlots());
        }

        private void emit(InstructionCursor in) {
            int operand = (int) in.operand();
            if (operand != in.operand() && in.opcode() != Opcode.LOAD_CONST_SMALL_INT) {
                throw new InvalidCodeException(
                        "function " + module.qstr(prelude.nameIndex()) + ": " + in.opcode() + " " + in.operand());
            }
            Opcode opcode = in.opcode();
            switch (opcode) {
                case LOAD_CONST_STRING -> constant(module.qstr(operand));
                case LOAD_CONST_SMALL_INT, LOAD_CONST_SMALL_INT_MULTI -> constant(in.operand());
                case LOAD_CONST_OBJ -> constant(module.constant(operand));
                case LOAD_CONST_FALSE -> constant(false);
                case LOAD_CONST_NONE -> constant(MpNone.NONE);
                case LOAD_CONST_TRUE -> constant(true);
                case LOAD_FAST_N, LOAD_FAST_MULTI -> put(Op.LOAD_FAST, slot(operand));
                case STORE_FAST_N, STORE_FAST_MULTI -> put(Op.STORE_FAST, slot(operand));
                case DELETE_FAST -> put(Op.DELETE_FAST, slot(operand));
                case LOAD_DEREF -> put(Op.LOAD_DEREF, slot(operand));
                case STORE_DEREF -> put(Op.STORE_DEREF, slot(operand));
                case DELETE_DEREF -> put(Op.DELETE_DEREF, slot(operand));
                case LOAD_GLOBAL, LOAD_ATTR, LOAD_METHOD -> put(sameNamed(opcode), name(operand), 0);
                case LOAD_NAME,
                        LOAD_SUPER_METHOD,
                        STORE_NAME,
                        STORE_GLOBAL,
                        STORE_ATTR,
                        DELETE_NAME,
                        DELETE_GLOBAL,
                        IMPORT_NAME,
                        IMPORT_FROM -> put(sameNamed(opcode), name(operand));
                case MAKE_FUNCTION,
                        MAKE_FUNCTION_DEFARGS,
                        BUILD_TUPLE,
                        BUILD_LIST,
                        BUILD_MAP,
                        BUILD_SET,
                        BUILD_SLICE,
                        UNPACK_SEQUENCE -> put(sameNamed(opcode), operand);
                case MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS -> put(sameNamed(opcode), operand, in.extra());
                case STORE_COMP -> put(Op.STORE_COMP, operand >> 2, operand & 3);
                case UNPACK_EX, CALL_FUNCTION, CALL_FUNCTION_VAR_KW, CALL_METHOD, CALL_METHOD_VAR_KW ->
                    put(sameNamed(opcode), operand & 0xff, operand >> 8 & 0xff);
                case UNWIND_JUMP -> put(Op.UNWIND_JUMP, in.target(), in.extra());
                case JUMP,
                        POP_JUMP_IF_TRUE,
                        POP_JUMP_IF_FALSE,
                        JUMP_IF_TRUE_OR_POP,
                        JUMP_IF_FALSE_OR_POP,
                        SETUP_WITH,
                        SETUP_EXCEPT,
                        SETUP_FINALLY,
                        POP_EXCEPT_JUMP,
                        FOR_ITER -> put(sameNamed(opcode), in.target());
                case UNARY_OP_MULTI -> unary(operand);
                case BINARY_OP_MULTI -> binary(operand);
                default -> put(sameNamed(opcode));
            }
        }

        private void unary(int number) {
            if (number == 3) {
                put(Op.NOT);
            } else {
                put(Op.UNARY, number);
            }
        }

        private void binary(int number) {
            switch (BinaryOp.ofOpcode(number)) {
                case ADD, INPLACE_ADD -> addition(number);
                case SUBTRACT -> put(Op.SUBTRACT);
                case MULTIPLY -> put(Op.MULTIPLY);
                case LESS -> put(Op.LESS);
                case MORE -> put(Op.MORE);
                case EQUAL -> put(Op.EQUAL);
                case NOT_EQUAL -> put(Op.NOT_EQUAL);
                case AND -> put(Op.AND);
                case IS -> put(Op.IS);
                default -> put(Op.BINARY, number);
            }
        }

        private void addition(int number) {
            if (BinaryOp.ofOpcode(number) == BinaryOp.ADD) {
                put(Op.ADD);
            } else {
                put(Op.BINARY, number);
            }
        }

        private void constant(Object value) {
            put(Op.CONST, constants.size());
            constants.add(value);
        }

        private int name(int index) {
            MpStr qstr = module.qstr(index);
            Integer known = nameIndices.putIfAbsent(qstr, names.size());
            if (known != null) {
                return known;
            }
            names.add(qstr);
            return names.size() - 1;
        }

        private int slot(int local) {
            return slots - 1 - local;
        }

        private void put(int... instruction) {
            if (size + instruction.length > words.length) {
                words = Arrays.copyOf(words, words.length * 2);
                offsets = Arrays.copyOf(offsets, offsets.length * 2);
            }
            System.arraycopy(instruction, 0, words, size, instruction.length);
            size += instruction.length;
        }
    }

    /** The instruction that has the name of an opcode. */
    private static int sameNamed(Opcode opcode) {
        return OpNames.of(opcode);
    }
}
