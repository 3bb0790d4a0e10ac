package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.code.CodeBlock;
import io.github.mpyfreezer.vm.translate.Translator;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * The pieces that have been made of a function's code, and how often it ran without. One is made of what is reached from an
 * instruction where execution has begun, or gone on, often enough; that depends on nothing but the program.
 */
final class Pieces {
    /** What it weighs that execution begins at an instruction; a call is about so many steps. */
    private static final int BEGINNING = 32;

    private final CodeBlock code;
    /** From which weight on a piece is made. */
    private final int enough;

    private final Start first = new Start();
    private @Nullable Start @Nullable [] others;

    /** An instruction at which execution began. */
    private static final class Start {
        private int weight;
        private int top;
        private @Nullable Piece piece;
    }

    private Pieces(CodeBlock code, int enough) {
        this.code = code;
        this.enough = enough;
    }

    /** Those of a function's code. */
    static Pieces of(Vm vm, CodeBlock code) {
        if (code.translations() instanceof Pieces known) {
            return known;
        }
        var pieces = new Pieces(code, vm.patience());
        code.keepTranslations(pieces);
        return pieces;
    }

    /** The piece that begins at an instruction, null if there is none yet. */
    @Nullable
    Piece begin(int at, int top) {
        return piece(at, top, BEGINNING);
    }

    /** The same for an instruction that a loop has jumped back to, after as many steps as are counted at once. */
    @Nullable
    Piece loop(int at, int top) {
        return piece(at, top, Piece.STEPS_AT_ONCE);
    }

    /** Whether there is a piece that begins at an instruction. */
    boolean has(int at, int top) {
        Start start = at == 0 ? first : others == null ? null : others[at];
        return start != null && start.piece != null && start.top == top;
    }

    private @Nullable Piece piece(int at, int top, int weight) {
        Start start = at == 0 ? first : other(at);
        if (start.piece != null) {
            return start.top == top ? start.piece : null;
        }
        if (start.weight <= enough) {
            start.weight += weight;
            if (start.weight > enough) {
                start.top = top;
                start.piece = make(at, top);
            }
        }
        return start.piece;
    }

    private Start other(int at) {
        if (others == null) {
            others = new Start[code.layout().code().length];
        }
        Start start = others[at];
        if (start == null) {
            start = new Start();
            others[at] = start;
        }
        return start;
    }

    private @Nullable Piece make(int at, int top) {
        Translator.Translation made = Translator.translate(code, at, top);
        if (made == null) {
            return null;
        }
        try {
            MethodHandles.lookup().defineHiddenClassWithClassData(made.bytes(), made.data(), true);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return (Piece) made.data()[0];
    }
}
