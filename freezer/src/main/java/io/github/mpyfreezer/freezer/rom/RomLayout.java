package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.freezer.FrozenAbi;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.Dialect;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;

/**
 * Sizes in bytes of the C structures of one target (the headers named at each, and what compilers make of them).
 */
public final class RomLayout {
    private final RomTarget target;
    private final BoardProfile board;
    private final CCompiler compiler;
    private final int pointer;
    private final int word;

    private RomLayout(RomTarget target, BoardProfile board) {
        this.target = target;
        this.board = board;
        this.compiler = CCompiler.of(board);
        this.pointer = board.objects().pointerBytes();
        this.word = board.objects().objectBytes();
    }

    /**
     * The layout of a target with a known board.
     *
     * @throws IllegalArgumentException if its board is not known, or keeps what saving code needs in a release whose
     *     structures for that are not known
     */
    public static RomLayout of(RomTarget target) {
        if (!isKnown(target)) {
            throw new IllegalArgumentException("sizes are not known for this target");
        }
        return new RomLayout(target, target.board().orElseThrow());
    }

    /** Whether the sizes of a target's structures are known. */
    public static boolean isKnown(RomTarget target) {
        return target.board().isPresent()
                && (target.release().isSince(Release.V1_23)
                        || !target.board().get().features().persistentCodeSave()
                                && !target.board().get().features().settrace());
    }

    /** Bytes of a pointer. */
    public int pointer() {
        return pointer;
    }

    /** Bytes of an {@code mp_obj_t}: a machine word, or eight under representation D. */
    public int word() {
        return word;
    }

    /** {@code mp_frozen_module_t} in py/emitglue.h: two tables and the outermost function. */
    public int module() {
        return 3 * pointer;
    }

    /**
     * What a port's list of modules has of each, without the name ({@code MICROPY_FROZEN_LIST_ITEM}; of the known ports only
     * ports/rp2/mpconfigport.h defines it): a record of 12 bytes and its address.
     */
    public int binaryInfo() {
        return hasBinaryInfo(board, target.release()) ? 2 * 2 + 4 + 2 * pointer : 0;
    }

    /** Whether a board's firmware has such a list. */
    public static boolean hasBinaryInfo(BoardProfile board, Release release) {
        return board.name().port().equals("rp2") && release.dialect() == Dialect.MICROPYTHON;
    }

    /** The structure that leads to a function, 0 where there is none ({@code mp_raw_code_t} in py/emitglue.h). */
    public int rawCode(RomFunction function) {
        boolean machineCode = board.nativeCode().device() != NativeArch.NONE;
        if (!target.release().isSince(Release.V1_23)) {
            // Its bit fields are of type mp_uint_t, which is as wide as an object.
            return roundedUp((machineCode ? 4 : 3) * pointer, wordAlignment());
        }
        boolean saved = board.features().persistentCodeSave();
        if (function.isBareBytecode() && !saved) {
            return 0;
        }
        var struct = new CStruct().add(4, 1).add(pointer, pointer).add(pointer, pointer);
        if (saved) {
            struct.add(4, 4).add(2, 2).add(machineCode ? 2 : 0, 2);
            if (board.features().settrace()) {
                struct.add(4, 4).add(prelude(), pointer);
            }
        }
        boolean assembler = function.code().kind() == RawCode.Kind.NATIVE_ASM;
        return struct.add(assembler && board.nativeCode().inlineAssembler() ? 4 : 0, 4)
                .size();
    }

    /** The structure that the runtime makes for every function that it loads, of whatever kind ({@code mp_raw_code_t} in py/emitglue.h). */
    public int loadedRawCode() {
        if (!target.release().isSince(Release.V1_23)) {
            boolean machineCode = board.nativeCode().device() != NativeArch.NONE;
            return roundedUp((machineCode ? 4 : 3) * pointer, wordAlignment());
        }
        return new CStruct()
                .add(4, 1)
                .add(pointer, pointer)
                .add(pointer, pointer)
                .add(board.nativeCode().inlineAssembler() ? 4 : 0, 4)
                .size();
    }

    /** {@code mp_bytecode_prelude_t} in py/bc.h: six numbers, a qstr, and three addresses. */
    private int prelude() {
        var struct = new CStruct();
        for (int i = 0; i < 6; i++) {
            struct.add(4, 4);
        }
        return struct.add(4 * pointer, pointer).size();
    }

    /** {@code qstr_pool_t} in py/qstr.h, without its strings; the table of hashes may be left out from 1.23 on. */
    public int pool() {
        boolean hashed = target.qstrs().hashBytes() > 0 || !target.release().isSince(Release.V1_23);
        return (hashed ? 6 : 5) * pointer;
    }

    /** An object, without the literal or the digits it points to; 0 for a float that its word holds. */
    public int object(RomObject object) {
        if (object instanceof RomObject.StrObject) {
            return string();
        } else if (object instanceof RomObject.IntObject) {
            return integer();
        } else if (object instanceof RomObject.FloatObject) {
            return real();
        } else if (object instanceof RomObject.ComplexObject) {
            return complex();
        } else if (object instanceof RomObject.TupleObject tuple) {
            return tuple(tuple.items().size());
        }
        throw new IllegalArgumentException("no object: " + object);
    }

    /** {@code mp_obj_int_t} in py/objint.h, without the digits that it may point to. */
    public int integer() {
        return target.longInt() == LongInt.LONGLONG ? padded(pointer, 8, compiler.wideAlignment()) : 4 * pointer;
    }

    /** {@code mp_obj_float_t} in py/objfloat.c; 0 where its word holds it. */
    public int real() {
        return isFloatInWord() ? 0 : padded(pointer, floatBytes(), floatAlignment());
    }

    /** {@code mp_obj_complex_t} in py/objcomplex.c. */
    public int complex() {
        return padded(pointer, 2 * floatBytes(), floatAlignment());
    }

    /** {@code mp_obj_tuple_t} in py/objtuple.h with so many items. */
    public int tuple(int items) {
        return 2 * pointer + word * items;
    }

    /** {@code mp_obj_str_t} in py/objstr.h; before 1.20 its hash is of type mp_uint_t, which is as wide as an object. */
    public int string() {
        if (target.abi() != FrozenAbi.MPY_1_19) {
            return 4 * pointer;
        }
        int alignment = wordAlignment();
        return roundedUp(roundedUp(pointer, alignment) + word + 2 * pointer, alignment);
    }

    /** The digits that an integer points to. */
    public int digits(RomObject.IntObject integer) {
        return target.longInt() == LongInt.LONGLONG
                ? 0
                : MpzDigits.count(integer.value(), target.mpzDigitBits()) * target.mpzDigitTypeBits() / 8;
    }

    /** The alignment of string literals, each of which has a NUL behind it. */
    public int literalAlignment() {
        return compiler.literalAlignment(board.toolchain().optimisation());
    }

    /** The alignment of a native function's machine code. */
    public int codeAlignment(int room, NativeArch arch) {
        return compiler.codeAlignment(target.codeAlignment(arch), room);
    }

    /** Filling before machine code, where the section of code has so many bytes already. */
    public int codeGap(int at, int alignment) {
        return compiler.gapBefore(at, alignment);
    }

    /** Filling at the end of the section of code. */
    public int codeEndGap(int at, int alignment) {
        return compiler.gapAtEnd(at, alignment);
    }

    /** What is stored with an interned string beside its text: hash, length and the address of the text. */
    public int poolEntry() {
        return target.qstrs().hashBytes() + target.qstrs().lengthBytes() + pointer;
    }

    /** Whether native functions have a second copy of their prelude, apart from the code. */
    public boolean separatePrelude() {
        return board.nativeCode().preludeSeparate();
    }

    private boolean isFloatInWord() {
        return board.objects().repr() == ObjRepr.C || board.objects().repr() == ObjRepr.D;
    }

    private int floatBytes() {
        return board.numbers().floats() == FloatKind.DOUBLE ? 8 : 4;
    }

    private int floatAlignment() {
        return floatBytes() == 8 ? compiler.wideAlignment() : 4;
    }

    /** The alignment of an object. */
    private int wordAlignment() {
        return word > pointer ? compiler.wideAlignment() : pointer;
    }

    /** A pointer and a value behind it, with the gaps that the alignment of both makes; the value fills its own. */
    private static int padded(int pointer, int value, int alignment) {
        return roundedUp(roundedUp(pointer, alignment) + value, pointer);
    }

    private static int roundedUp(int bytes, int alignment) {
        return (bytes + alignment - 1) / alignment * alignment;
    }
}
