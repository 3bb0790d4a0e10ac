package io.github.mpyfreezer.vm.translate;

/** Where a value on the stack is while a piece is written. */
sealed interface Held {
    /** In the slot of the frame where the interpreter has it. */
    enum InSlot implements Held {
        HERE
    }

    /** Nothing, which some instructions take for a value that is not there. */
    enum Nothing implements Held {
        NULL
    }

    /**
     * The same as in the slot of a local, and nowhere else yet.
     *
     * @param slot of the frame
     */
    record Local(int slot) implements Held {}

    /**
     * A constant.
     *
     * @param index in the code's table
     */
    record Constant(int index) implements Held {}

    /**
     * In a variable of the piece.
     *
     * @param index of the variable
     * @param alsoInSlot whether it is in its slot of the frame, too
     */
    record Variable(int index, boolean alsoInSlot) implements Held {}
}
