package io.github.mpyfreezer.verifier.c;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows {@code #if} and what goes with it. */
final class Conditionals {
    private final SourceText text;
    private final Lexer lexer;
    private final Conditions conditions;
    private final Deque<Group> groups = new ArrayDeque<>();

    /** What is between an {@code #if} and its {@code #endif}. */
    private static final class Group {
        /** In which line it begins. */
        private final int at;
        /** Whether one of its parts has been read. */
        private boolean taken;

        private boolean elseSeen;

        Group(int at) {
            this.at = at;
        }
    }

    Conditionals(SourceText text, Lexer lexer, Preprocessor tokens) {
        this.text = text;
        this.lexer = lexer;
        this.conditions = new Conditions(text, tokens);
    }

    /** Follows a directive whose name has just been read; false if it is none of these. */
    boolean follow(String directive) {
        int at = lexer.line();
        switch (directive) {
            case "if", "ifdef", "ifndef" -> {
                var group = new Group(at);
                groups.push(group);
                group.taken = isTrue(directive);
                if (!group.taken) {
                    skip(group);
                }
            }
            case "elif", "else" -> {
                Group group = innermost(at);
                checkElse(group, directive, at);
                restOfLine();
                skip(group);
            }
            case "endif" -> {
                innermost(at);
                groups.pop();
                lexer.next();
                endLine();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Complains if a group is still open. */
    void end() {
        if (!groups.isEmpty()) {
            throw text.fault(groups.peek().at, "a condition without an end", "#endif");
        }
    }

    private Group innermost(int at) {
        Group group = groups.peek();
        if (group == null) {
            throw text.fault(at, "#" + text.quoted(lexer.start(), lexer.end()), "an #if before it");
        }
        return group;
    }

    private void checkElse(Group group, String directive, int at) {
        if (group.elseSeen) {
            throw text.fault(at, "#" + directive + " behind #else", "#endif");
        }
        group.elseSeen = directive.equals("else");
    }

    private boolean isTrue(String directive) {
        return switch (directive) {
            case "ifdef" -> isDefined();
            case "ifndef" -> !isDefined();
            default -> conditions.condition();
        };
    }

    private boolean isDefined() {
        lexer.next();
        if (lexer.kind() != TokenKind.NAME) {
            throw text.fault(lexer.line(), text.quoted(lexer.start(), lexer.end()), "a name");
        }
        if (!lexer.name().isSettled()) {
            throw text.fault(lexer.line(), text.quoted(lexer.start(), lexer.end()), Conditions.SETTLED);
        }
        boolean defined = lexer.name().macro() != null;
        lexer.next();
        endLine();
        return defined;
    }

    /** Complains if the token that was just read is not the end of the line. */
    void endLine() {
        if (lexer.kind() != TokenKind.LINE_END) {
            throw text.fault(lexer.line(), text.quoted(lexer.start(), lexer.end()), TokenKind.LINE_END.title());
        }
    }

    private void restOfLine() {
        while (lexer.kind() != TokenKind.LINE_END) {
            lexer.next();
        }
    }

    /** Skips to the part of a group that is to be read, or to its end. */
    private void skip(Group group) {
        int inner = 0;
        while (lexer.skipToDirective()) {
            lexer.setInDirective(true);
            lexer.next();
            int at = lexer.line();
            String directive = lexer.kind() == TokenKind.NAME ? lexer.name().text() : "";
            switch (directive) {
                case "if", "ifdef", "ifndef" -> inner++;
                case "endif" -> {
                    if (inner-- == 0) {
                        groups.pop();
                        lexer.next();
                        endLine();
                        return;
                    }
                }
                case "elif", "else" -> {
                    if (inner == 0 && isPartTaken(group, directive, at)) {
                        return;
                    }
                }
                case "elifdef", "elifndef" ->
                    throw text.fault(at, "#" + directive, "#elif, as not all compilers know it");
                default -> {}
            }
            // What else is on the line may be no C.
        }
        throw text.fault(group.at, "a condition without an end", "#endif");
    }

    private boolean isPartTaken(Group group, String directive, int at) {
        checkElse(group, directive, at);
        if (group.taken) {
            return false;
        }
        if (directive.equals("else")) {
            lexer.next();
            endLine();
            group.taken = true;
        } else {
            group.taken = conditions.condition();
        }
        return group.taken;
    }
}
