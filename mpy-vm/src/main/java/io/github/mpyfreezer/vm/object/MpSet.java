package io.github.mpyfreezer.vm.object;

import io.github.mpyfreezer.vm.Vm;

/** {@code set} and {@code frozenset} (py/objset.c). */
public final class MpSet extends MpObject {
    /** {@code set}. */
    public static final MpType TYPE = MpType.builder("set").build();

    /** An empty set with room for {@code size} items. */
    public MpSet(int size) {}

    /** Adds an item. */
    public void add(Vm vm, Object item) {}

    @Override
    public MpType type() {
        return TYPE;
    }
}
