package io.github.mpyfreezer.verifier.c;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final String DIGITS = "MPZ_DIG_SIZE";

    private static final byte[] OF_TOKENS = {'#', '#'};

    private final SourceText text;
    private final Lexer lexer;
    private final Names names;
    private final Conditionals conditionals;
    /** Whether the file has defined anything that would change what a header says. */
    private boolean defines;
    /** Whether MicroPython's headers have been included, and whether there was a condition before them. */
    private boolean configured;

    private boolean tooSoon;
    /** What py/mpz.h defines, until it is included. */
    private @Nullable Macro digits;

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
        switch (lexer.kind()) {
            case LINE_END -> {}
            case NAME -> follow(lexer.name().text());
            default -> throw unknown();
        }
        lexer.setInDirective(false);
    }

    /** Complains of conditions that are still open. */
    void end() {
        conditionals.end();
    }

    private void follow(String directive) {
        switch (directive) {
            case "define" -> define();
            case "undef" -> undefine();
            case "include" -> include();
            case "error" -> throw text.fault(lexer.line(), "#" + restOfLine(), "a text for this configuration");
            default -> {
                tooSoon |= !configured;
                if (!conditionals.follow(directive)) {
                    throw unknown();
                }
            }
        }
    }

    private RuntimeException unknown() {
        return text.fault(lexer.line(), "#" + text.quoted(lexer.start(), lexer.end()), "a directive of frozen code");
    }

    /** What stands in the line from the token on. */
    private String restOfLine() {
        int from = lexer.start();
        int end = lexer.end();
        for (lexer.next(); lexer.kind() != TokenKind.LINE_END; lexer.next()) {
            end = lexer.end();
        }
        return text.quoted(from, end);
    }

    private Name macroName() {
        lexer.next();
        if (lexer.kind() != TokenKind.NAME || lexer.name().text().equals("defined")) {
            throw text.fault(lexer.line(), text.quoted(lexer.start(), lexer.end()), "the name of a macro");
        }
        return lexer.name();
    }

    private void define() {
        Name name = macroName();
        int at = lexer.line();
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
            Token token = lexer.token();
            if (Arrays.equals(token.spelling(), OF_TOKENS) || function && lexer.kind() == TokenKind.HASH) {
                throw text.fault(lexer.line(), "an operator on tokens", "a macro without # and ##");
            }
            body.add(token);
        }
        checkFree(name, at);
        var macro = new Macro(function, parameters, body);
        Macro before = name.macro();
        if (before != null && !before.says(macro)) {
            throw text.fault(at, "another definition of " + name, "only one");
        }
        if (at <= 0 && name.text().equals(DIGITS)) {
            digits = macro;
        } else {
            name.setMacro(macro);
        }
    }

    /** Complains if headers or the compiler may use a name; what is defined before the first line is what they define. */
    private void checkFree(Name name, int at) {
        if (at <= 0) {
            name.setOfHeaders();
        } else if (name.isOfHeaders()) {
            throw text.fault(at, "a macro " + name, "a name that is no header's and not the compiler's");
        } else {
            defines |= !name.isOfLists();
        }
    }

    private List<Name> parameters() {
        List<Name> parameters = new ArrayList<>();
        lexer.next();
        if (lexer.kind() == TokenKind.RIGHT_PAREN) {
            return parameters;
        }
        while (true) {
            if (lexer.kind() != TokenKind.NAME || parameters.contains(lexer.name())) {
                throw text.fault(lexer.line(), text.quoted(lexer.start(), lexer.end()), "a parameter");
            }
            parameters.add(lexer.name());
            lexer.next();
            if (lexer.kind() == TokenKind.RIGHT_PAREN) {
                return parameters;
            }
            if (lexer.kind() != TokenKind.COMMA) {
                throw text.fault(lexer.line(), text.quoted(lexer.start(), lexer.end()), ", or )");
            }
            lexer.next();
        }
    }

    private void undefine() {
        Name name = macroName();
        checkFree(name, lexer.line());
        if (name.macro() == null) {
            throw text.fault(lexer.line(), "#undef of " + name, "a macro of this text");
        }
        lexer.next();
        conditionals.endLine();
        name.setMacro(null);
    }

    private void include() {
        lexer.next();
        int at = lexer.line();
        String header = restOfLine();
        if (!HEADERS.contains(header)) {
            throw text.fault(at, header, "a header that frozen code needs");
        }
        if (defines) {
            throw text.fault(at, header + " behind macros, which may change it", "it before them");
        }
        if (header.startsWith("\"py/")) {
            if (tooSoon) {
                throw text.fault(at, header + " behind conditions, which it would settle", "it before them");
            }
            configured = true;
        }
        if (header.equals("\"py/objint.h\"")) {
            names.named(DIGITS).setMacro(digits);
        }
        if (header.equals("<math.h>")) {
            names.named("INFINITY").setMeaning(Meaning.BuiltIn.INFINITY);
            names.named("NAN").setMeaning(Meaning.BuiltIn.NAN);
        }
    }
}
