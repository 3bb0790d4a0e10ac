package io.github.mpyfreezer.verifier.layout;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.Features;
import io.github.mpyfreezer.boards.NativeCode;
import io.github.mpyfreezer.boards.Numbers;
import io.github.mpyfreezer.boards.ObjRepr;
import io.github.mpyfreezer.boards.ObjectModel;
import io.github.mpyfreezer.boards.Qstrs;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.model.Release;
import java.util.Set;

/**
 * What a firmware's configuration settles about frozen code.
 *
 * @param release whose structures they are
 * @param objects words and what they hold
 * @param wideAlignment the alignment of a number of 8 bytes within a structure: 4 on 32-bit x86, else 8
 * @param numbers which numbers exist, and how
 * @param qstrs what is stored with an interned string
 * @param nativeCode which machine code there is
 * @param features whether code can be saved and traced
 * @param textModules whether modules may be frozen as text: {@code MICROPY_MODULE_FROZEN_STR}
 */
public record Configuration(
        Release release,
        ObjectModel objects,
        int wideAlignment,
        Numbers numbers,
        Qstrs qstrs,
        NativeCode nativeCode,
        Features features,
        boolean textModules) {
    /** Those built with CMake, which defines {@code MICROPY_MODULE_FROZEN_MPY} alone ({@code py/mkrules.cmake}). */
    private static final Set<String> WITHOUT_TEXT = Set.of("esp32", "rp2", "zephyr");

    /** The configuration of a board. */
    public static Configuration of(BoardProfile board, Release release, Qstrs qstrs) {
        boolean narrow = board.objects().pointerBytes() == 4
                && (board.hardware().arch().startsWith("x86")
                        || board.nativeCode().device() == NativeArch.X86);
        return new Configuration(
                release,
                board.objects(),
                narrow ? 4 : 8,
                board.numbers(),
                qstrs,
                board.nativeCode(),
                board.features(),
                !WITHOUT_TEXT.contains(board.name().port()));
    }

    /** Bytes of a pointer. */
    public int pointerBytes() {
        return objects.pointerBytes();
    }

    /** Whether None, False and True are held in the word: {@code MICROPY_OBJ_IMMEDIATE_OBJS}, off for representation D. */
    public boolean immediateObjects() {
        return objects.repr() != ObjRepr.D;
    }

    /** {@code MICROPY_EMIT_MACHINE_CODE}. */
    public boolean machineCode() {
        return nativeCode.emitter() || nativeCode.inlineAssembler();
    }

    /** The generation of structures: whether it is that of a release or a later one. */
    public boolean isSince(Release earlier) {
        return release.isSince(earlier);
    }
}
