package io.github.mpyfreezer.parser;

/** Tables written as words, each ended by one blank or line feed. A pattern to split them by takes longer than reading them. */
final class Words {
    private Words() {}

    /** Where the word that begins at {@code from} ends: at the character that ends it. */
    static int end(String table, int from) {
        int at = from;
        while (table.charAt(at) != ' ' && table.charAt(at) != '\n') {
            at++;
        }
        return at;
    }
}
