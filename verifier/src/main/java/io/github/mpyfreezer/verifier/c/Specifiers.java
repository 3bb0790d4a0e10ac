package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Type.Array;
import io.github.mpyfreezer.verifier.c.Type.Field;
import io.github.mpyfreezer.verifier.c.Type.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands before the names of a declaration: {@code static const unsigned int}, {@code struct x {…}}. */
final class Specifiers {
    private final SourceText text;
    private final Preprocessor tokens;
    private final Types types;
    private final Grammar grammar;

    /** Where what is declared is to live. */
    enum Storage {
        HERE,
        STATIC,
        EXTERN,
        TYPEDEF
    }

    /**
     * What they say.
     *
     * @param alignment in bytes, at least; 1 of attributes that ask for none, 0 without attributes
     * @param complete whether they declare a structure or numbers, so that no name has to follow
     */
    record Specified(Type type, Storage storage, int alignment, boolean complete) {}

    Specifiers(Grammar grammar) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.types = grammar.types();
    }

    /** Whether the token begins a type. */
    boolean isType() {
        Name name = tokens.name();
        return tokens.kind() == TokenKind.NAME
                && (name.keyword().isOfType() || name.meaning() instanceof Meaning.TypeName);
    }

    Specified read() {
        Optional<Type> type = Optional.empty();
        Storage storage = Storage.HERE;
        int alignment = 0;
        boolean complete = false;
        boolean tagged = false;
        List<Keyword> words = List.of();
        for (boolean more = true; more; ) {
            int at = tokens.place();
            Name name = tokens.name();
            switch (name.keyword()) {
                case TYPEDEF -> storage = storage(storage, Storage.TYPEDEF);
                case EXTERN -> storage = storage(storage, Storage.EXTERN);
                case STATIC -> storage = storage(storage, Storage.STATIC);
                case CONST, VOLATILE -> tokens.next();
                case ATTRIBUTE -> {
                    if (tagged) {
                        throw tokens.fault("no attribute of a type");
                    }
                    alignment = Math.max(alignment, grammar.declarators().attributes());
                }
                case STRUCT, ENUM -> {
                    Type own = name.keyword() == Keyword.ENUM ? enumeration(storage) : struct();
                    type = Optional.of(only(type, words, own, at));
                    complete = !(own instanceof Type.Opaque);
                    tagged = true;
                }
                case NONE -> {
                    boolean named = name.meaning() instanceof Meaning.TypeName && type.isEmpty() && words.isEmpty();
                    if (named && name.meaning() instanceof Meaning.TypeName known) {
                        type = Optional.of(known.type());
                        tokens.next();
                    }
                    more = named;
                }
                case UNION, SIZEOF -> throw tokens.fault("a type of frozen code");
                default -> {
                    words = words.isEmpty() ? new ArrayList<>() : words;
                    words.add(name.keyword());
                    tokens.next();
                }
            }
        }
        if (words.isEmpty() && type.isEmpty()) {
            throw tokens.fault("a type");
        }
        Type basic = words.isEmpty() ? Types.VOID : basic(words);
        return new Specified(only(type, words, basic, tokens.place()), storage, alignment, complete);
    }

    private Storage storage(Storage before, Storage storage) {
        if (before != Storage.HERE) {
            throw tokens.fault("one of typedef, extern and static");
        }
        tokens.next();
        return storage;
    }

    private Type only(Optional<Type> before, List<Keyword> words, Type type, int at) {
        if (before.isPresent() && (!words.isEmpty() || !type.isVoid())) {
            throw text.fault(at, "two types", "one");
        }
        return before.orElse(type);
    }

    private Type basic(List<Keyword> words) {
        boolean signed = !words.contains(Keyword.UNSIGNED);
        var spelling = new StringBuilder();
        boolean twice = words.contains(Keyword.SIGNED) && !signed;
        for (int i = 0; i < words.size(); i++) {
            Keyword word = words.get(i);
            twice |= word != Keyword.LONG && words.indexOf(word) < i;
            if (word != Keyword.INT && word != Keyword.SIGNED && word != Keyword.UNSIGNED) {
                spelling.append(word.spelling()).append(' ');
            }
        }
        boolean sign = words.contains(Keyword.SIGNED) || !signed;
        Optional<Type> type = switch (spelling.toString()) {
            case "" -> Optional.of(signed ? Types.INT : Types.UNSIGNED);
            case "short " -> Optional.of(signed ? Types.SHORT : Types.UNSIGNED_SHORT);
            case "long " -> Optional.of(types.longInt(signed));
            case "long long " -> Optional.of(types.longLong(signed));
            default -> words.contains(Keyword.INT) ? Optional.empty() : small(spelling.toString(), sign, signed);
        };
        if (twice || type.isEmpty()) {
            throw tokens.fault("a type of C before it");
        }
        return type.get();
    }

    private Optional<Type> small(String spelling, boolean sign, boolean signed) {
        if (spelling.equals("char ")) {
            return Optional.of(!sign ? Types.CHAR : signed ? Types.SIGNED_CHAR : Types.BYTE);
        }
        return sign
                ? Optional.empty()
                : switch (spelling) {
                    case "void " -> Optional.of(Types.VOID);
                    case "_Bool " -> Optional.of(Types.BOOL);
                    case "float " -> Optional.of(Types.FLOAT);
                    case "double " -> Optional.of(types.doubleNumber());
                    default -> Optional.empty();
                };
    }

    private Type struct() {
        tokens.next();
        String tag = "";
        if (tokens.kind() == TokenKind.NAME && tokens.name().keyword() == Keyword.NONE) {
            tag = tokens.name().text();
            tokens.next();
        }
        if (tokens.kind() != TokenKind.LEFT_BRACE) {
            Type known = grammar.tags().get(tag);
            if (tag.isEmpty()) {
                throw tokens.fault("a structure");
            }
            return known != null ? known : new Type.Opaque("struct " + tag);
        }
        if (grammar.tags().containsKey(tag)) {
            throw tokens.fault("one declaration of struct " + tag);
        }
        int at = tokens.place();
        grammar.expressions().enter();
        tokens.next();
        List<Field> fields = new ArrayList<>();
        int alignment = 1;
        long end = 0;
        while (!tokens.accept(TokenKind.RIGHT_BRACE)) {
            Specified specified = read();
            do {
                Declarators.Declared member = grammar.declarators().declared(specified.type());
                Type type = member.type();
                alignment = Math.max(alignment, type.alignment());
                end = (end + type.alignment() - 1) / type.alignment() * type.alignment();
                checkMember(member, specified, fields, end);
                fields.add(new Field(member.name().text(), type, (int) end, 0, 0));
                end += type.size();
            } while (tokens.accept(TokenKind.COMMA));
            tokens.expect(TokenKind.SEMICOLON);
        }
        grammar.expressions().leave();
        if (end > Image.MOST_BYTES) {
            throw text.fault(at, "a structure that is too large", "at most " + Image.MOST_BYTES + " bytes");
        }
        int size = (int) (end + alignment - 1) / alignment * alignment;
        var struct = new Struct("struct " + tag, fields, size, alignment);
        if (!tag.isEmpty()) {
            grammar.tags().put(tag, struct);
        }
        return struct;
    }

    private void checkMember(Declarators.Declared member, Specified specified, List<Field> fields, long end) {
        boolean behindOpen =
                !fields.isEmpty() && fields.get(fields.size() - 1).type() instanceof Array array && array.count() < 0;
        boolean twice = fields.stream()
                .anyMatch(field -> field.name().equals(member.name().text()));
        boolean plain = specified.storage() == Storage.HERE && specified.alignment() == 0 && member.alignment() == 0;
        if (behindOpen || twice || !plain || member.type() instanceof Type.Opaque || end > Image.MOST_BYTES) {
            throw text.fault(member.place(), "member " + member.name(), "a structure of frozen code");
        }
    }

    /** Numbers with names. How large a number of such a type would be, and whether it had a sign, depends on the compiler. */
    private Type enumeration(Storage storage) {
        tokens.next();
        if (tokens.kind() == TokenKind.NAME) {
            tokens.next();
        }
        tokens.expect(TokenKind.LEFT_BRACE);
        long next = 0;
        do {
            Name name = tokens.name();
            if (tokens.kind() != TokenKind.NAME || name.keyword() != Keyword.NONE) {
                throw tokens.fault("a name");
            }
            if (name.meaning() != Meaning.Unknown.UNKNOWN) {
                throw tokens.fault("a name that is new");
            }
            int at = tokens.place();
            tokens.next();
            if (tokens.accept(TokenKind.ASSIGN)) {
                next = grammar.expressions().readInteger();
            }
            if (Types.INT.wrapped(next) != next) {
                throw text.fault(at, Long.toString(next), "a number that fits int");
            }
            name.setMeaning(new Meaning.Enumerator(next++));
        } while (tokens.accept(TokenKind.COMMA) && tokens.kind() != TokenKind.RIGHT_BRACE);
        tokens.expect(TokenKind.RIGHT_BRACE);
        if (tokens.kind() != TokenKind.SEMICOLON || storage != Storage.HERE) {
            throw tokens.fault("; as nothing may be of the type of an enum");
        }
        return Types.UNSIGNED;
    }
}
