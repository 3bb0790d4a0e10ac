package io.github.mpyfreezer.parser.view;

import java.util.Optional;

/**
 * What an instruction works on, in words.
 *
 * @param style how the text looks
 * @param text the thing itself; empty for instructions that work on the stack alone
 * @param ref what it refers to
 * @param note what else there is to say, or empty
 */
record Operand(Style style, String text, Optional<Ref> ref, String note) {
    static final Operand NONE = new Operand(Style.PLAIN, "", Optional.empty(), "");

    static Operand number(long number, String note) {
        return new Operand(Style.VALUE, Long.toString(number), Optional.empty(), note);
    }

    static Operand linked(Style style, String text, Ref.Kind kind, int number, String note) {
        return new Operand(style, text, Optional.of(new Ref(kind, number)), note);
    }
}
