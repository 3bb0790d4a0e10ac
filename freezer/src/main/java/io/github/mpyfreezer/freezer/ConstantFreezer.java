package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.freezer.rom.RomRef;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns one module's constants, which {@link TargetCheck} has let pass, into objects and the words that refer to them. */
final class ConstantFreezer {
    private final RomTarget target;
    private final QstrRegistry qstrs;
    private final SymbolTable symbols;
    private final String moduleId;
    private final List<RomObject> objects = new ArrayList<>();

    ConstantFreezer(RomTarget target, QstrRegistry qstrs, SymbolTable symbols, String moduleId) {
        this.target = target;
        this.qstrs = qstrs;
        this.symbols = symbols;
        this.moduleId = moduleId;
    }

    /** The module's constant table. */
    List<RomRef> freeze(List<Constant> constants) {
        return freeze("const_obj_" + moduleId + "_", constants);
    }

    /** The objects made so far, each before those that refer to it. */
    List<RomObject> objects() {
        return objects;
    }

    /** @param table how the symbols of objects begin; their place in the table ends them */
    private List<RomRef> freeze(String table, List<Constant> constants) {
        List<RomRef> refs = new ArrayList<>(constants.size());
        for (int i = 0; i < constants.size(); i++) {
            refs.add(freeze(table, i, constants.get(i)));
        }
        return refs;
    }

    private RomRef freeze(String table, int index, Constant constant) {
        if (constant instanceof Constant.Str str) {
            Optional<RomQstr> interned = qstrs.find(str.text());
            return interned.isPresent()
                    ? new RomRef.Interned(interned.get())
                    : string(name(table, index), true, str.text().bytes());
        } else if (constant instanceof Constant.ByteString bytes) {
            return bytes.content().isEmpty()
                    ? RomRef.Known.EMPTY_BYTES
                    : string(name(table, index), false, bytes.content());
        } else if (constant instanceof Constant.Int integer) {
            return target.isSmallInt(integer.value())
                    ? new RomRef.SmallInt(integer.value().intValue())
                    : integer(name(table, index), integer.value());
        } else if (constant instanceof Constant.FloatNumber number) {
            var object = new RomObject.FloatObject(symbols.claim(name(table, index), "_macro"), number.value());
            objects.add(object);
            return new RomRef.FloatWord(object);
        } else if (constant instanceof Constant.ComplexNumber number) {
            String symbol = symbols.claim(name(table, index));
            return address(new RomObject.ComplexObject(symbol, number.real(), number.imaginary()));
        } else if (constant instanceof Constant.Tuple tuple) {
            return tuple.items().isEmpty() ? RomRef.Known.EMPTY_TUPLE : tuple(name(table, index), tuple.items());
        }
        return switch ((Constant.Singleton) constant) {
            case FUN_TABLE -> RomRef.Known.FUN_TABLE;
            case NONE -> RomRef.Known.NONE;
            case FALSE -> RomRef.Known.FALSE;
            case TRUE -> RomRef.Known.TRUE;
            case ELLIPSIS -> RomRef.Known.ELLIPSIS;
        };
    }

    private static String name(String table, int index) {
        return table.concat(Integer.toString(index));
    }

    private RomRef string(String name, boolean text, Bytes content) {
        return address(new RomObject.StrObject(symbols.claim(name), text, target.hash(content), content));
    }

    private RomRef integer(String name, BigInteger value) {
        return address(new RomObject.IntObject(symbols.claim(name), value));
    }

    private RomRef tuple(String name, List<Constant> items) {
        List<RomRef> refs = freeze(name + "_", items);
        return address(new RomObject.TupleObject(symbols.claim(name), refs));
    }

    private RomRef address(RomObject object) {
        objects.add(object);
        return new RomRef.Address(object);
    }
}
