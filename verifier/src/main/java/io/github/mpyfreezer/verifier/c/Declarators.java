package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Type.Array;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads the names of a declaration with what makes them pointers and arrays, and attributes. */
final class Declarators {
    private static final Pattern SECTION =
            Pattern.compile("\\.(text|rodata|irom0?|iram1?|flash|literal)[\\w.]*(,\"ax\",[@%]progbits [#@;] ?)?");
    private static final int MOST_ALIGNED = 4096;
    /** Pointers to pointers and arrays of arrays. */
    private static final int DEEPEST = 10;

    private final SourceText text;
    private final Preprocessor tokens;
    private final Grammar grammar;
    private final Specifiers specifiers;

    /**
     * A name and its type.
     *
     * @param place where it stands
     * @param alignment in bytes, at least; 1 of attributes that ask for none, 0 without attributes
     */
    record Declared(Name name, Type type, int place, int alignment) {}

    Declarators(Grammar grammar) {
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.grammar = grammar;
        this.specifiers = new Specifiers(grammar);
    }

    Specifiers specifiers() {
        return specifiers;
    }

    /** Whether the token begins a type. */
    boolean isType() {
        return specifiers.isType();
    }

    /** A type without a name, as in a cast. */
    Type typeName() {
        int at = tokens.place();
        Specifiers.Specified specified = specifiers.read();
        if (specified.storage() != Specifiers.Storage.HERE || specified.alignment() != 0) {
            throw text.fault(at, "a declaration", "a type");
        }
        return arrays(pointers(specified.type()));
    }

    /** A name of the type that stands before it. */
    Declared declared(Type base) {
        Type type = pointers(base);
        int alignment = attributes();
        int place = tokens.place();
        Name name = tokens.name();
        if (tokens.kind() != TokenKind.NAME || name.keyword() != Keyword.NONE) {
            throw tokens.fault("a name");
        }
        tokens.next();
        Type whole = arrays(type);
        return new Declared(name, whole, place, Math.max(alignment, attributes()));
    }

    private Type pointers(Type base) {
        Type type = base;
        while (tokens.accept(TokenKind.STAR)) {
            while (tokens.name().keyword() == Keyword.CONST || tokens.name().keyword() == Keyword.VOLATILE) {
                tokens.next();
            }
            type = grammar.types().pointerTo(type);
            checkDepth(type, tokens.place());
        }
        return type;
    }

    private Type arrays(Type element) {
        return arrays(element, 0);
    }

    /** @param outer how many arrays this is an element of */
    private Type arrays(Type element, int outer) {
        if (tokens.kind() != TokenKind.LEFT_BRACKET) {
            return element;
        }
        int at = tokens.place();
        tokens.next();
        int count = tokens.kind() == TokenKind.RIGHT_BRACKET && outer == 0 ? Array.OPEN : count(outer, at);
        tokens.expect(TokenKind.RIGHT_BRACKET);
        Type inner = arrays(element, outer + 1);
        if (inner instanceof Type.Opaque || (long) inner.size() * count > Image.MOST_BYTES) {
            throw text.fault(at, "an array of " + inner.title(), "one of at most " + Image.MOST_BYTES + " bytes");
        }
        Type type = new Array(inner, count);
        checkDepth(type, at);
        return type;
    }

    private int count(int outer, int at) {
        long count = grammar.expressions().readInteger();
        if (count < 0 || count > Image.MOST_BYTES || outer > DEEPEST) {
            throw text.fault(at, "an array of " + count + " elements", "0 to " + Image.MOST_BYTES);
        }
        return (int) count;
    }

    private void checkDepth(Type type, int at) {
        int depth = 0;
        Type inner = type;
        while (inner instanceof Array || inner instanceof Type.Pointer) {
            inner = inner instanceof Array array ? array.element() : ((Type.Pointer) inner).target();
            depth++;
        }
        if (depth > DEEPEST) {
            throw text.fault(at, "a type within " + depth + " others", "at most " + DEEPEST);
        }
    }

    /** Reads attributes, if there are any; gives the alignment that they ask for, 1 for none, and 0 if there are none. */
    int attributes() {
        int alignment = 0;
        while (tokens.kind() == TokenKind.NAME && tokens.name().keyword() == Keyword.ATTRIBUTE) {
            tokens.next();
            tokens.expect(TokenKind.LEFT_PAREN);
            tokens.expect(TokenKind.LEFT_PAREN);
            do {
                alignment = Math.max(alignment, attribute());
            } while (tokens.accept(TokenKind.COMMA));
            tokens.expect(TokenKind.RIGHT_PAREN);
            tokens.expect(TokenKind.RIGHT_PAREN);
        }
        return alignment;
    }

    /** What a linker keeps in flash as it is, with the flags that the stock tool gives it; an assembler reads more into a name. */
    private void checkSection(String name, int at) {
        if (!SECTION.matcher(name).matches()) {
            String quoted = SourceText.quoted(name.getBytes(StandardCharsets.ISO_8859_1), 0, name.length());
            throw text.fault(at, "section " + quoted, "one of code or constants");
        }
    }

    private int attribute() {
        int at = tokens.place();
        String name = tokens.name().text();
        int alignment = 1;
        switch (name) {
            case "used", "unused", "__used__", "__unused__" -> tokens.next();
            case "section", "__section__" -> {
                tokens.next();
                tokens.expect(TokenKind.LEFT_PAREN);
                if (tokens.kind() != TokenKind.STRING) {
                    throw tokens.fault("the name of a section");
                }
                checkSection(new String(grammar.strings().read(tokens), StandardCharsets.ISO_8859_1), at);
                tokens.expect(TokenKind.RIGHT_PAREN);
            }
            case "aligned", "__aligned__" -> {
                tokens.next();
                tokens.expect(TokenKind.LEFT_PAREN);
                long bytes = grammar.expressions().readInteger();
                tokens.expect(TokenKind.RIGHT_PAREN);
                if (bytes < 2 || bytes > MOST_ALIGNED || Long.bitCount(bytes) != 1) {
                    throw text.fault(at, "an alignment of " + bytes, "a power of two, 2 to " + MOST_ALIGNED);
                }
                alignment = (int) bytes;
            }
            default -> throw tokens.fault("an attribute of frozen code");
        }
        return alignment;
    }
}
