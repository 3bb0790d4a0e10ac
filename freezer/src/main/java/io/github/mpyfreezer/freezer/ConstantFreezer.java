package io.github.mpyfreezer.freezer;

import io.github.mpyfreezer.freezer.rom.RomObject;
import io.github.mpyfreezer.freezer.rom.RomQstr;
import io.github.mpyfreezer.freezer.rom.RomRef;
import io.github.mpyfreezer.parser.model.Bytes;
import io.github.mpyfreezer.parser.model.Constant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
            Constant constant = constants.get(i);
            RomRef word = word(constant);
            refs.add(word != null ? word : object(table.concat(Integer.toString(i)), constant));
        }
        return refs;
    }

    /** The word of a constant that needs no object; null if it needs one. */
    private @Nullable RomRef word(Constant constant) {
        if (constant instanceof Constant.Str str) {
            Optional<RomQstr> interned = qstrs.find(str.text());
            return interned.isPresent() ? new RomRef.Interned(interned.get()) : null;
        } else if (constant instanceof Constant.ByteString bytes) {
            return bytes.content().isEmpty() ? RomRef.Known.EMPTY_BYTES : null;
        } else if (constant instanceof Constant.Int integer) {
            return target.isSmallInt(integer.value())
                    ? new RomRef.SmallInt(integer.value().intValue())
                    : null;
        } else if (constant instanceof Constant.Tuple tuple) {
            return tuple.items().isEmpty() ? RomRef.Known.EMPTY_TUPLE : null;
        } else if (constant instanceof Constant.Singleton singleton) {
            return word(singleton);
        }
        return null;
    }

    private static RomRef word(Constant.Singleton constant) {
        return switch (constant) {
            case FUN_TABLE -> RomRef.Known.FUN_TABLE;
            case NONE -> RomRef.Known.NONE;
            case FALSE -> RomRef.Known.FALSE;
            case TRUE -> RomRef.Known.TRUE;
            case ELLIPSIS -> RomRef.Known.ELLIPSIS;
        };
    }

    /** Makes an object of a constant, and the word that refers to it. */
    private RomRef object(String name, Constant constant) {
        if (constant instanceof Constant.Str str) {
            return string(name, true, str.text().bytes());
        } else if (constant instanceof Constant.ByteString bytes) {
            return string(name, false, bytes.content());
        } else if (constant instanceof Constant.Int integer) {
            return address(new RomObject.IntObject(symbols.claim(name), integer.value()));
        } else if (constant instanceof Constant.FloatNumber number) {
            var object = new RomObject.FloatObject(symbols.claim(name, "_macro"), number.value());
            objects.add(object);
            return new RomRef.FloatWord(object);
        } else if (constant instanceof Constant.ComplexNumber number) {
            return address(new RomObject.ComplexObject(symbols.claim(name), number.real(), number.imaginary()));
        } else if (constant instanceof Constant.Tuple tuple) {
            List<RomRef> refs = freeze(name.concat("_"), tuple.items());
            return address(new RomObject.TupleObject(symbols.claim(name), refs));
        }
        throw new IllegalArgumentException(constant + " needs no object");
    }

    private RomRef string(String name, boolean text, Bytes content) {
        return address(new RomObject.StrObject(symbols.claim(name), text, target.hash(content), content));
    }

    private RomRef address(RomObject object) {
        objects.add(object);
        return new RomRef.Address(object);
    }
}
