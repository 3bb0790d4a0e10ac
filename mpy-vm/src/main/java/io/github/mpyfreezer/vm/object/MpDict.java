package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** {@code dict} and {@code OrderedDict} (py/objdict.c). */
public final class MpDict extends MpObject {
    /** {@code dict}. */
    public static final MpType TYPE = MpType.builder("dict")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER)
            .maker(DictMethods::make)
            .members(DictMethods::table)
            .build();

    /** {@code collections.OrderedDict}. */
    public static final MpType ORDERED_TYPE = MpType.builder("OrderedDict")
            .base(TYPE)
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.SUBSCR, Slot.ITER)
            .maker(DictMethods::make)
            .members(DictMethods::table)
            .build();

    private final MpType type;
    private final MpMap map;

    /** An empty dict with room for {@code size} entries. */
    public MpDict(int size) {
        this(TYPE, new MpMap(size));
    }

    /** A dict of this type over a map. */
    public MpDict(MpType type, MpMap map) {
        this.type = type;
        this.map = map;
    }

    /** The entries. */
    public MpMap map() {
        return map;
    }

    /** The value of a key, null if it is not there. */
    public @Nullable Object get(Vm vm, Object key) {
        return map.get(vm, key);
    }

    /** Sets the value of a key; raises {@code TypeError} where the dict is not to be changed. */
    public void put(Vm vm, Object key, Object value) {
        checkChangeable();
        map.put(vm, key, value);
    }

    /** Sets the value of a name. */
    public void put(Vm vm, String name, Object value) {
        put(vm, MpStr.qstr(name), value);
    }

    /** Removes a key; raises {@code KeyError} where it is not there. */
    public void delete(Vm vm, Object key) {
        checkChangeable();
        if (map.remove(vm, key) == null) {
            throw Errors.with(ExceptionTypes.KEY_ERROR, key);
        }
    }

    /** Raises {@code TypeError} where the dict is not to be changed. */
    void checkChangeable() {
        if (map.isFixed()) {
            throw Errors.with(ExceptionTypes.TYPE_ERROR);
        }
    }

    /** A copy of the same type that may be changed. */
    public MpDict copy(Vm vm) {
        vm.heap().requestWords(4 + 2L * map.places());
        return new MpDict(type, map.copy());
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        boolean json = kind == PrintKind.JSON;
        PrintKind inner = json ? kind : PrintKind.REPR;
        boolean named = type != TYPE && !json;
        out.print(named ? type.name() + "({" : "{");
        boolean first = true;
        for (int i = 0; i < map.places(); i++) {
            if (!map.isFilled(i)) {
                continue;
            }
            if (!first && json) {
                out.printItemSeparator();
            } else if (!first) {
                out.print(", ");
            }
            first = false;
            Object key = map.keyAt(i);
            boolean quoted = json && !(key instanceof MpStr || key instanceof MpBytes);
            out.print(quoted ? "\"" : "");
            Text.print(vm, out, key, inner);
            out.print(quoted ? "\"" : "");
            if (json) {
                out.printKeySeparator();
            } else {
                out.print(": ");
            }
            Text.print(vm, out, map.valueAt(i), inner);
        }
        out.print(named ? "})" : "}");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return switch (op) {
            case BOOL -> map.size() != 0;
            case LEN -> (long) map.size();
            default -> null;
        };
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return switch (op) {
            case CONTAINS -> map.find(vm, right) >= 0;
            case EQUAL -> right instanceof MpDict that && DictMethods.equal(vm, this, that);
            case OR -> {
                MpDict copy = copy(vm);
                DictMethods.update(vm, copy, right);
                yield copy;
            }
            case INPLACE_OR -> {
                DictMethods.update(vm, this, right);
                yield this;
            }
            default -> null;
        };
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        Object value = map.get(vm, index);
        if (value == null) {
            throw Errors.with(ExceptionTypes.KEY_ERROR, index);
        }
        return value;
    }

    @Override
    public boolean setItem(Vm vm, Object index, @Nullable Object value) {
        if (value == null) {
            delete(vm, index);
        } else {
            put(vm, index, value);
        }
        return true;
    }

    @Override
    public Object iterator(Vm vm) {
        return new DictView.Walk(this, DictView.Kind.KEYS);
    }

    @Override
    public void inspect(Census census) {
        if (!map.isFixed()) {
            census.words(4);
        }
        map.inspect(census);
    }
}
