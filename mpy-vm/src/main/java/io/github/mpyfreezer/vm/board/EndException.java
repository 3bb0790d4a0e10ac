package io.github.mpyfreezer.vm.board;

/** The board is reset or switched off, or the script ends: the program is over. It cannot catch this. */
public final class EndException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param why what happened, as the record says it */
    public EndException(String why) {
        super(why, null, false, false);
    }
}
