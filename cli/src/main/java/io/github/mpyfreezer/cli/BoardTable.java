package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.parser.model.NativeArch;
import io.github.mpyfreezer.parser.view.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Boards as a table, a line each. */
final class BoardTable {
    private static final List<String> HEADINGS =
            List.of("port", "board", "chip", "words", "objects", "floats", "complex", "hash", "native", "flash");

    private BoardTable() {}

    static String of(List<BoardProfile> boards) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS);
        for (BoardProfile board : boards) {
            rows.add(row(board));
        }
        int[] widths = new int[HEADINGS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var text = new StringBuilder();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i))
                        .append(" ".repeat(widths[i] + 2 - row.get(i).length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.append(boards.size() == 1 ? "1 board\n" : boards.size() + " boards\n")
                .toString();
    }

    private static List<String> row(BoardProfile board) {
        NativeArch device = board.nativeCode().device();
        return List.of(
                board.name().port(),
                board.name().name(),
                board.hardware().mcuBuild().isEmpty()
                        ? board.hardware().cpu()
                        : board.hardware().mcuBuild(),
                Integer.toString(board.objects().wordBits()),
                board.objects().repr().name(),
                board.numbers().floats().name().toLowerCase(Locale.ROOT),
                board.numbers().complex() ? "yes" : "no",
                Integer.toString(board.qstrs().hashBytes()),
                device == NativeArch.NONE ? "-" : device.crossName(),
                board.flash().firmware().isPresent()
                        ? Counts.grouped(board.flash().firmware().getAsLong())
                        : "-");
    }
}
