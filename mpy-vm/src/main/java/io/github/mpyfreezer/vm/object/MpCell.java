package io.github.mpyfreezer.vm.object;

import org.jspecify.annotations.Nullable;

/** A variable that a function shares with those defined in it (py/objcell.c). Programs never see it. */
public final class MpCell extends MpObject {
    private static final MpType TYPE = MpType.builder("").build();

    private @Nullable Object value;

    /** @param value null for a variable that has none yet */
    public MpCell(@Nullable Object value) {
        this.value = value;
    }

    /** The value, null if there is none. */
    public @Nullable Object get() {
        return value;
    }

    /** Sets the value, or takes it away where {@code to} is null. */
    public void set(@Nullable Object to) {
        value = to;
    }

    @Override
    public MpType type() {
        return TYPE;
    }

    @Override
    public void inspect(Census census) {
        census.words(2);
        census.add(value);
    }
}
