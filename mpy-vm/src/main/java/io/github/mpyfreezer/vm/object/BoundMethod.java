package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/** A function together with its first argument (py/objboundmeth.c). */
public final class BoundMethod extends MpObject {
    /** The type of bound methods. */
    public static final MpType TYPE = MpType.builder("bound_method")
            .slots(Slot.PRINT, Slot.CALL, Slot.ATTR, Slot.UNARY, Slot.BINARY)
            .build();

    /** What a call through it takes of the C stack: it may be bound to one that is bound to one. */
    private static final int FRAME = Vm.NATIVE_FRAME / 3;

    private final Object function;
    private final Object self;

    /** @param self what the function gets as its first argument */
    public BoundMethod(Object function, Object self) {
        this.function = function;
        this.self = self;
    }

    /** What it is bound to. */
    public Object self() {
        return self;
    }

    /** The function. */
    public Object function() {
        return function;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        if (!vm.detailed()) {
            super.print(vm, out, kind);
            return;
        }
        out.print("<bound_method " + Text.address(identity(vm)) + " ");
        Text.print(vm, out, self, PrintKind.REPR);
        out.print(".");
        Text.print(vm, out, function, PrintKind.REPR);
        out.print(">");
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        var all = new Object[1 + count + 2 * named];
        all[0] = self;
        System.arraycopy(args, at, all, 1, count + 2 * named);
        vm.enter(FRAME);
        try {
            return Calls.call(vm, function, all, 0, count + 1, named);
        } finally {
            vm.leave(FRAME);
        }
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return op == UnaryOp.HASH ? (Object) IntOps.truncate(vm, idOf(vm, self) ^ idOf(vm, function)) : null;
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        if (op != BinaryOp.EQUAL || !(right instanceof BoundMethod that)) {
            return null;
        }
        return Operators.isSame(self, that.self) && Operators.isSame(function, that.function);
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        if (name.isSame(Names.NAME) || name.isSame(Names.GLOBALS)) {
            Attributes.find(vm, function, name, found);
        }
        return true;
    }

    private static long idOf(Vm vm, Object value) {
        return value instanceof MpObject object ? object.identity(vm) : value.hashCode();
    }

    @Override
    public void inspect(Census census) {
        census.words(3);
        census.addAll(function, self);
    }
}
