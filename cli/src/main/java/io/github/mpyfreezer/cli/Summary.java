package io.github.mpyfreezer.cli;

import io.github.mpyfreezer.boards.BoardProfile;
import io.github.mpyfreezer.freezer.rom.RomFunction;
import io.github.mpyfreezer.freezer.rom.RomImage;
import io.github.mpyfreezer.freezer.rom.RomModule;
import io.github.mpyfreezer.freezer.rom.RomSizes;

/** What the main command says when it is done: the target, what was frozen, and what it costs. */
final class Summary {
    private final RomImage image;
    private final BoardProfile board;
    private final Console console;

    Summary(RomImage image, BoardProfile board, Console console) {
        this.image = image;
        this.board = board;
        this.console = console;
    }

    void print() {
        console.println(" " + target());
        int functions = 0;
        for (RomModule module : image.modules()) {
            functions += count(module.body());
        }
        int qstrs = image.unsortedPool().qstrs().size() + image.pool().qstrs().size();
        console.println("   " + Numbers.counted(image.modules().size(), "module") + " · "
                + Numbers.counted(functions, "function") + " · " + Numbers.counted(qstrs, "new qstr"));
        RomSizes.of(image).ifPresent(this::print);
    }

    private void print(RomSizes sizes) {
        console.println("   code " + Numbers.grouped(sizes.code()) + "   names, lines " + Numbers.grouped(sizes.names())
                + "   constants " + Numbers.grouped(sizes.constants()) + "   qstrs " + Numbers.grouped(sizes.qstrs())
                + "   tables " + Numbers.grouped(sizes.tables()) + "   structs " + Numbers.grouped(sizes.structs()));
        console.println("   " + Numbers.counted(sizes.total(), "byte") + " of ROM");
    }

    private String target() {
        String floats = switch (board.numbers().floats()) {
            case NONE -> "no floats";
            case FLOAT -> "float32";
            case DOUBLE -> "float64";
        };
        String chip = board.hardware().mcuBuild();
        return board.name().name() + "  " + board.name().port() + (chip.isEmpty() ? "" : " · " + chip) + " · " + floats
                + " · small int " + board.objects().smallIntBits() + " · hash "
                + Numbers.counted(image.target().qstrs().hashBytes(), "byte") + "       "
                + image.target().abi().releases();
    }

    private static int count(RomFunction function) {
        int functions = 1;
        for (RomFunction child : function.children()) {
            functions += count(child);
        }
        return functions;
    }
}
