package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.RomTarget;
import io.github.mpyfreezer.freezer.TextModule;
import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.parser.view.Counts;
import io.github.mpyfreezer.size.Costs;
import io.github.mpyfreezer.size.SizeReport;
import java.util.ArrayList;
import java.util.List;

/** What the main command says when it is done: the target, what was frozen, and what it costs. */
final class Summary {
    private final RomImage image;
    private final List<TextModule> texts;
    private final BoardProfile board;

    Summary(RomImage image, List<TextModule> texts, BoardProfile board) {
        this.image = image;
        this.texts = texts;
        this.board = board;
    }

    /** Its lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(" " + target(image.target(), board));
        int functions = 0;
        for (RomModule module : image.modules()) {
            functions += count(module.body());
        }
        int qstrs = image.unsortedPool().qstrs().size() + image.pool().qstrs().size();
        lines.add("   " + Counts.counted(image.modules().size(), "module") + " · "
                + Counts.counted(functions, "function") + " · " + Counts.counted(qstrs, "new qstr"));
        SizeReport.of(image).ifPresent(report -> add(report.with(texts).costs(), lines));
        return lines;
    }

    private static void add(Costs costs, List<String> lines) {
        var line = new StringBuilder();
        for (CostGroup group : CostGroup.values()) {
            if (group.isTold(costs)) {
                line.append("   ").append(group.title()).append(' ').append(Counts.grouped(group.of(costs)));
            }
        }
        lines.add(line.toString());
        lines.add("   " + Counts.counted(costs.total(), "byte") + " of ROM");
    }

    /** What was frozen for, in one line. */
    static String target(RomTarget target, BoardProfile board) {
        String floats = switch (board.numbers().floats()) {
            case NONE -> "no floats";
            case FLOAT -> "float32";
            case DOUBLE -> "float64";
        };
        String chip = board.hardware().mcuBuild();
        return board.name().name() + "  " + board.name().port() + (chip.isEmpty() ? "" : " · " + chip) + " · " + floats
                + " · small int " + board.objects().smallIntBits() + " · hash "
                + Counts.counted(target.qstrs().hashBytes(), "byte") + "       "
                + target.abi().releases();
    }

    private static int count(RomFunction function) {
        int functions = 1;
        for (RomFunction child : function.children()) {
            functions += count(child);
        }
        return functions;
    }
}
