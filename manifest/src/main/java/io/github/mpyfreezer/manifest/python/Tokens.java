package io.github.mpyfreezer.manifest.python;

import java.util.List;

/**
 * All words of a manifest.
 *
 * @param unclosed brackets that are still open at the end, the innermost last
 */
record Tokens(List<Token> words, List<Bracket> unclosed) {
    /** An open bracket. */
    record Bracket(char open, int line) {
        /** The bracket that closes it. */
        char close() {
            return open == '(' ? ')' : open == '[' ? ']' : '}';
        }
    }
}
