package io.github.mpyfreezer.size;

import io.github.mpyfreezer.freezer.rom.RomLayout;
import java.util.List;

/**
 * The section that all machine code of an object file shares. gcc puts out definitions last to first, so that the filling
 * between functions depends on what follows them in the C text.
 */
final class CodeSection {
    private final RomLayout layout;
    private int end;
    private int widest = 1;

    /**
     * A function's machine code.
     *
     * @param function which of its module's functions it is
     * @param room its bytes
     * @param alignment of its address
     */
    record Piece(int function, int room, int alignment) {}

    CodeSection(RomLayout layout) {
        this.layout = layout;
    }

    /** Puts a module's pieces behind what there is, and says how much filling came before each. */
    int[] add(List<Piece> pieces) {
        int[] gaps = new int[pieces.size()];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            gaps[i] = layout.codeGap(end, piece.alignment());
            end += gaps[i] + piece.room();
            widest = Math.max(widest, piece.alignment());
        }
        return gaps;
    }

    /** Filling behind the last of them. */
    int gapAtEnd() {
        return layout.codeEndGap(end, widest);
    }
}
