package io.github.mpyfreezer.parser.view;

/**
 * Something in a file that one row defines and others use.
 *
 * @param kind what it is
 * @param number its index in its table; for a function its place in the file's order, for code its offset in the file
 */
record Ref(Kind kind, int number) {
    enum Kind {
        QSTR,
        CONSTANT,
        FUNCTION,
        CODE
    }
}
