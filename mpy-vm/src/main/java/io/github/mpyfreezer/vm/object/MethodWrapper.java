package io.github.mpyfreezer.vm.object;

/** What makes a function in a class another kind of method ({@code mp_obj_static_class_method_t} in py/obj.h). */
abstract sealed class MethodWrapper extends MpObject permits ClassMethod, StaticMethod {
    private final Object function;

    MethodWrapper(Object function) {
        this.function = function;
    }

    /** What is called. */
    public final Object function() {
        return function;
    }

    @Override
    protected final boolean isShared() {
        return true;
    }

    @Override
    final boolean isInRom() {
        return function instanceof NativeFunction;
    }

    @Override
    public final void inspect(Census census) {
        census.words(2);
        census.add(function);
    }
}
