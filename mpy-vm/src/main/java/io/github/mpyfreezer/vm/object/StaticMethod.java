package io.github.mpyfreezer.vm.object;

/** {@code staticmethod} (py/objtype.c). */
public final class StaticMethod extends MpObject {
    /** The type. */
    public static final MpType TYPE = MpType.builder("staticmethod")
            .maker((vm, type, args) -> {
                args.check(vm, 1, 1, false);
                return new StaticMethod(args.get(0));
            })
            .build();

    private final Object function;

    /** @param function what is called, with nothing added to its arguments */
    public StaticMethod(Object function) {
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
