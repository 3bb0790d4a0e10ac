package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tuple whose items have names, too: that of a firmware's own data, or one of a {@code namedtuple} (py/objattrtuple.c). */
public final class AttrTuple extends MpTuple {
    private final MpType type;
    private final List<MpStr> fields;

    private AttrTuple(MpType type, List<MpStr> fields, Object[] items) {
        super(items);
        this.type = type;
        this.fields = fields;
    }

    /** A tuple of the firmware's own. */
    public static AttrTuple of(List<String> fields, Object... items) {
        return new AttrTuple(MpTuple.TYPE, fields.stream().map(MpStr::qstr).toList(), items);
    }

    /** A type of such tuples ({@code collections.namedtuple}, py/objnamedtuple.c). */
    public static MpType namedTuple(MpStr name, List<MpStr> fields) {
        return MpType.builder(name.toString())
                .base(MpTuple.TYPE)
                .slots(
                        Slot.PRINT,
                        Slot.UNARY,
                        Slot.BINARY,
                        Slot.SUBSCR,
                        Slot.ITER,
                        Slot.ATTR,
                        Slot.EQ_CHECKS_OTHER_TYPE)
                .maker((vm, type, args) -> make(vm, type, fields, args))
                .madeWith(fields.size())
                .build();
    }

    private static Object make(Vm vm, MpType type, List<MpStr> fields, Args args) {
        int given = args.count() + args.named();
        if (given != fields.size()) {
            String function = vm.detailed() ? type.name() + "()" : "function";
            throw Errors.type(
                    vm,
                    "argument num/types mismatch",
                    function + " takes " + fields.size() + " positional arguments but " + given + " were given");
        }
        var items = new Object[given];
        System.arraycopy(args.from(0), 0, items, 0, args.count());
        for (int i = 0; i < args.named(); i++) {
            int place = find(fields, args.name(i));
            if (place < 0) {
                throw Errors.type(
                        vm, "argument num/types mismatch", "unexpected keyword argument '" + args.name(i) + "'");
            }
            if (items[place] != null) {
                throw Errors.type(
                        vm,
                        "argument num/types mismatch",
                        "function got multiple values for argument '" + args.name(i) + "'");
            }
            items[place] = args.namedValue(i);
        }
        return new AttrTuple(type, fields, items);
    }

    private static int find(List<MpStr> fields, MpStr name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).sameText(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The names of its items. */
    public List<MpStr> fields() {
        return fields;
    }

    @Override
    public MpType type() {
        return type;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (type != TYPE) {
            out.print(type.name());
        }
        out.print("(");
        for (int i = 0; i < fields.size(); i++) {
            out.print((i == 0 ? "" : ", ") + fields.get(i) + "=");
            Text.print(vm, out, items()[i], PrintKind.REPR);
        }
        out.print(")");
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        int place = find(fields, name);
        if (place >= 0) {
            found.value(items()[place]);
        }
        // They have no methods of tuples.
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (type == TYPE) {
            return false;
        }
        throw Errors.of(ExceptionTypes.ATTRIBUTE_ERROR, "can't set attribute");
    }
}
