package io.github.mpyfreezer.verifier.c;

import java.util.HashMap;
import java.util.Map;

/** The parts of the parser, which need each other, and what they share. */
final class Grammar {
    private final SourceText text;
    private final Names names;
    private final Preprocessor tokens;
    private final Types types;
    private final Image image;
    private final StringLiterals strings;
    private final Conversions conversions;
    private final ConstantExpressions expressions;
    private final Initializers initializers;
    private final Declarators declarators;
    private final Map<String, Type> tags = new HashMap<>();

    Grammar(SourceText text, Preprocessor tokens, Names names, Types types, Image image) {
        this.text = text;
        this.names = names;
        this.types = types;
        this.image = image;
        this.tokens = tokens;
        this.strings = new StringLiterals(text);
        this.conversions = new Conversions(text, types);
        this.expressions = new ConstantExpressions(this);
        this.initializers = new Initializers(this);
        this.declarators = new Declarators(this);
    }

    SourceText text() {
        return text;
    }

    Names names() {
        return names;
    }

    Preprocessor tokens() {
        return tokens;
    }

    Types types() {
        return types;
    }

    Image image() {
        return image;
    }

    StringLiterals strings() {
        return strings;
    }

    Conversions conversions() {
        return conversions;
    }

    ConstantExpressions expressions() {
        return expressions;
    }

    Initializers initializers() {
        return initializers;
    }

    Declarators declarators() {
        return declarators;
    }

    /** Structures by the name behind {@code struct}. */
    Map<String, Type> tags() {
        return tags;
    }
}
