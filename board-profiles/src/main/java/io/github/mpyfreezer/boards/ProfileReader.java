package io.github.mpyfreezer.boards;

import io.github.mpyfreezer.parser.model.NativeArch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a profile of what the files say about a board, or says at which line they are wrong. */
final class ProfileReader {

    private final Section section;
    private final BoardName name;
    private final Values values;

    /** @param section the board's own block, to point at when something is missing */
    ProfileReader(Section section, Known.Described board) {
        this.section = section;
        this.name = board.name();
        this.values = new Values(section, board);
    }

    BoardProfile profile() {
        try {
            return new BoardProfile(
                    name,
                    hardware(),
                    new ObjectModel(
                            values.number(Key.WORD_BITS, 64),
                            values.choice(Key.ENDIAN, Endian.values()),
                            values.choice(Key.OBJ_REPR, ObjRepr.values())),
                    new Numbers(
                            values.choice(Key.LONGINT, LongInt.values()),
                            values.number(Key.MPZ_DIG_SIZE, 32),
                            values.choice(Key.FLOAT, FloatKind.values()),
                            values.flag(Key.COMPLEX)),
                    new Qstrs(values.number(Key.QSTR_HASH_BYTES, 2), values.number(Key.QSTR_LEN_BYTES, 2)),
                    new NativeCode(
                            values.flag(Key.EMIT_NATIVE),
                            values.flag(Key.EMIT_INLINE_ASM),
                            values.flag(Key.NATIVE_PRELUDE_SEPARATE),
                            values.choice(Key.NATIVE_ARCH, NativeArch.values())),
                    new Features(
                            values.number(Key.ROM_LEVEL, 50),
                            values.flag(Key.SOURCE_LINE),
                            values.flag(Key.PERSISTENT_CODE_SAVE),
                            values.flag(Key.SETTRACE),
                            values.flag(Key.STACKLESS)),
                    flash(),
                    toolchain(),
                    provenance(),
                    values.phrase(Key.CANNOT_FREEZE));
        } catch (IllegalArgumentException e) {
            throw new BoardFileException(section.file(), section.line(), name.name() + ": " + e.getMessage());
        }
    }

    private Hardware hardware() {
        return new Hardware(
                values.text(Key.VENDOR),
                values.text(Key.PRODUCT),
                values.text(Key.MCU),
                values.text(Key.MCU_BUILD),
                values.text(Key.CPU),
                values.text(Key.ARCH));
    }

    private Flash flash() {
        List<Flash.Region> external = new ArrayList<>();
        for (String word : values.words(Key.EXT_REGIONS)) {
            int colon = word.indexOf(':');
            if (colon < 1) {
                throw values.refused(Key.EXT_REGIONS, "expected NAME:SIZE with blanks between them");
            }
            external.add(new Flash.Region(
                    word.substring(0, colon), values.size(Key.EXT_REGIONS, word.substring(colon + 1))));
        }
        return new Flash(
                values.bytes(Key.FLASH),
                values.bytes(Key.FW_FLASH),
                values.phrase(Key.FW_REGION),
                values.bytes(Key.ISR_REGION),
                external,
                values.bytes(Key.ROMFS).orElse(0),
                values.flag(Key.VFS_ROM));
    }

    private Toolchain toolchain() {
        Optional<String> manifest = values.phrase(Key.MANIFEST);
        return new Toolchain(
                values.words(Key.MPY_CROSS_FLAGS),
                values.words(Key.MPY_TOOL_FLAGS),
                manifest.isPresent() && manifest.get().equals("none") ? Optional.empty() : manifest,
                values.flag(Key.LTO),
                values.text(Key.OPTIMISE).isEmpty()
                        ? Optimisation.SIZE
                        : values.choice(Key.OPTIMISE, Optimisation.values()));
    }

    private Provenance provenance() {
        Certainty certainty = values.text(Key.CERTAINTY).isEmpty()
                ? Certainty.STATED
                : values.choice(Key.CERTAINTY, Certainty.values());
        return new Provenance(certainty, values.text(Key.NOTES));
    }
}
