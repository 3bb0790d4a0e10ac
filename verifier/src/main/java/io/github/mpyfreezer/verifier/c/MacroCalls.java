package io.github.mpyfreezer.verifier.c;

import java.util.ArrayList;
import java.util.List;

/** Calls of macros that take arguments. */
final class MacroCalls {
    private static final int DEEPEST = 100;

    private final SourceText text;
    private final Preprocessor tokens;
    private int depth;

    MacroCalls(SourceText text, Preprocessor tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * Calls a macro whose name has just been read.
     *
     * @return false if it is not called, as no parenthesis follows
     */
    boolean call(Macro macro, int at) {
        int before = tokens.directives();
        tokens.raw();
        if (tokens.directives() != before) {
            throw text.fault(at, "a macro that takes arguments, and a directive behind it", "its arguments");
        }
        if (tokens.kind() != TokenKind.LEFT_PAREN) {
            if (tokens.kind() != TokenKind.ARGUMENT_END) {
                tokens.push(null, List.of(tokens.token()), at);
            }
            return false;
        }
        List<List<Token>> arguments = arguments(at);
        int expected = macro.parameters().size();
        if (expected == 0 && arguments.size() == 1 && arguments.get(0).isEmpty()) {
            arguments = List.of();
        }
        if (arguments.size() != expected) {
            throw text.fault(at, arguments.size() + " arguments of a macro", Integer.toString(expected));
        }
        if (++depth > DEEPEST) {
            throw text.fault(at, "arguments that are too deeply nested", "at most " + DEEPEST);
        }
        List<Token> body = replaced(macro, arguments, at);
        depth--;
        tokens.push(macro, body, at);
        return true;
    }

    private List<List<Token>> arguments(int at) {
        List<List<Token>> all = new ArrayList<>();
        List<Token> argument = new ArrayList<>();
        int open = 0;
        while (true) {
            tokens.raw();
            switch (tokens.kind()) {
                case END, LINE_END, ARGUMENT_END ->
                    throw text.fault(at, "arguments of a macro without an end", "a closing )");
                case LEFT_PAREN -> open++;
                case RIGHT_PAREN -> {
                    if (open-- == 0) {
                        all.add(argument);
                        return all;
                    }
                }
                case COMMA -> {
                    if (open == 0) {
                        all.add(argument);
                        argument = new ArrayList<>();
                        continue;
                    }
                }
                default -> {}
            }
            argument.add(painted(tokens.token()));
        }
    }

    /** A name that is being expanded is not expanded later on either. */
    private static Token painted(Token token) {
        Macro macro = token.name().macro();
        return macro != null && macro.isActive() ? token.painted() : token;
    }

    private List<Token> replaced(Macro macro, List<List<Token>> arguments, int at) {
        List<List<Token>> expanded = new ArrayList<>();
        for (List<Token> argument : arguments) {
            expanded.add(tokens.expanded(argument, at));
        }
        List<Token> body = new ArrayList<>();
        for (Token token : macro.body()) {
            int parameter = token.kind() == TokenKind.NAME ? macro.parameters().indexOf(token.name()) : -1;
            if (parameter < 0) {
                body.add(token);
            } else {
                tokens.charge(expanded.get(parameter).size());
                body.addAll(expanded.get(parameter));
            }
        }
        return body;
    }
}
