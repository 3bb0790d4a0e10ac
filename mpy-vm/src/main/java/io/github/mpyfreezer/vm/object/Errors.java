package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** Makes the exceptions that the machine itself raises. Each gives it back, to be thrown where it arises. */
public final class Errors {
    private Errors() {}

    /** An exception of a built-in type with a message. */
    public static Raised of(MpType type, String message) {
        return new Raised(new MpException(type, MpTuple.of(MpStr.of(message))));
    }

    /** An exception of a built-in type with any arguments. */
    public static Raised with(MpType type, Object... args) {
        return new Raised(new MpException(type, MpTuple.of(args)));
    }

    /** {@code TypeError}. */
    public static Raised type(Vm vm, String message) {
        return of(ExceptionTypes.TYPE_ERROR, message);
    }

    /** {@code TypeError} that is worded in one way by firmware with terse messages, else in another. */
    public static Raised type(Vm vm, String terse, String normal) {
        return of(ExceptionTypes.TYPE_ERROR, vm.terse() ? terse : normal);
    }

    /** {@code ValueError}. */
    public static Raised value(Vm vm, String message) {
        return of(ExceptionTypes.VALUE_ERROR, message);
    }

    /** {@code ValueError} that is worded in one way by firmware with terse messages, else in another. */
    public static Raised value(Vm vm, String terse, String normal) {
        return of(ExceptionTypes.VALUE_ERROR, vm.terse() ? terse : normal);
    }

    /** {@code OSError} with the number that an error has in the firmware. */
    public static Raised os(Vm vm, int errno) {
        return os(vm.errno(errno));
    }

    /** {@code OSError} with an error number. */
    public static Raised os(int errno) {
        return with(ExceptionTypes.OS_ERROR, (long) errno);
    }

    /** {@code ZeroDivisionError}. */
    public static Raised zeroDivision() {
        return of(ExceptionTypes.ZERO_DIVISION_ERROR, "divide by zero");
    }

    /** {@code MemoryError} for a request of this many bytes. */
    public static Raised memory(long bytes) {
        return of(
                ExceptionTypes.MEMORY_ERROR,
                "memory allocation failed, allocating " + Long.toUnsignedString(bytes) + " bytes");
    }

    /** {@code MemoryError} while memory is locked. */
    public static Raised memoryLocked() {
        return of(ExceptionTypes.MEMORY_ERROR, "memory allocation failed, heap is locked");
    }

    /** {@code RuntimeError} for too deep a recursion. */
    public static Raised recursion() {
        return of(ExceptionTypes.RUNTIME_ERROR, "maximum recursion depth exceeded");
    }

    /** {@code StopIteration}, with a value or without. */
    public static Raised stopIteration(Object... value) {
        return with(ExceptionTypes.STOP_ITERATION, value);
    }
}
