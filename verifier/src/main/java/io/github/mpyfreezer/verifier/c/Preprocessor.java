package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a file as the compiler proper sees them: directives are followed, macros expanded. The token that was read
 * last stands in its fields.
 */
final class Preprocessor {
    /** Macros within macros, and arguments within arguments. */
    private static final int DEEPEST = 100;
    /** So many tokens may come of macros, besides one for each byte of the text. */
    private static final int SPARE_TOKENS = 1_000_000;

    private final SourceText text;
    private final Lexer lexer;
    private final Directives directives;
    private final MacroCalls calls;
    private final Name none;
    /** How many tokens came of macros. */
    private long charged;

    private @Nullable Frame frame;
    private int frames;
    /** Where the outermost macro is called. */
    private int calledAt;

    private int followed;

    private TokenKind kind = TokenKind.END;
    /** Where the token is spelled. */
    private byte[] bytes;

    private int start;
    private int end;
    private int line;
    private Name name;
    private boolean painted;

    /** Tokens that are to be read before those of the text. */
    private static final class Frame {
        private final @Nullable Macro macro;
        private final boolean argument;
        private final List<Token> tokens;
        private final @Nullable Frame below;
        private int next;

        Frame(@Nullable Macro macro, boolean argument, List<Token> tokens, @Nullable Frame below) {
            this.macro = macro;
            this.argument = argument;
            this.tokens = tokens;
            this.below = below;
        }
    }

    Preprocessor(SourceText text, Lexer lexer, Names names) {
        this.text = text;
        this.lexer = lexer;
        this.bytes = text.bytes();
        this.directives = new Directives(text, lexer, this, names);
        this.calls = new MacroCalls(text, this);
        this.none = lexer.name();
        this.name = none;
    }

    TokenKind kind() {
        return kind;
    }

    /** What has its spelling. */
    byte[] bytes() {
        return bytes;
    }

    /** Where its spelling begins. */
    int start() {
        return start;
    }

    /** Where its spelling ends. */
    int end() {
        return end;
    }

    /** The name, if it is one; else the empty name. */
    Name name() {
        return name;
    }

    /** The token as a value. */
    Token token() {
        boolean whole = start == 0 && end == bytes.length;
        return new Token(kind, whole ? bytes : Arrays.copyOfRange(bytes, start, end), name, painted);
    }

    /** The line in which the token stands; of one that a macro gave, that in which it is called. */
    int place() {
        return frame == null ? line : calledAt;
    }

    /** Has no more need of the text before the token. */
    void forget() {
        if (frame == null) {
            int by = lexer.forget();
            start -= by;
            end -= by;
        }
    }

    /** Whether the token stands in the text itself, outside of directives. */
    boolean isPlain() {
        return frame == null && !lexer.isInDirective();
    }

    /** Goes on from another place of the text, lines further on; to be called only if the token stands in the text. */
    void continueAt(int place, int lines) {
        lexer.continueAt(place, lines);
    }

    /** Reads one token and expands it, if it is a macro's name. */
    void next() {
        while (true) {
            raw();
            Macro macro = name.macro();
            if (macro == null || painted) {
                return;
            }
            if (macro.isActive()) {
                painted = true;
                return;
            }
            int at = place();
            if (!macro.isFunction()) {
                push(macro, macro.body(), at);
                continue;
            }
            Token caller = token();
            if (!calls.call(macro, at)) {
                take(caller);
                return;
            }
        }
    }

    /** Reads one token as it stands there. */
    void raw() {
        for (Frame top = frame; top != null; top = frame) {
            if (top.next < top.tokens.size()) {
                take(top.tokens.get(top.next++));
                return;
            }
            if (top.argument) {
                kind = TokenKind.ARGUMENT_END;
                name = none;
                return;
            }
            pop(top);
        }
        lexer.next();
        while (lexer.kind() == TokenKind.HASH && lexer.isFirst() && !lexer.isInDirective()) {
            directives.follow();
            followed++;
            dropFrames();
            lexer.next();
        }
        kind = lexer.kind();
        bytes = text.bytes();
        start = lexer.start();
        end = lexer.end();
        line = lexer.line();
        name = lexer.name();
        painted = false;
    }

    /** What a condition has left when its line ends. */
    private void dropFrames() {
        for (Frame top = frame; top != null; top = frame) {
            pop(top);
        }
    }

    private void take(Token token) {
        kind = token.kind();
        bytes = token.spelling();
        start = 0;
        end = bytes.length;
        name = token.name();
        painted = token.isPainted();
    }

    /** How many directives have been followed. */
    int directives() {
        return followed;
    }

    /** Goes on if the token is of a kind. */
    boolean accept(TokenKind wanted) {
        if (kind != wanted) {
            return false;
        }
        next();
        return true;
    }

    /** Goes on behind a token of this kind, and complains of any other. */
    void expect(TokenKind wanted) {
        if (kind != wanted) {
            throw fault(wanted.title());
        }
        next();
    }

    /** What is wrong with the token. */
    UnreadableException fault(String expected) {
        boolean isText = kind.compareTo(TokenKind.NAME) >= 0;
        return text.fault(place(), isText ? SourceText.quoted(bytes, start, end) : kind.title(), expected);
    }

    /** Complains of conditions that are still open at the end. */
    void checkConditions() {
        directives.end();
    }

    /** Tokens to be read next. */
    void push(@Nullable Macro macro, List<Token> tokens, int at) {
        push(new Frame(macro, false, tokens, frame), at);
    }

    private void push(Frame pushed, int at) {
        if (frame == null) {
            calledAt = at;
        }
        if (++frames > DEEPEST) {
            throw text.fault(place(), "macros that are too deeply nested", "at most " + DEEPEST);
        }
        charge(pushed.tokens.size());
        if (pushed.macro != null) {
            pushed.macro.setActive(true);
        }
        frame = pushed;
    }

    /** Counts tokens that come of macros. */
    void charge(int tokens) {
        charged += tokens;
        if (charged > SPARE_TOKENS + text.read()) {
            throw text.fault(place(), "macros that hardly end", "what a compiler can read");
        }
    }

    private void pop(Frame top) {
        if (top.macro != null) {
            top.macro.setActive(false);
        }
        frames--;
        frame = top.below;
    }

    /** What an argument of a macro becomes if it stands alone. */
    List<Token> expanded(List<Token> argument, int at) {
        Token caller = token();
        var pushed = new Frame(null, true, argument, frame);
        push(pushed, at);
        List<Token> all = new ArrayList<>();
        for (next(); kind != TokenKind.ARGUMENT_END; next()) {
            all.add(token());
            charge(1);
        }
        pop(pushed);
        take(caller);
        return all;
    }
}
