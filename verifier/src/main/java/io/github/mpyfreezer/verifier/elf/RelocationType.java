package io.github.mpyfreezer.verifier.elf;

/**
 * What a relocation of some number does.
 *
 * @param name as the supplement of the processor has it
 * @param effect on its place
 * @param bytes of its place, where it is a number
 */
record RelocationType(String name, Effect effect, int bytes) {

    /** What the linker or the loader puts in a place. S is the symbol's address, A the addend, P the place's address. */
    enum Effect {
        /** Nothing: advice for the linker, or a difference that the assembler has put there already. */
        NONE,
        /** Nothing but that A bytes of filling may go, so that what follows is aligned. */
        FILLING,
        /** S + A. */
        ADDRESS,
        /** S + A, from which something is subtracted. */
        SUM,
        /** S + A − P. */
        DISTANCE,
        /** S + A more than is there. */
        PLUS,
        /** S + A less than is there. */
        MINUS,
        /** A: the address where the program is, which is as it was linked. */
        BASE,
        /** Within instructions, or of a table that the linker makes. */
        CODE,
        /** Within tables that only the loader looks at. */
        LOADER
    }

    /** Whether a word of its place's size is put there. */
    boolean isNumber() {
        return bytes > 0;
    }
}
