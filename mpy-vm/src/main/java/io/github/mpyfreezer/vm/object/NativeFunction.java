package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** A function of the firmware (py/objfun.c, {@code mp_type_fun_builtin_0} and its like). */
public abstract class NativeFunction extends MpObject {
    /** No upper limit of arguments. */
    public static final int ANY = 0xffff;

    /** The type of all of them. */
    public static final MpType TYPE = MpType.builder("function")
            .slots(Slot.CALL, Slot.BINDS_SELF, Slot.BUILTIN_FUNCTION)
            .build();

    private final String name;

    private NativeFunction(String name) {
        this.name = name;
    }

    /** What it is called in its module or type, for those who trace. */
    public final String name() {
        return name;
    }

    @Override
    protected final boolean isShared() {
        return true;
    }

    @Override
    public final MpType type() {
        return TYPE;
    }

    /** A function without arguments. */
    @FunctionalInterface
    public interface Fun0 {
        Object call(Vm vm);
    }

    /** A function of one argument. */
    @FunctionalInterface
    public interface Fun1 {
        Object call(Vm vm, Object a);
    }

    /** A function of two arguments. */
    @FunctionalInterface
    public interface Fun2 {
        Object call(Vm vm, Object a, Object b);
    }

    /** A function of three arguments. */
    @FunctionalInterface
    public interface Fun3 {
        Object call(Vm vm, Object a, Object b, Object c);
    }

    /** A function of a varying number of arguments. */
    @FunctionalInterface
    public interface FunVar {
        Object call(Vm vm, Args args);
    }

    /** A function without arguments. */
    public static NativeFunction of(String name, Fun0 function) {
        return new NativeFunction(name) {
            @Override
            public Object call(Vm vm, Object[] args, int at, int count, int named) {
                if (count != 0 || named != 0) {
                    throw Args.wrongCount(vm, count, named, 0, 0, false);
                }
                return function.call(vm);
            }
        };
    }

    /** A function of one argument. */
    public static NativeFunction of(String name, Fun1 function) {
        return new NativeFunction(name) {
            @Override
            public Object call(Vm vm, Object[] args, int at, int count, int named) {
                if (count != 1 || named != 0) {
                    throw Args.wrongCount(vm, count, named, 1, 1, false);
                }
                return function.call(vm, args[at]);
            }
        };
    }

    /** A function of two arguments. */
    public static NativeFunction of(String name, Fun2 function) {
        return new NativeFunction(name) {
            @Override
            public Object call(Vm vm, Object[] args, int at, int count, int named) {
                if (count != 2 || named != 0) {
                    throw Args.wrongCount(vm, count, named, 2, 2, false);
                }
                return function.call(vm, args[at], args[at + 1]);
            }
        };
    }

    /** A function of three arguments. */
    public static NativeFunction of(String name, Fun3 function) {
        return new NativeFunction(name) {
            @Override
            public Object call(Vm vm, Object[] args, int at, int count, int named) {
                if (count != 3 || named != 0) {
                    throw Args.wrongCount(vm, count, named, 3, 3, false);
                }
                return function.call(vm, args[at], args[at + 1], args[at + 2]);
            }
        };
    }

    /** A function of {@code min} to {@code max} arguments, all by position. */
    public static NativeFunction of(String name, int min, int max, FunVar function) {
        return variable(name, min, max, false, function);
    }

    /** A function of at least {@code min} arguments by position, and any by name. */
    public static NativeFunction withKeywords(String name, int min, FunVar function) {
        return variable(name, min, ANY, true, function);
    }

    private static NativeFunction variable(String name, int min, int max, boolean keywords, FunVar function) {
        return new NativeFunction(name) {
            @Override
            public Object call(Vm vm, Object[] args, int at, int count, int named) {
                if (count < min || count > max || named != 0 && !keywords) {
                    throw Args.wrongCount(vm, count, named, min, max, keywords);
                }
                return function.call(vm, new Args(args, at, count, named));
            }
        };
    }
}
