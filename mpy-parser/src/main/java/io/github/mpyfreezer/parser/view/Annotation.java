package io.github.mpyfreezer.parser.view;

import java.util.List;
import java.util.OptionalInt;

/** What a line of a disassembly means, for programs that show it with links. */
public sealed interface Annotation {
    /** The places of the line that refer to other lines. */
    List<Reference> references();

    /**
     * A place of a line that refers to another line.
     *
     * @param name label of the place
     * @param target label of the other line
     * @param startColumn first column, counted from 1
     * @param endColumn column behind the last
     */
    record Reference(String name, String target, int startColumn, int endColumn) {}

    /**
     * An instruction.
     *
     * @param sourceLine line of the source file it was compiled from
     * @param mnemonic its name
     * @param jumpTarget where it jumps to, from the start of the function's data; empty if it does not
     * @param references its operand, where that is a jump or a child
     */
    record Code(int sourceLine, String mnemonic, OptionalInt jumpTarget, List<Reference> references)
            implements Annotation {
        public Code {
            references = List.copyOf(references);
        }
    }

    /** The list of a function's children, each of them a reference. */
    record Children(List<Reference> references) implements Annotation {
        public Children {
            references = List.copyOf(references);
        }
    }
}
