package io.github.mpyfreezer.vm.deflate;

/** What can be wrong with compressed data. */
final class DeflateError {
    /** It is no compressed data. */
    static final int DATA = -3;
    /** It is not what was compressed. */
    static final int CHECKSUM = -4;
    /** It goes back further than the window reaches. */
    static final int WINDOW = -5;

    private DeflateError() {}
}
