package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the search for an attribute puts what it finds: nothing, a value, or a function with what it is bound to. */
public final class Found {
    private @Nullable Object member;
    private @Nullable Object self;
    private boolean inNativeBase;

    /** Whether something was found. */
    public boolean isFound() {
        return member != null || inNativeBase;
    }

    /** The value, or the function if {@link #self} says what it is bound to; null if nothing was found. */
    public @Nullable Object member() {
        return member;
    }

    /** What a method is bound to, null where it is no method. */
    public @Nullable Object self() {
        return self;
    }

    /** Whether the search ended at a built-in base that does the operation in question by itself. */
    public boolean isInNativeBase() {
        return inNativeBase;
    }

    /** A plain value. */
    public void value(Object value) {
        member = value;
        self = null;
    }

    /** A function and the object it is called with. */
    public void method(Object function, @Nullable Object boundTo) {
        member = function;
        self = boundTo;
    }

    /** What was found without what it is bound to. */
    public Object asFunction() {
        return Objects.requireNonNull(member);
    }

    /** In place of what a built-in base would do: a function that makes that part of an object. */
    void nativeInit(Object function, Object boundTo) {
        inNativeBase = false;
        method(function, boundTo);
    }

    /** A built-in base does it. */
    void nativeBase() {
        inNativeBase = true;
    }

    /** The found attribute as one object. */
    public Object asObject() {
        Object value = Objects.requireNonNull(member);
        return self == null ? value : new BoundMethod(value, self);
    }

    /** Calls what was found with further arguments. */
    public Object call(Vm vm, Object... args) {
        Object function = Objects.requireNonNull(member);
        if (self == null) {
            return Calls.call(vm, function, args);
        }
        var all = new Object[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return Calls.call(vm, function, all);
    }
}
