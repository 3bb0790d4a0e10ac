package io.github.mpyfreezer.parser.model;

import java.util.List;

/**
 * What stands before a function's opcodes (py/bc.h, {@code MP_BC_PRELUDE_*}): its signature, its names, its line table and
 * its cells. All offsets count from the start of the function's data; each part ends where the next begins.
 *
 * @param signature frame size and arguments
 * @param sizeOffset where the two lengths stand, behind the signature
 * @param namesOffset where the names begin, behind the lengths
 * @param lineTableOffset where the line table begins, behind the names
 * @param cellsOffset where the list of cells begins, one byte a local that is a cell
 * @param opcodesOffset where the opcodes begin
 * @param names indices into the module's qstr table: the function's own name, then the names of its positional and its
 *     keyword-only arguments
 */
public record Prelude(
        Signature signature,
        int sizeOffset,
        int namesOffset,
        int lineTableOffset,
        int cellsOffset,
        int opcodesOffset,
        List<Integer> names) {

    /**
     * What a call needs to know.
     *
     * @param stateSlots slots for locals and stack, at least 1
     * @param exceptionSlots depth of the exception stack
     * @param scopeFlags flags of {@link Dialect}
     * @param positionalArgs arguments that may be given by position
     * @param keywordOnlyArgs arguments that may be given by name only
     * @param positionalDefaults how many of the last positional arguments have a default
     */
    public record Signature(
            int stateSlots,
            int exceptionSlots,
            int scopeFlags,
            int positionalArgs,
            int keywordOnlyArgs,
            int positionalDefaults) {}

    public Prelude {
        names = List.copyOf(names);
    }

    /** Index in the qstr table of the function's own name. */
    public int nameIndex() {
        return names.get(0);
    }
}
