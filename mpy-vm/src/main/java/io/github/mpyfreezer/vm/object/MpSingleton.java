package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code Ellipsis} and {@code NotImplemented} (py/objsingleton.c). */
public final class MpSingleton extends MpObject {
    /** The type of both, which has no name. */
    public static final MpType TYPE = MpType.builder("").slots(Slot.PRINT).build();

    /** {@code ...}. */
    public static final MpSingleton ELLIPSIS = new MpSingleton("Ellipsis");

    /** What a method returns that leaves an operation to others. */
    public static final MpSingleton NOT_IMPLEMENTED = new MpSingleton("NotImplemented");

    private final String name;

    private MpSingleton(String name) {
        this.name = name;
    }

    @Override
    protected boolean isShared() {
        return true;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, Printer out, PrintKind kind) {
        out.print(name);
    }
}
