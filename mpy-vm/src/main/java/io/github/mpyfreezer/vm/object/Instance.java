package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a class that the program defines (py/objtype.c). Where the class derives from a built-in type, a part of it
 * is an object of that type, to which operations go that the class does not define.
 */
public final class Instance extends MpObject {
    static final Set<Slot> SLOTS = EnumSet.of(
            Slot.PRINT,
            Slot.MAKE,
            Slot.CALL,
            Slot.UNARY,
            Slot.BINARY,
            Slot.ATTR,
            Slot.SUBSCR,
            Slot.ITER,
            Slot.BUFFER,
            Slot.EQ_NOT_REFLEXIVE,
            Slot.EQ_CHECKS_OTHER_TYPE,
            Slot.EQ_HAS_NEQ_TEST);

    private final MpType cls;
    private final MpMap members = new MpMap(0);
    private @Nullable Object nativePart;

    /** A blank object. A function stands for the part of a built-in type that is still to be made, as in firmware. */
    Instance(MpType cls) {
        this.cls = cls;
        this.nativePart = cls.reachesNative() ? InstanceMaking.NATIVE_INIT : null;
    }

    static Object make(Vm vm, MpType type, Args args) {
        return InstanceMaking.make(vm, type, args);
    }

    /** Its attributes. */
    public MpMap members() {
        return members;
    }

    /** The part of it that is of a built-in type, or what stands for it; null if there is none. */
    public @Nullable Object nativePart() {
        return nativePart;
    }

    /** Whether the part of it that is of a built-in type is still to be made. */
    boolean isBlank() {
        return nativePart == InstanceMaking.NATIVE_INIT;
    }

    void setNativePart(Object part) {
        nativePart = part;
    }

    @Override
    public MpType type() {
        return cls;
    }

    private void find(Vm vm, MpStr method, Slot slot, Found found) {
        MpObject known = vm.methods().find(vm, cls, method);
        if (known == null) {
            ClassLookup.find(vm, this, method, slot, found);
        } else if (known != MethodCache.ABSENT) {
            found.method(known, this);
        }
    }

    private Object part() {
        return Objects.requireNonNull(nativePart);
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        var found = new Found();
        ClassLookup.find(vm, this, kind == PrintKind.STR ? Names.STR : Names.REPR, Slot.PRINT, found);
        if (!found.isFound() && kind == PrintKind.STR) {
            ClassLookup.find(vm, this, Names.REPR, null, found);
        }
        if (found.isInNativeBase()) {
            printNative(vm, out, kind);
        } else if (found.isFound()) {
            Text.print(vm, out, Calls.call(vm, found.asFunction(), this), PrintKind.STR);
        } else {
            out.print("<" + cls.name() + " object at " + Text.address(identity(vm)) + ">");
        }
    }

    private void printNative(Vm vm, Printer out, PrintKind kind) {
        Object part = part();
        if (!(part instanceof MpException)) {
            Text.print(vm, out, part, kind);
            return;
        }
        if (kind != PrintKind.STR) {
            out.print(cls.name());
        }
        PrintKind inner = switch (kind) {
            case REPR, JSON -> PrintKind.REPR_SUBCLASS;
            case EXC -> PrintKind.EXC_SUBCLASS;
            default -> kind;
        };
        Text.print(vm, out, part, inner);
    }

    @Override
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        var found = new Found();
        find(vm, op.method(), Slot.UNARY, found);
        if (found.isInNativeBase()) {
            return switch (op) {
                case BOOL -> Operators.isTrue(vm, part());
                case INT_MAYBE, FLOAT_MAYBE, COMPLEX_MAYBE -> Operators.unaryOrNull(vm, op, part());
                default -> Operators.unary(vm, op, part());
            };
        }
        if (found.isFound()) {
            Object value = Calls.call(vm, found.asFunction(), this);
            return switch (op) {
                case HASH -> IntOps.truncate(vm, Numbers.toTruncatedLong(vm, value));
                case INT_MAYBE -> {
                    if (!Types.isInstance(value, IntType.TYPE)) {
                        throw Errors.with(ExceptionTypes.TYPE_ERROR);
                    }
                    yield value;
                }
                default -> value;
            };
        }
        if (op == UnaryOp.HASH) {
            ClassLookup.find(vm, this, Names.EQ, null, found);
            return found.isFound() ? null : (Object) (long) identity(vm);
        }
        return null;
    }

    @Override
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        if (op.method().size() == 0) {
            return null;
        }
        var found = new Found();
        find(vm, op.method(), Slot.BINARY, found);
        if (!found.isFound()) {
            return null;
        }
        Object result;
        if (found.isInNativeBase()) {
            result = op == BinaryOp.CONTAINS
                    ? Operators.binary(vm, BinaryOp.IN, right, part())
                    : Operators.binary(vm, op, part(), right);
        } else {
            result = found.call(vm, right);
            if (op == BinaryOp.CONTAINS) {
                result = Operators.isTrue(vm, result);
            }
        }
        return result == MpSingleton.NOT_IMPLEMENTED ? null : result;
    }

    @Override
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        Object value = members.get(vm, name);
        if (value != null) {
            found.value(value);
        } else {
            InstanceAttributes.load(vm, this, name, found);
        }
        return true;
    }

    @Override
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        if (cls.hasSpecialAccessors()) {
            Boolean done = InstanceAttributes.storeSpecial(vm, this, name, value);
            if (done != null) {
                return done;
            }
        }
        if (value == null) {
            return members.remove(vm, name) != null;
        }
        members.put(vm, name, value);
        return true;
    }

    @Override
    public @Nullable Object getItem(Vm vm, Object index) {
        var found = new Found();
        find(vm, Names.GETITEM, Slot.SUBSCR, found);
        if (found.isInNativeBase()) {
            return Subscripts.get(vm, part(), index);
        }
        return found.isFound() ? found.call(vm, index) : null;
    }

    @Override
    public boolean setItem(Vm vm, Object index, @Nullable Object value) {
        var found = new Found();
        find(vm, value == null ? Names.DELITEM : Names.SETITEM, Slot.SUBSCR, found);
        if (found.isInNativeBase()) {
            Subscripts.set(vm, part(), index, value);
        } else if (!found.isFound()) {
            return false;
        } else if (value == null) {
            found.call(vm, index);
        } else {
            found.call(vm, index, value);
        }
        return true;
    }

    @Override
    public boolean isCallable(Vm vm) {
        var found = new Found();
        find(vm, Names.CALL, Slot.CALL, found);
        return found.isFound();
    }

    @Override
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        var found = new Found();
        find(vm, Names.CALL, Slot.CALL, found);
        if (!found.isFound()) {
            return super.call(vm, args, at, count, named);
        }
        if (found.isInNativeBase()) {
            return Calls.call(vm, part(), args, at, count, named);
        }
        return Calls.call(vm, found.asObject(), args, at, count, named);
    }

    @Override
    public @Nullable Object iterator(Vm vm) {
        var found = new Found();
        find(vm, Names.ITER, Slot.ITER, found);
        if (found.isInNativeBase()) {
            return Iteration.iterator(vm, part());
        }
        return found.isFound() ? found.call(vm) : null;
    }

    @Override
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        return nativePart instanceof MpObject object ? object.buffer(vm, writable) : null;
    }

    @Override
    public void inspect(Census census) {
        census.words(nativePart == null ? 4 : 5);
        members.inspect(census);
        census.add(cls);
        census.add(nativePart);
    }
}
