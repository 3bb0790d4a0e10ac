package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.view.Counts;
import java.util.Locale;
import java.util.OptionalLong;

/** One board with all that freezing needs to know of it, as a card. */
final class BoardCard {
    private final StringBuilder text = new StringBuilder();

    private BoardCard() {}

    static String of(BoardProfile board) {
        var card = new BoardCard();
        card.add(board);
        return card.text.toString();
    }

    private void add(BoardProfile board) {
        text.append(board.name().qualified()).append('\n');
        line("board", (board.hardware().vendor() + " " + board.hardware().product()).strip());
        line("chip", board.hardware().mcuBuild());
        line("core", board.hardware().cpu());
        line(
                "words",
                board.objects().wordBits() + " bits, " + lower(board.objects().endian()) + " endian");
        line(
                "objects",
                "representation %s, small integers of %d bits"
                        .formatted(board.objects().repr(), board.objects().smallIntBits()));
        line("integers", integers(board));
        line("floats", floats(board));
        line(
                "qstrs",
                Counts.counted(board.qstrs().hashBytes(), "hash byte") + ", "
                        + Counts.counted(board.qstrs().lengthBytes(), "length byte"));
        line("native", nativeCode(board));
        line("flash", flash(board));
        line("mpy-cross", String.join(" ", board.toolchain().mpyCrossFlags()));
        line("manifest", board.toolchain().manifest().orElse("none"));
        line("cannot", board.cannotFreeze().orElse(""));
        line("notes", board.provenance().notes());
    }

    private static String integers(BoardProfile board) {
        LongInt longInt = board.numbers().longInt();
        return switch (longInt) {
            case NONE -> "small ones only";
            case LONGLONG -> "64 bits";
            case MPZ -> "any size, digits of " + board.numbers().mpzDigitBits() + " bits";
        };
    }

    private static String floats(BoardProfile board) {
        if (board.numbers().floats() == FloatKind.NONE) {
            return "none";
        }
        return lower(board.numbers().floats()) + (board.numbers().complex() ? ", complex" : ", no complex");
    }

    private static String nativeCode(BoardProfile board) {
        NativeArch device = board.nativeCode().device();
        if (device == NativeArch.NONE) {
            return "none";
        }
        return device.crossName() + (board.nativeCode().inlineAssembler() ? ", inline assembler" : "");
    }

    private static String flash(BoardProfile board) {
        OptionalLong firmware = board.flash().firmware();
        if (firmware.isEmpty()) {
            return "";
        }
        String region =
                board.flash().firmwareRegion().map(name -> " in " + name).orElse("");
        return Counts.grouped(firmware.getAsLong()) + " bytes for the firmware" + region;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void line(String key, String value) {
        if (!value.isEmpty()) {
            text.append("  ")
                    .append(key)
                    .append(" ".repeat(12 - key.length()))
                    .append(value)
                    .append('\n');
        }
    }
}
