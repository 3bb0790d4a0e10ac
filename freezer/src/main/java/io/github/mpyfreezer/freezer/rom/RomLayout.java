package io.github.mpyfreezer.freezer.rom;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.RawCode;
import io.github.mpyfreezer.parser.model.Release;

/**
 * Sizes in bytes of the C structures of one target (the headers named at each, and what compilers make of them).
 */
public final class RomLayout {
    private final RomTarget target;
    private final BoardProfile board;
    private final int pointer;
    private final int word;

    private RomLayout(RomTarget target, BoardProfile board) {
        this.target = target;
        this.board = board;
        this.pointer = board.objects().pointerBytes();
        this.word = board.objects().objectBytes();
    }

    /**
     * The layout of a target with a known board.
     *
     * @throws IllegalArgumentException if its board is not known, or keeps what saving code needs, whose sizes no board
     *     that is shipped has
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
                && !target.board().get().features().persistentCodeSave()
                && !target.board().get().features().settrace();
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

    /** The structure that leads to a function, 0 where there is none ({@code mp_raw_code_t} in py/emitglue.h). */
    public int rawCode(RomFunction function) {
        boolean machineCode = board.nativeCode().device() != NativeArch.NONE;
        if (!target.release().isSince(Release.V1_23)) {
            return (machineCode ? 4 : 3) * pointer;
        }
        if (function.isBareBytecode()) {
            return 0;
        }
        boolean assembler = function.code().kind() == RawCode.Kind.NATIVE_ASM;
        return 3 * pointer + (assembler && board.nativeCode().inlineAssembler() ? 4 : 0);
    }

    /** {@code qstr_pool_t} in py/qstr.h, without its strings; the table of hashes may be left out from 1.23 on. */
    public int pool() {
        boolean hashed = target.qstrs().hashBytes() > 0 || !target.release().isSince(Release.V1_23);
        return (hashed ? 6 : 5) * pointer;
    }

    /** An object, without the literal or the digits it points to; 0 for a float that its word holds. */
    public int object(RomObject object) {
        if (object instanceof RomObject.StrObject) {
            return 4 * pointer;
        } else if (object instanceof RomObject.IntObject) {
            return target.longInt() == LongInt.LONGLONG ? padded(pointer, 8, wideAlignment()) : 4 * pointer;
        } else if (object instanceof RomObject.FloatObject) {
            return isFloatInWord() ? 0 : padded(pointer, floatBytes(), floatAlignment());
        } else if (object instanceof RomObject.ComplexObject) {
            return padded(pointer, 2 * floatBytes(), floatAlignment());
        } else if (object instanceof RomObject.TupleObject tuple) {
            return 2 * pointer + word * tuple.items().size();
        }
        throw new IllegalArgumentException("no object: " + object);
    }

    /** The digits that an integer points to. */
    public int digits(RomObject.IntObject integer) {
        return target.longInt() == LongInt.LONGLONG
                ? 0
                : MpzDigits.count(integer.value(), target.mpzDigitBits()) * target.mpzDigitTypeBits() / 8;
    }

    /** A string literal of this many bytes with the NUL behind it; some compilers align literals to words. */
    public int literal(int bytes) {
        NativeArch cross = board.toolchain().crossArch();
        boolean aligned = cross == NativeArch.XTENSA
                || cross == NativeArch.XTENSAWIN
                || cross == NativeArch.RV32IMC
                || cross == NativeArch.RV64IMC;
        return aligned ? (bytes + 4) / 4 * 4 : bytes + 1;
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
        return floatBytes() == 8 ? wideAlignment() : 4;
    }

    /** 8 bytes are aligned to 8, except by compilers for x86 with 32 bits. */
    private int wideAlignment() {
        return board.hardware().arch().equals("x86") ? 4 : 8;
    }

    /** A pointer and a value behind it, with the gaps that the alignment of both makes; the value fills its own. */
    private static int padded(int pointer, int value, int alignment) {
        int offset = (pointer + alignment - 1) / alignment * alignment;
        return (offset + value + pointer - 1) / pointer * pointer;
    }
}
