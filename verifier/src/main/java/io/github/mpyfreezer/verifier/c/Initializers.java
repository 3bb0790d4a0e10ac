package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.boards.Endian;
import io.github.mpyfreezer.verifier.c.Type.Array;
import io.github.mpyfreezer.verifier.c.Type.Field;
import io.github.mpyfreezer.verifier.c.Type.Real;
import io.github.mpyfreezer.verifier.c.Type.Struct;
import io.github.mpyfreezer.verifier.c.Type.Whole;
import io.github.mpyfreezer.verifier.c.Value.Address;
import java.util.BitSet;

/** Reads initializers into memory. */
final class Initializers {
    private final SourceText text;
    private final Preprocessor tokens;
    private final Image image;
    private final Grammar grammar;
    private final NumberRows rows;

    Initializers(Grammar grammar) {
        this.grammar = grammar;
        this.text = grammar.text();
        this.tokens = grammar.tokens();
        this.image = grammar.image();
        this.rows = new NumberRows(text);
    }

    /** Reads the initializer that begins with the token, and defines an object by it. */
    void define(RomObject object) {
        int at = tokens.place();
        if (object.type() instanceof Type.Opaque) {
            throw text.fault(at, "an initializer of " + object.type().title(), "a type whose members are known");
        }
        Content content = image.content();
        image.reserve(content, object.type().size(), at);
        int count = read(object.type(), 0, content);
        if (object.type() instanceof Array array) {
            object.setType(new Array(array.element(), count));
        }
        image.define(object, content, at);
    }

    /** Reads one; of an array says how many elements it has. */
    private int read(Type type, int offset, Content content) {
        grammar.expressions().enter();
        int count = 0;
        if (type instanceof Array array) {
            count = array(array, offset, content);
        } else if (type instanceof Struct struct) {
            struct(struct, offset, content);
        } else {
            int at = tokens.place();
            store(scalar(type, at), type, offset, content);
        }
        grammar.expressions().leave();
        return count;
    }

    private Value scalar(Type type, int at) {
        return grammar.conversions().assigned(grammar.expressions().read(), type, at);
    }

    private void store(Value value, Type type, int offset, Content content) {
        if (value instanceof Value.Int number) {
            content.put(offset, type.size(), number.bits());
        } else if (value instanceof Value.Floating number) {
            content.put(offset, type.size(), Conversions.bits(number, (Real) type));
        } else if (value instanceof Value.WideNumber number) {
            content.put(offset, type.size(), number.bits());
        } else if (value instanceof Value.WideAddress wide) {
            // In that half of the word whose weight is less.
            int pointer = grammar.types().pointerTo(Types.VOID).size();
            content.put(image.endian() == Endian.LITTLE ? offset : offset + type.size() - pointer, wide.address());
        } else {
            content.put(offset, (Address) value);
        }
    }

    private int array(Array type, int offset, Content content) {
        boolean braces = tokens.accept(TokenKind.LEFT_BRACE);
        if (tokens.kind() == TokenKind.STRING && type.element() instanceof Whole whole && whole.size() == 1) {
            int count = characters(type, offset, content);
            if (braces) {
                tokens.accept(TokenKind.COMMA);
                tokens.expect(TokenKind.RIGHT_BRACE);
            }
            return count;
        }
        if (!braces) {
            throw tokens.fault(TokenKind.LEFT_BRACE.title());
        }
        int count = elements(type, offset, content);
        tokens.expect(TokenKind.RIGHT_BRACE);
        return type.count() < 0 ? count : type.count();
    }

    private int characters(Array type, int offset, Content content) {
        int at = tokens.place();
        byte[] bytes = grammar.strings().read(tokens);
        int count = type.count() < 0 ? bytes.length + 1 : type.count();
        if (bytes.length > count) {
            throw text.fault(at, "a string of " + bytes.length + " bytes", "at most " + count);
        }
        image.reserve(content, offset + count, at);
        content.put(offset, bytes);
        return count;
    }

    private int elements(Array type, int offset, Content content) {
        int size = type.element().size();
        int next = 0;
        int most = type.count() < 0 ? Integer.MAX_VALUE : type.count();
        int before = content.length();
        boolean inRows = type.element() instanceof Whole whole && size <= 2 && !whole.signed();
        while (tokens.kind() != TokenKind.RIGHT_BRACE) {
            if (inRows && tokens.kind() == TokenKind.NUMBER && tokens.isPlain()) {
                next += row(type, offset, next, content);
                if (tokens.kind() == TokenKind.RIGHT_BRACE) {
                    break;
                }
            }
            if (tokens.kind() == TokenKind.LEFT_BRACKET) {
                next = designated(next, most);
                tokens.expect(TokenKind.ASSIGN);
            }
            if (next >= most) {
                throw tokens.fault("at most " + most + " elements");
            }
            long end = offset + (next + 1L) * size;
            image.reserve(content, (int) Math.min(end, Integer.MAX_VALUE), tokens.place());
            read(type.element(), offset + next * size, content);
            next++;
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        content.shrink(Math.max(before, offset + next * size));
        return next;
    }

    /** Reads numbers as long as they are simple. */
    private int row(Array type, int offset, int next, Content content) {
        int size = type.element().size();
        boolean open = type.count() < 0;
        int total = 0;
        while (true) {
            // Of an array whose length is open, some at a time.
            int most = open ? 64 : type.count() - next;
            int first = offset + (next + total) * size;
            if (open) {
                image.reserve(content, first + most * size, tokens.place());
            }
            int count = rows.read(tokens.start(), content, first, size, most);
            if (count == 0) {
                return total;
            }
            total += count;
            tokens.continueAt(rows.place(), rows.lines());
            tokens.next();
            if (!open || count < most || !tokens.isPlain()) {
                return total;
            }
        }
    }

    /** Reads {@code [3]}, which may not lead back. */
    private int designated(int next, int most) {
        int at = tokens.place();
        tokens.next();
        long index = grammar.expressions().readInteger();
        tokens.expect(TokenKind.RIGHT_BRACKET);
        if (index < next || index >= most) {
            throw text.fault(at, "element " + index, "one from " + next + " on");
        }
        return (int) index;
    }

    private void struct(Struct type, int offset, Content content) {
        tokens.expect(TokenKind.LEFT_BRACE);
        var seen = new BitSet();
        var divided = new BitSet();
        int next = 0;
        while (tokens.kind() != TokenKind.RIGHT_BRACE) {
            int at = tokens.place();
            int element = -1;
            if (tokens.accept(TokenKind.DOT)) {
                next = type.indexOf(tokens.name().text());
                if (next < 0) {
                    throw tokens.fault("a member of " + type.title());
                }
                tokens.next();
                if (tokens.kind() == TokenKind.LEFT_BRACKET
                        && type.fields().get(next).type() instanceof Array array) {
                    element = designated(0, array.count());
                }
                tokens.expect(TokenKind.ASSIGN);
            }
            if (next >= type.fields().size()) {
                throw tokens.fault("at most " + type.fields().size() + " members of " + type.title());
            }
            Field field = type.fields().get(next);
            int member = element < 0 ? next : next + type.fields().size() * (element + 1);
            // The whole of an array would take back what its elements were, or they would change it.
            if (seen.get(member) || (element < 0 ? divided : seen).get(next)) {
                throw text.fault(at, "another value of " + field.name(), "only one");
            }
            seen.set(member);
            divided.set(next, element >= 0);
            member(field, element, offset, content);
            // What follows a single element would be the next one; nobody writes that.
            next = element < 0 ? next + 1 : type.fields().size();
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        tokens.expect(TokenKind.RIGHT_BRACE);
    }

    private void member(Field field, int element, int offset, Content content) {
        int place = offset + field.offset();
        int at = tokens.place();
        if (element >= 0 && field.type() instanceof Array array) {
            read(array.element(), place + element * array.element().size(), content);
        } else if (field.bits() > 0) {
            var number = (Value.Int) scalar(field.type(), at);
            if (field.bits() < 64 && number.bits() >>> field.bits() != 0) {
                throw text.fault(at, Expressions.described(number), "at most " + field.bits() + " bits");
            }
            content.putBits(place, field.type().size(), field.shift(), field.bits(), number.bits());
        } else {
            read(field.type(), place, content);
        }
    }
}
