package io.github.mpyfreezer.vm.run;

import io.github.mpyfreezer.vm.Vm;
import io.github.mpyfreezer.vm.Warnings;
import io.github.mpyfreezer.vm.object.Calls;
import io.github.mpyfreezer.vm.object.Errors;
import io.github.mpyfreezer.vm.object.ExceptionTypes;
import io.github.mpyfreezer.vm.object.MpNone;
import io.github.mpyfreezer.vm.object.MpObject;
import io.github.mpyfreezer.vm.object.Raised;

/** What {@code raise} raises ({@code mp_make_raise_obj} in py/runtime.c). */
final class Raising {
    private Raising() {}

    /** An exception, or one of the exception type that is given. */
    static Raised raised(Vm vm, Object what) {
        Object exception = ExceptionTypes.isExceptionType(what) ? Calls.call(vm, what) : what;
        return ExceptionTypes.isException(exception)
                ? new Raised((MpObject) exception)
                : Errors.type(vm, "exceptions must derive from BaseException");
    }

    static Raised from(Vm vm, Object what, Object cause) {
        if (cause != MpNone.NONE && vm.profile().warnings() != Warnings.NONE) {
            vm.warn("exception chaining not supported");
        }
        return raised(vm, what);
    }

    /** The exception that is being handled. */
    static Raised last(Frame frame) {
        MpObject exception = frame.currentException();
        return exception == null
                ? Errors.of(ExceptionTypes.RUNTIME_ERROR, "no active exception to reraise")
                : new Raised(exception);
    }
}
