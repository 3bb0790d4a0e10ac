package io.github.mpyfreezer.vm.object;

/** {@code classmethod} (py/objtype.c). */
public final class ClassMethod extends MethodWrapper {
    /** The type. */
    public static final MpType TYPE = MpType.builder("classmethod")
            .maker((vm, type, args) -> {
                args.check(vm, 1, 1, false);
                return new ClassMethod(args.get(0));
            })
            .build();

    /** @param function what is called, with the class as its first argument */
    public ClassMethod(Object function) {
        super(function);
    }

    @Override
    public MpType type() {
        return TYPE;
    }
}
