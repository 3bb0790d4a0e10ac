package io.github.mpyfreezer.vm.object;

/** {@code classmethod} (py/objtype.c). */
public final class ClassMethod extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("classmethod")
            .maker((vm, type, args) -> {
                args.check(vm, 1, 1, false);
                return new ClassMethod(args.get(0));
            })
            .build();

    private final Object function;

    /** @param function what is called, with the class as its first argument */
    public ClassMethod(Object function) {
        this.function = function;
    }

    /** What is called. */
    public Object function() {
        return function;
    }

    @Override
    protected boolean isShared() {
        return true;
    }

    @Override
    boolean isInRom() {
        return function instanceof NativeFunction;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(function);
    }
}
