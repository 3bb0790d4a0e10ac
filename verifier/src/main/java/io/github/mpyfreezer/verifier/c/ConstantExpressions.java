package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.boards.FloatKind;
import io.github.mpyfreezer.verifier.c.Type.Array;
import io.github.mpyfreezer.verifier.c.Type.Whole;
import io.github.mpyfreezer.verifier.c.Value.Address;
import io.github.mpyfreezer.verifier.c.Value.Floating;
import io.github.mpyfreezer.verifier.c.Value.Int;
import io.github.mpyfreezer.verifier.c.Value.Place;
import io.github.mpyfreezer.verifier.layout.Configuration;
import java.util.List;

/** Reads the constant expressions of declarations and initializers. */
final class ConstantExpressions extends Expressions {
    private final Grammar grammar;
    private final Conversions conversions;
    private final BuiltIns builtIns;
    private final StringLiterals strings;

    ConstantExpressions(Grammar grammar) {
        super(grammar.text(), grammar.tokens(), Types.INT);
        this.grammar = grammar;
        this.conversions = grammar.conversions();
        this.builtIns = new BuiltIns(grammar, this);
        this.strings = grammar.strings();
    }

    /** A number that is known while compiling, such as the length of an array. */
    long readInteger() {
        int at = tokens().place();
        Int number = integer(read(), at);
        if (number.bits() < 0 && !number.type().signed()) {
            throw text().fault(at, described(number), "a number that fits long long");
        }
        return number.bits();
    }

    @Override
    Value operand() {
        TokenKind kind = tokens().kind();
        int at = tokens().place();
        switch (kind) {
            case MINUS, PLUS, TILDE, NOT -> {
                tokens().next();
                return unary(kind, nested(), at);
            }
            case AMPERSAND -> {
                tokens().next();
                return address(nested(), at);
            }
            case STAR -> {
                tokens().next();
                return place(pointer(nested(), at), 0, at);
            }
            default -> {
                return elements(primary(kind, at));
            }
        }
    }

    private Value nested() {
        enter();
        Value value = operand();
        leave();
        return value;
    }

    private Value unary(TokenKind operator, Value operand, int at) {
        if (operand instanceof Floating number && operator == TokenKind.MINUS) {
            return new Floating(number.bits() ^ Long.MIN_VALUE, number.type());
        } else if (operand instanceof Floating number && operator == TokenKind.PLUS) {
            return number;
        }
        return arithmetic().unary(operator, integer(operand, at), isEvaluated(), at);
    }

    private Value address(Value operand, int at) {
        if (operand instanceof Place place) {
            return new Address(place.object(), place.offset(), place.type());
        }
        throw text().fault(at, "& of " + described(operand), "something in memory");
    }

    private Value primary(TokenKind kind, int at) {
        switch (kind) {
            case LEFT_PAREN -> {
                return parenthesis(at);
            }
            case NUMBER -> {
                Value number = number(NumberLiteral.of(tokens()));
                tokens().next();
                return number;
            }
            case CHARACTER -> {
                Value character = new Int(strings.character(tokens()), Types.INT);
                tokens().next();
                return character;
            }
            case STRING -> {
                RomObject object = grammar.image().string(strings.read(tokens()), at);
                return new Place(object, 0, object.type());
            }
            case NAME -> {
                return named(tokens().name());
            }
            default -> throw tokens().fault("a constant");
        }
    }

    private Value named(Name name) {
        Meaning meaning = name.meaning();
        if (meaning instanceof Meaning.Enumerator enumerator) {
            tokens().next();
            return new Int(enumerator.value(), Types.INT);
        } else if (meaning instanceof Meaning.ObjectName object) {
            tokens().next();
            return new Place(object.object(), 0, object.object().type());
        } else if (meaning instanceof Meaning.BuiltIn builtIn) {
            return builtIns.read(builtIn);
        }
        throw tokens().fault(meaning instanceof Meaning.TypeName ? "a value" : "a name that is declared");
    }

    private Value parenthesis(int at) {
        tokens().next();
        if (!grammar.declarators().isType()) {
            Value value = read();
            tokens().expect(TokenKind.RIGHT_PAREN);
            return value;
        }
        Type type = grammar.declarators().typeName();
        tokens().expect(TokenKind.RIGHT_PAREN);
        if (tokens().kind() != TokenKind.LEFT_BRACE) {
            return conversions.cast(nested(), type, at);
        }
        RomObject object = grammar.image().literal(type);
        grammar.initializers().define(object);
        return new Place(object, 0, object.type());
    }

    private Value number(NumberLiteral literal) {
        if (literal instanceof NumberLiteral.Floating floating) {
            Configuration configuration = grammar.types().structures().configuration();
            if (floating.halfway() && configuration.numbers().floats() == FloatKind.FLOAT) {
                throw tokens().fault("fewer digits, as not all compilers make the same float of these");
            }
            return new Floating(
                    floating.bits(),
                    floating.single() ? Types.FLOAT : grammar.types().doubleNumber());
        }
        var integer = (NumberLiteral.Whole) literal;
        return new Int(integer.bits(), typeOf(integer));
    }

    /** The first type that holds it, in the order that C prescribes. */
    private Whole typeOf(NumberLiteral.Whole integer) {
        List<Whole> candidates = grammar.types().integers();
        for (int i = 2 * integer.longs(); i < candidates.size(); i++) {
            Whole type = candidates.get(i);
            boolean allowed = type.signed() ? !integer.unsigned() : integer.unsigned() || !integer.decimal();
            boolean fits = type.wrapped(integer.bits()) == integer.bits() && (!type.signed() || integer.bits() >= 0);
            if (allowed && fits) {
                return type;
            }
        }
        return grammar.types().longLong(false);
    }

    private Value elements(Value value) {
        Value element = value;
        while (tokens().kind() == TokenKind.LEFT_BRACKET) {
            int at = tokens().place();
            tokens().next();
            long index = readInteger();
            tokens().expect(TokenKind.RIGHT_BRACKET);
            element = place(pointer(element, at), index, at);
        }
        return element;
    }

    /** An address; an array stands for that of its first element. */
    Address pointer(Value value, int at) {
        if (value instanceof Address address) {
            return address;
        } else if (value instanceof Place place && place.type() instanceof Array array) {
            return new Address(place.object(), place.offset(), array.element());
        }
        throw text().fault(at, described(value), "an address");
    }

    private Place place(Address base, long index, int at) {
        Address element = moved(base, index, at);
        RomObject object = element.object();
        if (object == null) {
            throw text().fault(at, "what stands at a number", "an object");
        }
        return new Place(object, element.offset(), element.target());
    }

    @Override
    Value binary(TokenKind operator, Value left, Value right, int at) {
        if (operator == TokenKind.PLUS && left instanceof Int index) {
            return moved(pointer(right, at), index.bits(), at);
        } else if (operator == TokenKind.PLUS || operator == TokenKind.MINUS) {
            long index = integer(right, at).bits();
            return moved(pointer(left, at), operator == TokenKind.PLUS ? index : -index, at);
        }
        integer(left, at);
        integer(right, at);
        throw new IllegalStateException("two integers");
    }

    private Address moved(Address base, long index, int at) {
        int size = base.target().size();
        if (size == 0 && index != 0) {
            throw text().fault(at, "an element of " + base.target().title(), "a type whose size is known");
        }
        RomObject object = base.object();
        // What is behind the beginning of something elsewhere is not known, nor is what is behind an end.
        long known = object == null ? Integer.MAX_VALUE : object.isExternal() ? 0 : object.size();
        long offset = base.offset() + index * size;
        if (index > Integer.MAX_VALUE
                || index < -Integer.MAX_VALUE
                || object != null && (offset < 0 || offset > 0 && offset >= known)) {
            throw text().fault(at, "element " + index, "one within the object");
        }
        return new Address(object, object == null ? grammar.types().asAddress(offset) : offset, base.target());
    }
}
