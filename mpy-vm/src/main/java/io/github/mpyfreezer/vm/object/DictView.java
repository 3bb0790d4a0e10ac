package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** What {@code keys}, {@code values} and {@code items} of a dict give: a view that follows its changes (py/objdict.c). */
final class DictView extends MpObject {
    private static final MpType TYPE = MpType.builder("dict_view")
            .slots(Slot.PRINT, Slot.UNARY, Slot.BINARY, Slot.ITER)
            .build();

    /** What of each entry is shown. */
    enum Kind {
        ITEMS("dict_items"),
        KEYS("dict_keys"),
        VALUES("dict_values");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }
    }

    private final MpDict dict;
    private final Kind kind;

    DictView(MpDict dict, Kind kind) {
        this.dict = dict;
        this.kind = kind;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind how) {
        out.print(kind.shown + "([");
        var walk = new Walk(dict, kind);
        String separator = "";
        for (Object item = walk.next(vm); item != null; item = walk.next(vm)) {
            out.print(separator);
            Text.print(vm, out, item, PrintKind.REPR);
            separator = ", ";
        }
        out.print("])");
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return op == UnaryOp.HASH && kind == Kind.VALUES ? (Object) (long) identity(vm) : dict.unary(vm, op);
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return op == BinaryOp.CONTAINS && kind == Kind.KEYS ? dict.binary(vm, op, right) : null;
    }

    @Override
    public Object iterator(Vm vm) {
        return new Walk(dict, kind);
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.add(dict);
    }

    /** Goes through the places of a dict's table, whatever happens to it meanwhile. */
    static final class Walk extends MpIterator {
        private final MpDict dict;
        private final Kind kind;
        private static final int PLACES_A_STEP = 32;
        private int place;

        Walk(MpDict dict, Kind kind) {
            this.dict = dict;
            this.kind = kind;
        }

        @Override
        public @Nullable Object next(Vm vm) {
            MpMap map = dict.map();
            int from = place;
            while (place < map.places()) {
                int at = place++;
                if (place - from == PLACES_A_STEP) {
                    vm.spend(1);
                    from = place;
                }
                if (map.isFilled(at)) {
                    return switch (kind) {
                        case KEYS -> map.keyAt(at);
                        case VALUES -> map.valueAt(at);
                        case ITEMS -> MpTuple.of(map.keyAt(at), map.valueAt(at));
                    };
                }
            }
            return null;
        }

        @Override
        public void inspect(Census census) {
            census.words(4);
            census.add(dict);
        }
    }
}
