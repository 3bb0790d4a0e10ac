package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.boards.LongInt;
import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.freezer.rom.RomRef;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns one module's constants into objects and the words that refer to them. */
final class ConstantFreezer {
    private static final int MOST_LONG_LONG_BITS = 63;

    private final RomTarget target;
    private final QstrRegistry qstrs;
    private final SymbolTable symbols;
    private final String moduleId;
    private final String module;
    private final List<RomObject> objects = new ArrayList<>();

    /** @param module what messages call the module */
    ConstantFreezer(RomTarget target, QstrRegistry qstrs, SymbolTable symbols, String moduleId, String module) {
        this.target = target;
        this.qstrs = qstrs;
        this.symbols = symbols;
        this.moduleId = moduleId;
        this.module = module;
    }

    /** The module's constant table. */
    List<RomRef> freeze(List<Constant> constants) {
        List<RomRef> refs = new ArrayList<>(constants.size());
        for (int i = 0; i < constants.size(); i++) {
            refs.add(freeze("const_obj_" + moduleId + "_" + i, constants.get(i)));
        }
        return refs;
    }

    /** The objects made so far, each before those that refer to it. */
    List<RomObject> objects() {
        return objects;
    }

    private RomRef freeze(String name, Constant constant) {
        if (constant instanceof Constant.Str str) {
            Optional<RomQstr> interned = qstrs.find(str.text());
            return interned.isPresent()
                    ? new RomRef.Interned(interned.get())
                    : string(name, true, str.text().bytes());
        } else if (constant instanceof Constant.ByteString bytes) {
            return bytes.content().isEmpty() ? RomRef.Known.EMPTY_BYTES : string(name, false, bytes.content());
        } else if (constant instanceof Constant.Int integer) {
            return integer(name, integer.value());
        } else if (constant instanceof Constant.FloatNumber number) {
            var object = new RomObject.FloatObject(symbols.claim(name, "_macro"), number.value());
            objects.add(object);
            return new RomRef.FloatWord(object);
        } else if (constant instanceof Constant.ComplexNumber number) {
            return address(new RomObject.ComplexObject(symbols.claim(name), number.real(), number.imaginary()));
        } else if (constant instanceof Constant.Tuple tuple) {
            return tuple(name, tuple.items());
        }
        return switch ((Constant.Singleton) constant) {
            case FUN_TABLE -> RomRef.Known.FUN_TABLE;
            case NONE -> RomRef.Known.NONE;
            case FALSE -> RomRef.Known.FALSE;
            case TRUE -> RomRef.Known.TRUE;
            case ELLIPSIS -> RomRef.Known.ELLIPSIS;
        };
    }

    private RomRef string(String name, boolean text, Bytes content) {
        return address(new RomObject.StrObject(symbols.claim(name), text, target.hash(content), content));
    }

    private RomRef integer(String name, BigInteger value) {
        if (value.bitLength() < 31
                && value.intValue() >= target.leastSmallInt()
                && value.intValue() <= target.greatestSmallInt()) {
            return new RomRef.SmallInt(value.intValue());
        }
        if (target.longInt() == LongInt.NONE) {
            throw new FreezeException(module + ": target does not support long int, found " + shown(value));
        }
        if (target.longInt() == LongInt.LONGLONG && value.bitLength() > MOST_LONG_LONG_BITS) {
            throw new FreezeException(module + ": target has ints of 64 bits, found " + shown(value));
        }
        return address(new RomObject.IntObject(symbols.claim(name), value));
    }

    private static String shown(BigInteger value) {
        return value.bitLength() <= 256 ? value.toString() : "one of " + value.bitLength() + " bits";
    }

    private RomRef tuple(String name, List<Constant> items) {
        if (items.isEmpty()) {
            return RomRef.Known.EMPTY_TUPLE;
        }
        List<RomRef> refs = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            refs.add(freeze(name + "_" + i, items.get(i)));
        }
        return address(new RomObject.TupleObject(symbols.claim(name), refs));
    }

    private RomRef address(RomObject object) {
        objects.add(object);
        return new RomRef.Address(object);
    }
}
