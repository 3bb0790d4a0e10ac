package io.github.mpyfreezer.verifier.c;

/**
 * A word of a macro.
 *
 * @param kind of which kind
 * @param start where it stands
 * @param end where it ends
 * @param name of a name; of all else the empty name
 * @param painted whether it is a name that is no macro's any more, since it came of that macro
 */
record Token(TokenKind kind, int start, int end, Name name, boolean painted) {}
