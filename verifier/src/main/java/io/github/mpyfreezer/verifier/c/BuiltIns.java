package io.github.mpyfreezer.verifier.c;

import io.github.mpyfreezer.verifier.c.Meaning.BuiltIn;
import io.github.mpyfreezer.verifier.c.Value.Floating;
import io.github.mpyfreezer.verifier.layout.Configuration;

/** Reads what the headers define as macros: {@code MP_ROM_INT(7)}, {@code INFINITY}. */
final class BuiltIns {
    private static final long NAN_BITS = 0x7ff8_0000_0000_0000L;

    private final Preprocessor tokens;
    private final ConstantExpressions expressions;
    private final Names names;
    private final Words words;
    private final boolean immediate;

    BuiltIns(Grammar grammar, ConstantExpressions expressions) {
        Configuration configuration = grammar.types().structures().configuration();
        this.tokens = grammar.tokens();
        this.expressions = expressions;
        this.names = grammar.names();
        this.words = new Words(configuration, grammar.types());
        this.immediate = configuration.immediateObjects();
    }

    /** Reads one whose name is the token. */
    Value read(BuiltIn builtIn) {
        int at = tokens.place();
        tokens.next();
        return switch (builtIn) {
            case MP_ROM_INT ->
                words.smallInt(expressions.integer(argument(), at).bits());
            case MP_ROM_QSTR -> words.qstr(expressions.integer(argument(), at).bits());
            case MP_ROM_PTR -> words.address(expressions.pointer(argument(), at));
            case MP_ROM_NONE -> singleton(0, "mp_const_none_obj");
            case MP_ROM_FALSE -> singleton(1, "mp_const_false_obj");
            case MP_ROM_TRUE -> singleton(3, "mp_const_true_obj");
            case INFINITY -> new Floating(Double.doubleToRawLongBits(Double.POSITIVE_INFINITY), Types.FLOAT);
            case NAN -> new Floating(NAN_BITS, Types.FLOAT);
        };
    }

    private Value argument() {
        tokens.expect(TokenKind.LEFT_PAREN);
        Value value = expressions.read();
        tokens.expect(TokenKind.RIGHT_PAREN);
        return value;
    }

    private Value singleton(long number, String name) {
        if (immediate) {
            return words.immediate(number);
        }
        var object = (Meaning.ObjectName) names.named(name).meaning();
        return words.address(
                new Value.Address(object.object(), 0, object.object().type()));
    }
}
