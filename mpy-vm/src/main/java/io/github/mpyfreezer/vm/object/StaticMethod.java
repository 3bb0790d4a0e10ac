package io.github.mpyfreezer.vm.object;

/** {@code staticmethod} (py/objtype.c). */
public final class StaticMethod extends MethodWrapper {
    /** The type. */
    public static final MpType TYPE = MpType.builder("staticmethod")
            .maker((vm, type, args) -> {
                args.check(vm, 1, 1, false);
                return new StaticMethod(args.get(0));
            })
            .build();

    /** @param function what is called, with nothing added to its arguments */
    public StaticMethod(Object function) {
        super(function);
    }

    @Override
    public MpType type() {
        return TYPE;
    }
}
