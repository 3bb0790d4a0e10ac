package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * A value that programs handle, other than {@code int} ({@link Long}, or {@link java.math.BigInteger} where that is too
 * small), {@code float} ({@link Double}) and {@code bool} ({@link Boolean}). What a method here gives by default is what a type
 * gives that has nothing in that slot (py/obj.h, {@code mp_obj_type_t}).
 */
public abstract class MpObject {
    private int identity;

    /** The object's type. */
    public abstract MpType type();

    /** Writes the object as text. */
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print("<" + type().name() + ">");
    }

    /** The result of a unary operation, null where the type has none of that kind. */
    public @Nullable Object unary(Vm vm, UnaryOp op) {
        return null;
    }

    /** The result of a binary operation with this on the left, null where the type has none of that kind. */
    public @Nullable Object binary(Vm vm, BinaryOp op, Object right) {
        return null;
    }

    /**
     * Looks an attribute up in the object itself. What is found goes to {@code found}: the value and, for a method, what it
     * is bound to.
     *
     * @return whether the search is over, successful or not; otherwise it goes on with the methods of the type
     */
    public boolean loadAttr(Vm vm, MpStr name, Found found) {
        return false;
    }

    /**
     * Sets an attribute, or deletes it where {@code value} is null.
     *
     * @return whether that could be done
     */
    public boolean storeAttr(Vm vm, MpStr name, @Nullable Object value) {
        return false;
    }

    /** The item at {@code index}, null where the type has no items. */
    public @Nullable Object getItem(Vm vm, Object index) {
        return null;
    }

    /**
     * Sets an item, or deletes it where {@code value} is null.
     *
     * @return whether the type can do that
     */
    public boolean setItem(Vm vm, Object index, @Nullable Object value) {
        return false;
    }

    /** An iterator over the object, null where the type has none. */
    public @Nullable Object iterator(Vm vm) {
        return null;
    }

    /**
     * Calls the object.
     *
     * @param args holds the arguments from {@code at} on: those by position, then name and value of each by name
     * @param count how many are given by position
     * @param named how many are given by name
     */
    public Object call(Vm vm, Object[] args, int at, int count, int named) {
        throw vm.terse()
                ? Errors.type(vm, "object not callable")
                : Errors.type(vm, "'" + type().name() + "' object isn't callable");
    }

    /** Whether {@link #call} does anything but refuse. */
    public boolean isCallable(Vm vm) {
        return type().has(Slot.CALL);
    }

    /** The bytes that other objects may read and write, null where the type shows none. */
    public @Nullable Buffer buffer(Vm vm, boolean writable) {
        return null;
    }

    /** Tells what the object refers to, and how much memory it takes; by default two words and no reference. */
    public void inspect(Census census) {
        census.words(2);
    }

    /** Whether other machines may have the very same object, so that its number is kept by each. */
    protected boolean isShared() {
        return false;
    }

    /** Whether it is part of the firmware, and takes no memory. */
    boolean isInRom() {
        return isShared();
    }

    /** What stands for a shared object in a machine's list of their numbers. */
    Object sharedKey(Vm vm) {
        return this;
    }

    /** A number that no other object of this machine has, like an address: the same in every run of a program. */
    public final int identity(Vm vm) {
        if (isShared()) {
            return vm.sharedIdentity(sharedKey(vm));
        }
        if (identity == 0) {
            identity = vm.newIdentity();
        }
        return identity;
    }
}
