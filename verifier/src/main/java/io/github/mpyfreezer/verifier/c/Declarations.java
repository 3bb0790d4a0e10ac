package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Declarators.Declared;
import io.github.mpyfreezer.verifier.c.Specifiers.Specified;
import io.github.mpyfreezer.verifier.c.Specifiers.Storage;
import io.github.mpyfreezer.verifier.c.Type.Array;
import io.github.mpyfreezer.verifier.layout.Linkage;

/** Reads a file: one declaration after the other. */
final class Declarations {
    private final SourceText text;
    private final Preprocessor tokens;
    private final Grammar grammar;
    private final Image image;

    Declarations(Grammar grammar) {
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.grammar = grammar;
        this.image = grammar.image();
    }

    /** Reads all. */
    void read() {
        tokens.next();
        while (tokens.kind() != TokenKind.END) {
            tokens.forget();
            if (!tokens.accept(TokenKind.SEMICOLON)) {
                declaration();
            }
        }
        tokens.checkConditions();
        for (RomObject object : image.objects()) {
            complete(object);
        }
    }

    private void complete(RomObject object) {
        if (!object.isDefined() && !object.isExternal()) {
            zeros(object);
        }
    }

    private void declaration() {
        Specified specified = grammar.declarators().specifiers().read();
        if (specified.complete() && specified.storage() == Storage.HERE && tokens.accept(TokenKind.SEMICOLON)) {
            return;
        }
        do {
            Declared declared = grammar.declarators().declared(specified.type());
            if (specified.storage() == Storage.TYPEDEF) {
                typedef(declared, specified);
            } else {
                object(declared, specified);
            }
        } while (tokens.accept(TokenKind.COMMA));
        tokens.expect(TokenKind.SEMICOLON);
    }

    private void typedef(Declared declared, Specified specified) {
        if (declared.name().meaning() != Meaning.Unknown.UNKNOWN
                || declared.alignment() > 0
                || specified.alignment() > 0) {
            throw text.fault(declared.place(), "typedef of " + declared.name(), "a new name");
        }
        declared.name().setMeaning(new Meaning.TypeName(declared.type()));
    }

    private void object(Declared declared, Specified specified) {
        if (specified.storage() == Storage.STATIC
                && Linkage.isWanted(declared.name().text())) {
            throw text.fault(declared.place(), "static " + declared.name(), "what the firmware is linked with");
        }
        RomObject object = declare(declared, specified.storage() == Storage.EXTERN);
        int alignment = Math.max(declared.alignment(), specified.alignment());
        if (alignment > 1 && alignment < declared.type().alignment()) {
            String usual = declared.type().alignment() + " of its type, or more";
            throw text.fault(declared.place(), "an alignment of " + alignment + " for " + declared.name(), usual);
        }
        object.align(alignment);
        if (tokens.kind() != TokenKind.ASSIGN) {
            return;
        }
        if (specified.storage() == Storage.EXTERN) {
            throw tokens.fault("nothing more of what is extern");
        }
        if (object.isDefined()) {
            throw text.fault(declared.place(), "another definition of " + declared.name(), "only one");
        }
        tokens.next();
        grammar.initializers().define(object);
    }

    private RomObject declare(Declared declared, boolean external) {
        Meaning meaning = declared.name().meaning();
        if (meaning == Meaning.Unknown.UNKNOWN) {
            RomObject object = image.declare(declared.name().text(), declared.type(), external);
            declared.name().setMeaning(new Meaning.ObjectName(object));
            return object;
        }
        if (!(meaning instanceof Meaning.ObjectName known)
                || !Type.same(known.object().type(), declared.type())) {
            throw text.fault(declared.place(), "another declaration of " + declared.name(), "the same as before");
        }
        RomObject object = known.object();
        if (!external) {
            object.setHere();
        }
        if (object.type() instanceof Array array && array.count() < 0) {
            object.setType(declared.type());
        }
        return object;
    }

    /** What is declared and has no initializer is zero. */
    private void zeros(RomObject object) {
        if (object.type().size() == 0 && !(object.type() instanceof Array array && array.count() == 0)) {
            throw text.fault(tokens.place(), object.name() + " without an initializer", "one");
        }
        Content content = image.content();
        image.reserve(content, object.type().size(), tokens.place());
        image.define(object, content, tokens.place());
    }
}
