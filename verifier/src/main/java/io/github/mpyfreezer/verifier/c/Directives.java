package io.github.mpyfreezer.verifier.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines that begin with {@code #}. */
final class Directives {
    private static final Set<String> HEADERS = Set.of(
            "\"py/mpconfig.h\"",
            "\"py/misc.h\"",
            "\"py/qstr.h\"",
            "\"py/obj.h\"",
            "\"py/objint.h\"",
            "\"py/objstr.h\"",
            "\"py/objtuple.h\"",
            "\"py/bc.h\"",
            "\"py/emitglue.h\"",
            "\"py/nativeglue.h\"",
            "<stdbool.h>",
            "<stddef.h>",
            "<stdint.h>",
            "<math.h>");

    private final SourceText text;
    private final Lexer lexer;
    private final Names names;
    private final Conditionals conditionals;

    Directives(SourceText text, Lexer lexer, Preprocessor tokens, Names names) {
        this.text = text;
        this.lexer = lexer;
        this.names = names;
        this.conditionals = new Conditionals(text, lexer, tokens);
    }

    /** Follows one whose {@code #} has just been read, to the end of its line. */
    void follow() {
        lexer.setInDirective(true);
        lexer.next();
        int at = lexer.start();
        switch (lexer.kind()) {
            case LINE_END -> {}
            case NAME -> follow(lexer.name().text(), at);
            default -> throw unknown(at);
        }
        lexer.setInDirective(false);
    }

    /** Complains of conditions that are still open. */
    void end() {
        conditionals.end();
    }

    private void follow(String directive, int at) {
        switch (directive) {
            case "define" -> define();
            case "undef" -> undefine();
            case "include" -> include();
            case "error" -> throw text.fault(at, "#" + restOfLine(at), "a text for this configuration");
            default -> {
                if (!conditionals.follow(directive, at)) {
                    throw unknown(at);
                }
            }
        }
    }

    private RuntimeException unknown(int at) {
        return text.fault(at, "#" + text.quoted(at, lexer.end()), "a directive of frozen code");
    }

    private String restOfLine(int from) {
        int end = lexer.end();
        for (lexer.next(); lexer.kind() != TokenKind.LINE_END; lexer.next()) {
            end = lexer.end();
        }
        return text.quoted(from, end);
    }

    private Name macroName() {
        lexer.next();
        if (lexer.kind() != TokenKind.NAME || lexer.name().text().equals("defined")) {
            throw text.fault(lexer.start(), text.quoted(lexer.start(), lexer.end()), "the name of a macro");
        }
        return lexer.name();
    }

    private void define() {
        Name name = macroName();
        int at = lexer.start();
        int behind = lexer.end();
        lexer.next();
        boolean function = lexer.kind() == TokenKind.LEFT_PAREN && lexer.start() == behind;
        List<Name> parameters = List.of();
        if (function) {
            parameters = parameters();
            lexer.next();
        }
        List<Token> body = new ArrayList<>();
        for (; lexer.kind() != TokenKind.LINE_END; lexer.next()) {
            if (text.has("##", lexer.start(), lexer.end()) || function && lexer.kind() == TokenKind.HASH) {
                throw text.fault(lexer.start(), "an operator on tokens", "a macro without # and ##");
            }
            body.add(new Token(lexer.kind(), lexer.start(), lexer.end(), lexer.name(), false));
        }
        var macro = new Macro(function, parameters, body);
        Macro before = name.macro();
        if (before != null && !before.says(macro, text)) {
            throw text.fault(at, "another definition of " + name, "only one");
        }
        name.setMacro(macro);
    }

    private List<Name> parameters() {
        List<Name> parameters = new ArrayList<>();
        lexer.next();
        if (lexer.kind() == TokenKind.RIGHT_PAREN) {
            return parameters;
        }
        while (true) {
            if (lexer.kind() != TokenKind.NAME || parameters.contains(lexer.name())) {
                throw text.fault(lexer.start(), text.quoted(lexer.start(), lexer.end()), "a parameter");
            }
            parameters.add(lexer.name());
            lexer.next();
            if (lexer.kind() == TokenKind.RIGHT_PAREN) {
                return parameters;
            }
            if (lexer.kind() != TokenKind.COMMA) {
                throw text.fault(lexer.start(), text.quoted(lexer.start(), lexer.end()), ", or )");
            }
            lexer.next();
        }
    }

    private void undefine() {
        Name name = macroName();
        lexer.next();
        conditionals.endLine();
        name.setMacro(null);
    }

    private void include() {
        lexer.next();
        int at = lexer.start();
        String header = restOfLine(at);
        if (!HEADERS.contains(header)) {
            throw text.fault(at, header, "a header that frozen code needs");
        }
        if (header.equals("<math.h>")) {
            names.named("INFINITY").setMeaning(Meaning.BuiltIn.INFINITY);
            names.named("NAN").setMeaning(Meaning.BuiltIn.NAN);
        }
    }
}
